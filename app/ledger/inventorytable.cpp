#include "ledger/inventorytable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace akimori::ledger {

namespace {

QString packagesText(const std::vector<InstalledPackage>& packages)
{
    QJsonArray rows;
    for (const InstalledPackage& package : packages)
        rows.append(QJsonArray{package.name, package.version, package.source, package.sourceVersion,
                               package.architecture, package.module, package.held});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

std::vector<InstalledPackage> packagesFrom(const QString& text)
{
    std::vector<InstalledPackage> packages;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray row = value.toArray();
        packages.push_back({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
                            row.at(4).toString(), row.at(5).toString(), row.at(6).toBool()});
    }
    return packages;
}

} // namespace

QDateTime InventoryTable::newestAt(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT MAX(taken_at) FROM inventory WHERE site_id = ?");
    return select.text(siteId).step() ? select.nextTime() : QDateTime();
}

std::optional<Inventory> InventoryTable::newest(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT site_id, taken_at, system, distribution, release, kernel, package_system, "
                               "packages, lists_at, security, pending, problems FROM inventory WHERE site_id = ? "
                               "ORDER BY taken_at DESC LIMIT 1");
    if (!select.text(siteId).step())
        return std::nullopt;
    Inventory inventory;
    inventory.siteId = select.nextText();
    inventory.takenAt = select.nextTime();
    inventory.system = select.nextText();
    inventory.distribution = select.nextText();
    inventory.release = select.nextText();
    inventory.kernel = select.nextText();
    inventory.packageSystem = select.nextWord(packageSystemFromString);
    inventory.packages = packagesFrom(select.nextText());
    inventory.listsAt = select.nextTime();
    inventory.securitySource = select.nextFlag();
    inventory.pending = select.nextTexts();
    inventory.problems = select.nextTexts();
    return inventory;
}

std::vector<Component> InventoryTable::components(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT name, version, note, checked_at FROM component WHERE site_id = ? ORDER BY name");
    select.text(siteId);
    std::vector<Component> components;
    while (select.step()) {
        Component component;
        component.name = select.nextText();
        component.version = select.nextText();
        component.note = select.nextText();
        component.checkedAt = select.nextTime();
        components.push_back(std::move(component));
    }
    return components;
}

std::vector<Component> InventoryTable::libraries(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT name, version, found_in, files, checked_at FROM page_library WHERE site_id = ? "
                               "ORDER BY name, version");
    select.text(siteId);
    std::vector<Component> libraries;
    while (select.step()) {
        Component library;
        library.name = select.nextText();
        library.version = select.nextText();
        library.foundIn = select.nextText();
        library.files = select.nextInt();
        library.checkedAt = select.nextTime();
        library.fromPages = true;
        libraries.push_back(std::move(library));
    }
    return libraries;
}

void InventoryTable::replaceLibraries(Ledger::Transaction& transaction, const QString& siteId,
                                      const std::vector<Component>& libraries) const
{
    Statement(transaction.ledger(), "DELETE FROM page_library WHERE site_id = ?").text(siteId).run();
    for (const Component& library : libraries)
        Statement(transaction.ledger(), "INSERT INTO page_library (site_id, name, version, found_in, files, checked_at) "
                                        "VALUES (?, ?, ?, ?, ?, ?)")
            .text(siteId)
            .text(library.name)
            .text(library.version)
            .text(library.foundIn)
            .number(library.files)
            .time(library.checkedAt)
            .run();
}

void InventoryTable::insert(Ledger::Transaction& transaction, const Inventory& inventory) const
{
    Statement(transaction.ledger(),
              "INSERT OR REPLACE INTO inventory (site_id, taken_at, system, distribution, release, kernel, "
              "package_system, packages, lists_at, security, pending, problems) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(inventory.siteId)
        .time(inventory.takenAt)
        .text(inventory.system)
        .text(inventory.distribution)
        .text(inventory.release)
        .text(inventory.kernel)
        .text(toString(inventory.packageSystem))
        .text(packagesText(inventory.packages))
        .time(inventory.listsAt)
        .flag(inventory.securitySource)
        .texts(inventory.pending)
        .texts(inventory.problems)
        .run();
}

void InventoryTable::putComponent(Ledger::Transaction& transaction, const QString& siteId,
                                  const Component& component) const
{
    Statement(transaction.ledger(), "INSERT OR REPLACE INTO component (site_id, name, version, note, checked_at) "
                                    "VALUES (?, ?, ?, ?, ?)")
        .text(siteId)
        .text(component.name)
        .text(component.version)
        .text(component.note)
        .time(component.checkedAt)
        .run();
}

void InventoryTable::removeComponent(Ledger::Transaction& transaction, const QString& siteId, const QString& name) const
{
    Statement(transaction.ledger(), "DELETE FROM component WHERE site_id = ? AND name = ?")
        .text(siteId)
        .text(name)
        .runOne(Tr::tr("The component %1").arg(name));
}

} // namespace akimori::ledger
