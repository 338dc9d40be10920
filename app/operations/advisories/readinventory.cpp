#include "operations/advisories/readinventory.h"

#include "advisories/feeds/feed.h"
#include "ledger/inventorytable.h"
#include "operations/advisories/caseledger.h"
#include "operations/tr.h"
#include "remote/commands/inventory.h"

namespace akimori::operations {

namespace {

constexpr std::size_t kBatch = 1000;

} // namespace

/// In batches: one transaction of minutes would lock everybody else out.
int matchStoredAdvisories(const Context& context, ledger::Ledger& ledger, JobContext& job)
{
    CaseLedger cases(ledger, context.clock->nowUtc());
    const ledger::AdvisoryTable table(ledger);
    int matched = 0;
    for (const advisories::Feed* feed : advisories::allFeeds()) {
        std::vector<Advisory> all;
        table.each(feed->id(), [&](const Advisory& advisory) { all.push_back(advisory); });
        for (std::size_t from = 0; from < all.size(); from += kBatch) {
            job.throwIfCancelled();
            job.report(Tr::tr("Matching the advisories with what is installed"), static_cast<qint64>(from),
                       static_cast<qint64>(all.size()));
            ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
            for (std::size_t i = from; i < std::min(from + kBatch, all.size()); ++i)
                matched += cases.apply(transaction, all[i], ledger::AdvisoryTable::Seen::Unchanged) ? 1 : 0;
            transaction.commit();
        }
    }
    return matched;
}

InventoryResult readInventory(const Context& context, const QString& siteName, JobContext& job)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const auto transport = transportTo(context, site);
    InventoryResult result;
    result.inventory = remote::readInventory(*transport, context.clock->nowUtc(), job);
    result.inventory.siteId = site.id;
    {
        ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
        ledger::InventoryTable(*ledger).insert(transaction, result.inventory);
        transaction.audit(QStringLiteral("inventory.read"), site.id,
                          {{QStringLiteral("packages"), static_cast<int>(result.inventory.packages.size())},
                           {QStringLiteral("system"), result.inventory.system}});
        transaction.commit();
    }
    result.matched = matchStoredAdvisories(context, *ledger, job);
    return result;
}

std::optional<Inventory> newestInventory(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    return ledger::InventoryTable(*ledger).newest(findSite(*ledger, siteName).id);
}

std::vector<Component> listComponents(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    const QString siteId = findSite(*ledger, siteName).id;
    std::vector<Component> components = ledger::InventoryTable(*ledger).components(siteId);
    for (Component& library : ledger::InventoryTable(*ledger).libraries(siteId))
        components.push_back(std::move(library));
    return components;
}

void putComponent(const Context& context, const QString& siteName, const QString& name, const QString& version,
                  const QString& note)
{
    if (name.trimmed().isEmpty() || version.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("A component needs a name and a version."));
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    ledger::InventoryTable(*ledger).putComponent(
        transaction, site.id, {name.trimmed(), version.trimmed(), note, transaction.nowUtc()});
    transaction.audit(QStringLiteral("component.put"), name.trimmed(), {{QStringLiteral("version"), version.trimmed()}});
    transaction.commit();
}

void removeComponent(const Context& context, const QString& siteName, const QString& name)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    ledger::InventoryTable(*ledger).removeComponent(transaction, site.id, name);
    transaction.audit(QStringLiteral("component.remove"), name);
    transaction.commit();
}

} // namespace akimori::operations
