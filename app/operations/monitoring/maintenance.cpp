#include "operations/monitoring/maintenance.h"

#include "base/jst.h"
#include "ledger/availabilitytable.h"
#include "ledger/maintenancetable.h"
#include "ledger/persontable.h"
#include "operations/monitoring/availabilitydays.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/tr.h"

#include <QUuid>

namespace akimori::operations {

namespace {

constexpr qint64 kJustBegunSeconds = 15 * 60;

QJsonObject detailOf(const MaintenanceWindow& window)
{
    return {{QStringLiteral("site"), window.siteId},
            {QStringLiteral("kind"), toString(window.kind)},
            {QStringLiteral("from"), jst::iso(window.from)},
            {QStringLiteral("to"), jst::iso(window.to)},
            {QStringLiteral("item"), window.itemId},
            {QStringLiteral("reason"), window.reason}};
}

} // namespace

std::vector<MaintenanceWindow> listWindows(const Context& context, const QString& siteName, const QDateTime& from,
                                           const QDateTime& to)
{
    const auto ledger = context.openLedger();
    return ledger::MaintenanceTable(*ledger).between(findSite(*ledger, siteName).id, from, to);
}

MaintenanceWindow PlanMaintenance::run(const QString& siteName, MaintenanceWindow window) const
{
    if (!window.itemId.isEmpty())
        findMonitorItem(m_context, siteName, window.itemId);
    const auto ledger = m_context.openLedger();
    const QDateTime now = m_context.clock->nowUtc();
    validate(window);
    if (window.from.secsTo(now) > kJustBegunSeconds)
        throw Error(ErrorCode::BadInput, Tr::tr("The window lies in the past. What is over is reclassified with its reason: monitor reclassify."));
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    window.siteId = findSite(*ledger, siteName).id;
    window.id = QStringLiteral("MW-") + jst::fileStamp(window.from) + u'-' + QUuid::createUuid().toString(QUuid::WithoutBraces).left(4);
    window.createdBy = transaction.actor().name;
    window.createdAt = now;
    window.cancelledAt = {};
    ledger::MaintenanceTable(*ledger).insert(transaction, window);
    transaction.audit(QStringLiteral("maintenance.plan"), window.id, detailOf(window));
    transaction.commit();
    return window;
}

void PlanMaintenance::cancel(const QString& siteName, const QString& id) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const ledger::MaintenanceTable table(*ledger);
    std::optional<MaintenanceWindow> window = table.find(site.id, id);
    if (!window)
        throw Error(ErrorCode::NotFound, Tr::tr("There is no maintenance window %1.").arg(id));
    if (window->cancelledAt.isValid() || window->to <= m_context.clock->nowUtc())
        throw Error(ErrorCode::Conflict, Tr::tr("The maintenance window %1 is over or cancelled already.").arg(id));
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    window->cancelledAt = transaction.nowUtc();
    window->cancelledBy = transaction.actor().name;
    table.cancel(transaction, *window);
    transaction.audit(QStringLiteral("maintenance.cancel"), id, detailOf(*window));
    transaction.commit();
}

Reclassification Reclassify::run(const QString& siteName, Reclassification one) const
{
    validate(one);
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const Actor actor = m_context.actor(*ledger);
    if (one.to > m_context.clock->nowUtc())
        throw Error(ErrorCode::BadInput, Tr::tr("Only what is over can be reclassified. For the future plan a maintenance window."));
    if (!ledger::PersonTable(*ledger).all().empty() && actor.role != Role::Manager && actor.role != Role::Responsible)
        throw Error(ErrorCode::NotAllowedNow, Tr::tr("Measured time is reclassified by the manager or the responsible officer."));
    const ledger::AvailabilityTable table(*ledger);
    one.siteId = site.id;
    one.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    one.by = actor.name;
    one.at = m_context.clock->nowUtc();
    ledger::Ledger::Transaction transaction(*ledger, actor);
    table.insert(transaction, one);
    const RecountOutcome recount = recountDays(m_context, transaction, site, one.key, jst::date(one.from), jst::date(one.to));
    transaction.audit(QStringLiteral("monitor.reclassify"), one.id,
                      {{QStringLiteral("site"), site.id},
                       {QStringLiteral("key"), one.key},
                       {QStringLiteral("from"), jst::iso(one.from)},
                       {QStringLiteral("to"), jst::iso(one.to)},
                       {QStringLiteral("as"), toString(one.as)},
                       {QStringLiteral("reason"), one.reason},
                       {QStringLiteral("downSeconds"), recount.down},
                       {QStringLiteral("reclassifiedBefore"), recount.reclassifiedBefore},
                       {QStringLiteral("reclassifiedAfter"), recount.reclassifiedAfter}});
    transaction.commit();
    return one;
}

} // namespace akimori::operations
