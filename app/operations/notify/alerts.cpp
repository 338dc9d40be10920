#include "operations/notify/alerts.h"

#include "ledger/alerttable.h"
#include "operations/incidents/incidents.h"
#include "operations/notify/alertbook.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

/// An alert that says that an incident waits for somebody.
bool belongsToIncident(const Alert& alert)
{
    return !alert.subject.isEmpty() && alert.key == QStringLiteral("incident/") + alert.subject;
}

} // namespace

std::vector<Alert> openAlerts(const Context& context)
{
    return ledger::AlertTable(*context.openLedger()).open();
}

std::vector<Alert> listAlerts(const Context& context, qint64 limit)
{
    return ledger::AlertTable(*context.openLedger()).newest(limit);
}

Alert acknowledgeAlert(const Context& context, qint64 id)
{
    const auto ledger = context.openLedger();
    const ledger::AlertTable table(*ledger);
    const auto alert = table.find(id);
    if (!alert)
        throw Error(ErrorCode::NotFound, Tr::tr("There is no alert %1. “notify alerts” shows the numbers.").arg(id));
    if (!alert->open())
        throw Error(ErrorCode::Conflict, Tr::tr("The alert %1 is over; nothing is to be acknowledged.").arg(id));
    if (belongsToIncident(*alert))
        acknowledgeIncident(context, alert->subject);
    {
        const Actor actor = context.actor(*ledger);
        ledger::Ledger::Transaction transaction(*ledger, actor);
        AlertBook(*ledger).acknowledge(transaction, alert->key, actor.name);
        transaction.commit();
    }
    return *table.find(id);
}

int acknowledgeAllAlerts(const Context& context)
{
    int count = 0;
    for (const Alert& alert : openAlerts(context)) {
        if (alert.acknowledgedAt.isValid())
            continue;
        acknowledgeAlert(context, alert.id);
        ++count;
    }
    return count;
}

} // namespace akimori::operations
