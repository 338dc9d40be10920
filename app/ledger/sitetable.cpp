#include "ledger/sitetable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

constexpr char kSelect[] =
    "SELECT id, name, host, port, login, key_file, roots, url, impact, via, resolved_via, "
    "created_at FROM site ";

Site readSite(Statement& row)
{
    Site site;
    site.id = row.nextText();
    site.name = row.nextText();
    site.host = row.nextText();
    site.port = row.nextInt();
    site.user = row.nextText();
    site.keyFile = row.nextText();
    site.roots = row.nextPaths();
    site.url = row.nextText();
    site.impact = row.nextWord(impactFromString);
    site.via = row.nextWord(transportChoiceFromString);
    site.resolvedVia = row.nextWord(transportChoiceFromString);
    site.createdAt = row.nextTime();
    return site;
}

Statement& bindEditable(Statement& statement, const Site& site)
{
    return statement.text(site.name)
        .text(site.host)
        .number(site.port)
        .text(site.user)
        .text(site.keyFile)
        .paths(site.roots)
        .text(site.url)
        .text(toString(site.impact))
        .text(toString(site.via))
        .text(toString(site.resolvedVia));
}

std::optional<Site> one(Statement& select)
{
    return select.step() ? std::optional(readSite(select)) : std::nullopt;
}

QString siteCalled(const QString& name)
{
    return Tr::tr("The site “%1”").arg(name);
}

} // namespace

std::vector<Site> SiteTable::all() const
{
    std::vector<Site> sites;
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY created_at, id");
    while (select.step())
        sites.push_back(readSite(select));
    return sites;
}

std::optional<Site> SiteTable::find(const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE id = ?");
    return one(select.text(id));
}

std::optional<Site> SiteTable::byName(const QString& name) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE name = ?");
    return one(select.text(name));
}

void SiteTable::insert(Ledger::Transaction& transaction, const Site& site) const
{
    Statement insert(
        transaction.ledger(),
        "INSERT INTO site (name, host, port, login, key_file, roots, url, impact, via, resolved_via, "
        "id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindEditable(insert, site).text(site.id).time(site.createdAt).run();
}

void SiteTable::update(Ledger::Transaction& transaction, const Site& site) const
{
    Statement update(
        transaction.ledger(),
        "UPDATE site SET name = ?, host = ?, port = ?, login = ?, key_file = ?, roots = ?, url = ?, "
        "impact = ?, via = ?, resolved_via = ? WHERE id = ?");
    bindEditable(update, site).text(site.id).runOne(siteCalled(site.name));
}

void SiteTable::remove(Ledger::Transaction& transaction, const QString& id) const
{
    Statement(transaction.ledger(), "DELETE FROM site WHERE id = ?").text(id).runOne(siteCalled(id));
}

} // namespace akimori::ledger
