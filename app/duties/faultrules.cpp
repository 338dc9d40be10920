#include "duties/incidentcount.h"
#include "duties/rules.h"

#include "duties/tr.h"

namespace akimori::duties {

namespace {

using Which = IncidentCount::Which;

/// Clauses that are owed with the end of the fault: pending while it is open.
template <typename Done>
Answer perFault(const Question& q, Done done, const QString& allDone, const QString& notDone)
{
    IncidentCount count(q, Which::Faults);
    if (const auto early = count.early())
        return *early;
    for (const IncidentFact* incident : count.incidents())
        count.add(*incident, done(*incident), incident->closedAt);
    return count.answer(allDone, notDone, {});
}

/// T-1
Answer analysed(const Question& q)
{
    return perFault(q, [](const IncidentFact& i) { return !i.analysis.isEmpty(); }, Tr::tr("Each of %1 faults was analysed."),
                    Tr::tr("%1 faults are not analysed yet."));
}

/// T-2
Answer located(const Question& q)
{
    return perFault(q, [](const IncidentFact& i) { return !i.location.isEmpty(); },
                    Tr::tr("The place of each of %1 faults was located."), Tr::tr("The place of %1 faults is not located yet."));
}

/// T-3: the service runs again by a provisional measure or by the end of the fault.
Answer provisional(const Question& q)
{
    return perFault(q, [](const IncidentFact& i) { return i.provisionalAt.isValid() && i.restoredAt.isValid(); },
                    Tr::tr("Service was resumed after each of %1 faults."),
                    Tr::tr("Service is not recorded as resumed after %1 faults."));
}

Answer measures(const Question& q, bool permanent)
{
    IncidentCount count(q, Which::Faults);
    if (const auto early = count.early())
        return *early;
    for (const IncidentFact* incident : count.incidents()) {
        const bool planned = permanent ? incident->permanentPlanned : incident->preventionPlanned;
        const bool done = permanent ? incident->permanentDone : incident->preventionDone;
        const QDate due = permanent ? incident->permanentDue : incident->preventionDue;
        count.add(*incident, planned && done, due.isValid() ? endOf(due) : incident->closedAt);
    }
    return permanent ? count.answer(Tr::tr("The causes of %1 faults were treated for good."),
                                    Tr::tr("The permanent measure of %1 faults is not done yet."), {})
                     : count.answer(Tr::tr("Preventive measures were taken after %1 faults."),
                                    Tr::tr("The preventive measure of %1 faults is not done yet."), {});
}

/// T-4
Answer permanentMeasure(const Question& q) { return measures(q, true); }

/// T-5
Answer recorded(const Question& q)
{
    return perFault(q, [](const IncidentFact& i) { return i.missingRecord.isEmpty() && i.actions > 0; },
                    Tr::tr("Content and treatment of %1 faults are recorded."),
                    Tr::tr("The records of %1 faults are not complete yet."));
}

/// T-6
Answer prevention(const Question& q) { return measures(q, false); }

} // namespace

std::vector<ClauseRule> faultRules()
{
    return {
        {"T-1", analysed},         {"T-2", located},  {"T-3", provisional},
        {"T-4", permanentMeasure}, {"T-5", recorded}, {"T-6", prevention},
    };
}

} // namespace akimori::duties
