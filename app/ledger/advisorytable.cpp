#include "ledger/advisorytable.h"

#include "ledger/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace akimori::ledger {

namespace {

constexpr char kSelect[] = "SELECT source, id, kind, title, summary, url, published_text, published_on, date_basis, "
                           "updated_at, severity, severity_text, cves, packages, products, withdrawn, needs_person, "
                           "revision FROM advisory ";

QString rowsText(const QStringList& rows)
{
    return u'[' + rows.join(u',') + u']';
}

QString packagesText(const Advisory& advisory)
{
    QStringList rows;
    for (const FixedPackage& fix : advisory.packages)
        rows << jsonTexts({fix.release, fix.package, fix.version, fix.module});
    return rowsText(rows);
}

QString productsText(const Advisory& advisory)
{
    QStringList rows;
    for (const AffectedProduct& product : advisory.products)
        rows << jsonTexts({product.vendor, product.product, product.cpe, product.versions, product.fixed});
    return rowsText(rows);
}

Advisory readAdvisory(Statement& row)
{
    Advisory advisory;
    advisory.source = row.nextText();
    advisory.id = row.nextText();
    advisory.kind = row.nextWord(advisoryKindFromString);
    advisory.title = row.nextText();
    advisory.summary = row.nextText();
    advisory.url = row.nextText();
    advisory.publishedText = row.nextText();
    advisory.publishedOn = row.nextDate();
    advisory.dateBasis = row.nextWord(dateBasisFromString);
    advisory.updatedAt = row.nextTime();
    advisory.severity = row.nextWord([](const QString& word) {
        return word.isEmpty() ? std::nullopt : std::optional(severityFromString(word));
    });
    advisory.severityText = row.nextText();
    advisory.cves = row.nextTexts();
    for (const QJsonValue& value : QJsonDocument::fromJson(row.nextText().toUtf8()).array()) {
        const QJsonArray fix = value.toArray();
        advisory.packages.push_back(
            {fix.at(0).toString(), fix.at(1).toString(), fix.at(2).toString(), fix.at(3).toString()});
    }
    for (const QJsonValue& value : QJsonDocument::fromJson(row.nextText().toUtf8()).array()) {
        const QJsonArray product = value.toArray();
        advisory.products.push_back({product.at(0).toString(), product.at(1).toString(), product.at(2).toString(),
                                     product.at(3).toString(), product.at(4).toString()});
    }
    advisory.withdrawn = row.nextFlag();
    advisory.needsPerson = row.nextFlag();
    advisory.revision = row.nextText();
    return advisory;
}

Statement& bindContent(Statement& statement, const Advisory& advisory, const QByteArray& fingerprint)
{
    return statement.text(toString(advisory.kind))
        .text(advisory.title)
        .text(advisory.summary)
        .text(advisory.url)
        .text(advisory.publishedText)
        .date(advisory.publishedOn)
        .text(toString(advisory.dateBasis))
        .time(advisory.updatedAt)
        .text(advisory.severity ? toString(*advisory.severity) : QString())
        .text(advisory.severityText)
        .texts(advisory.cves)
        .text(packagesText(advisory))
        .text(productsText(advisory))
        .flag(advisory.withdrawn)
        .flag(advisory.needsPerson)
        .text(advisory.revision)
        .hex(fingerprint);
}

AdvisoryFetch readFetch(Statement& row)
{
    AdvisoryFetch fetch;
    fetch.source = row.nextText();
    fetch.at = row.nextTime();
    fetch.origin = row.nextText();
    fetch.status = row.nextInt();
    fetch.bytes = row.nextNumber();
    fetch.sha256 = row.nextHex();
    fetch.items = row.nextInt();
    fetch.fresh = row.nextInt();
    fetch.revised = row.nextInt();
    fetch.matched = row.nextInt();
    fetch.complete = row.nextFlag();
    fetch.etag = row.nextText().toLatin1();
    fetch.modified = row.nextText().toLatin1();
    fetch.failure = row.nextText();
    fetch.retryAt = row.nextTime();
    return fetch;
}

constexpr char kSelectFetch[] = "SELECT source, at, origin, status, bytes, sha256, items, fresh, revised, matched, "
                                "complete, etag, modified, failure, retry_at FROM advisory_fetch ";

} // namespace

std::optional<Advisory> AdvisoryTable::find(const QString& source, const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE source = ? AND id = ?");
    return select.text(source).text(id).step() ? std::optional(readAdvisory(select)) : std::nullopt;
}

std::vector<Advisory> AdvisoryTable::list(qint64 limit, qint64 offset, const QString& word) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE ? = '' OR instr(title, ?) > 0 OR instr(id, ?) > 0 "
                                                     "ORDER BY published_on DESC, source, id LIMIT ? OFFSET ?");
    select.text(word).text(word).text(word).number(limit).number(offset);
    std::vector<Advisory> advisories;
    while (select.step())
        advisories.push_back(readAdvisory(select));
    return advisories;
}

std::vector<AdvisoryLine> AdvisoryTable::lines(qint64 limit) const
{
    QHash<QPair<QString, QString>, QString> cases;
    Statement known(m_ledger, "SELECT source, advisory_id, no FROM advisory_case ORDER BY no");
    while (known.step()) {
        const QString source = known.nextText();
        const QString id = known.nextText();
        cases.insert({source, id}, known.nextText());
    }
    Statement select(m_ledger, "SELECT source, id, title, cves, published_on, severity FROM advisory "
                               "WHERE kind <> 'exploited' ORDER BY published_on DESC, source, id LIMIT ?");
    select.number(limit > 0 ? limit : -1);
    std::vector<AdvisoryLine> lines;
    while (select.step()) {
        AdvisoryLine line;
        line.source = select.nextText();
        line.id = select.nextText();
        line.title = select.nextText();
        line.cves = select.nextText();
        line.publishedOn = select.nextDate();
        line.severity = select.nextWord([](const QString& word) {
            return word.isEmpty() ? std::nullopt : std::optional(severityFromString(word));
        });
        line.caseNo = cases.value({line.source, line.id});
        lines.push_back(std::move(line));
    }
    return lines;
}

void AdvisoryTable::each(const QString& source, const std::function<void(const Advisory&)>& take) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE source = ? ORDER BY published_on, id");
    select.text(source);
    while (select.step())
        take(readAdvisory(select));
}

qint64 AdvisoryTable::count() const
{
    Statement select(m_ledger, "SELECT COUNT(*) FROM advisory");
    select.step();
    return select.nextNumber();
}

bool AdvisoryTable::isExploited(const QStringList& cves) const
{
    for (const QString& cve : cves) {
        Statement select(m_ledger, "SELECT COUNT(*) FROM advisory WHERE source = 'kev' AND id = ?");
        if (select.text(cve).step() && select.nextNumber() > 0)
            return true;
    }
    return false;
}

AdvisoryTable::Seen AdvisoryTable::put(Ledger::Transaction& transaction, const Advisory& advisory) const
{
    QHash<QString, QByteArray> known;
    Statement select(transaction.ledger(), "SELECT fingerprint FROM advisory WHERE source = ? AND id = ?");
    if (select.text(advisory.source).text(advisory.id).step())
        known.insert(advisory.id, select.nextHex());
    return Batch(transaction, known).put(advisory);
}

QHash<QString, QByteArray> AdvisoryTable::fingerprints(const QString& source) const
{
    QHash<QString, QByteArray> known;
    Statement select(m_ledger, "SELECT id, fingerprint FROM advisory WHERE source = ?");
    select.text(source);
    while (select.step()) {
        const QString id = select.nextText();
        known.insert(id, select.nextHex());
    }
    return known;
}

/// Statements are prepared when they are needed first, and then once for all rows of the transaction.
struct AdvisoryTable::Batch::Statements
{
    std::optional<Statement> insert;
    std::optional<Statement> update;
    std::optional<Statement> touch;
};

AdvisoryTable::Batch::Batch(Ledger::Transaction& transaction, QHash<QString, QByteArray>& known)
    : m_transaction(transaction)
    , m_known(known)
    , m_statements(std::make_unique<Statements>())
{
}

AdvisoryTable::Batch::~Batch() = default;

AdvisoryTable::Seen AdvisoryTable::Batch::put(const Advisory& advisory)
{
    const QByteArray fingerprint = advisory.fingerprint();
    const auto known = m_known.constFind(advisory.id);
    const Seen seen = known == m_known.constEnd() ? Seen::Fresh : *known == fingerprint ? Seen::Unchanged : Seen::Revised;
    const QDateTime now = m_transaction.nowUtc();
    if (seen == Seen::Fresh) {
        if (!m_statements->insert)
            m_statements->insert.emplace(
                m_transaction.ledger(),
                "INSERT INTO advisory (kind, title, summary, url, published_text, published_on, date_basis, "
                "updated_at, severity, severity_text, cves, packages, products, withdrawn, needs_person, "
                "revision, fingerprint, source, id, first_seen, last_seen) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindContent(*m_statements->insert, advisory, fingerprint)
            .text(advisory.source)
            .text(advisory.id)
            .time(now)
            .time(now)
            .run();
    } else if (seen == Seen::Revised) {
        if (!m_statements->update)
            m_statements->update.emplace(
                m_transaction.ledger(),
                "UPDATE advisory SET kind = ?, title = ?, summary = ?, url = ?, published_text = ?, "
                "published_on = ?, date_basis = ?, updated_at = ?, severity = ?, severity_text = ?, cves = ?, "
                "packages = ?, products = ?, withdrawn = ?, needs_person = ?, revision = ?, fingerprint = ?, "
                "last_seen = ? WHERE source = ? AND id = ?");
        bindContent(*m_statements->update, advisory, fingerprint).time(now).text(advisory.source).text(advisory.id).run();
    } else {
        if (!m_statements->touch)
            m_statements->touch.emplace(m_transaction.ledger(),
                                        "UPDATE advisory SET last_seen = ? WHERE source = ? AND id = ?");
        m_statements->touch->time(now).text(advisory.source).text(advisory.id).run();
    }
    m_known.insert(advisory.id, fingerprint);
    return seen;
}

std::vector<AdvisoryFetch> AdvisoryTable::fetches(const QString& source, qint64 limit) const
{
    Statement select(m_ledger,
                     QByteArray(kSelectFetch) + "WHERE ? = '' OR source = ? ORDER BY place DESC LIMIT ?");
    select.text(source).text(source).number(limit);
    std::vector<AdvisoryFetch> fetches;
    while (select.step())
        fetches.push_back(readFetch(select));
    return fetches;
}

std::vector<AdvisoryFetch> AdvisoryTable::completeBetween(const QDateTime& from, const QDateTime& until) const
{
    Statement select(m_ledger, QByteArray(kSelectFetch) + "WHERE complete = 1 AND at >= ? AND at < ? ORDER BY at");
    select.time(from).time(until);
    std::vector<AdvisoryFetch> fetches;
    while (select.step())
        fetches.push_back(readFetch(select));
    return fetches;
}

std::vector<AdvisoryFetch> AdvisoryTable::fetchesOf(const QString& source, const QString& origin, qint64 limit) const
{
    Statement select(m_ledger,
                     QByteArray(kSelectFetch) + "WHERE source = ? AND origin = ? ORDER BY place DESC LIMIT ?");
    select.text(source).text(origin).number(limit);
    std::vector<AdvisoryFetch> fetches;
    while (select.step())
        fetches.push_back(readFetch(select));
    return fetches;
}

std::vector<AdvisoryFetch> AdvisoryTable::fetchesBetween(const QDateTime& from, const QDateTime& until) const
{
    Statement select(m_ledger, QByteArray(kSelectFetch) + "WHERE at >= ? AND at < ? ORDER BY place");
    select.time(from).time(until);
    std::vector<AdvisoryFetch> fetches;
    while (select.step())
        fetches.push_back(readFetch(select));
    return fetches;
}

bool AdvisoryTable::wasFetched() const
{
    Statement select(m_ledger, "SELECT COUNT(*) FROM (SELECT 1 FROM advisory_fetch WHERE origin LIKE 'http%' LIMIT 1)");
    select.step();
    return select.nextNumber() > 0;
}

std::optional<AdvisoryFetch> AdvisoryTable::lastComplete(const QString& source, const QString& origin) const
{
    Statement select(m_ledger, QByteArray(kSelectFetch) + "WHERE source = ? AND origin = ? AND complete = 1 "
                                                          "ORDER BY place DESC LIMIT 1");
    return select.text(source).text(origin).step() ? std::optional(readFetch(select)) : std::nullopt;
}

void AdvisoryTable::addFetch(Ledger::Transaction& transaction, const AdvisoryFetch& fetch) const
{
    Statement(transaction.ledger(),
              "INSERT INTO advisory_fetch (source, at, origin, status, bytes, sha256, items, fresh, revised, matched, "
              "complete, etag, modified, failure, retry_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(fetch.source)
        .time(fetch.at)
        .text(fetch.origin)
        .number(fetch.status)
        .number(fetch.bytes)
        .hex(fetch.sha256)
        .number(fetch.items)
        .number(fetch.fresh)
        .number(fetch.revised)
        .number(fetch.matched)
        .flag(fetch.complete)
        .text(QString::fromLatin1(fetch.etag))
        .text(QString::fromLatin1(fetch.modified))
        .text(fetch.failure)
        .time(fetch.retryAt)
        .run();
}

} // namespace akimori::ledger
