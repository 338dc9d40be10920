#include "duties/incidentcount.h"
#include "duties/rules.h"

#include "duties/tr.h"

namespace akimori::duties {

namespace {

using Which = IncidentCount::Which;

/// G-2: nothing unforeseen is left without a responsible person.
Answer unforeseen(const Question& q)
{
    IncidentCount count(q, Which::DetectedOrOpen);
    if (const auto early = count.early())
        return *early;
    for (const IncidentFact* incident : count.incidents())
        count.add(*incident, !incident->open || !incident->responsible.isEmpty(), incident->detectedAt.addDays(1));
    return count.answer(Tr::tr("%1 events were or are being dealt with by a named person."),
                        Tr::tr("%1 open events have no named person. Take them over."), {});
}

/// M-4
Answer contact(const Question& q)
{
    IncidentCount count(q, Which::Detected);
    if (const auto early = count.early())
        return *early;
    for (const IncidentFact* incident : count.incidents())
        count.add(*incident, incident->contactedAt.isValid(), incident->contactDue, incident->contactedAt > incident->contactDue);
    return count.answer(Tr::tr("The city was reached about each of %1 events in time."),
                        Tr::tr("The city was not reached yet about %1 events. Call, and record the contact."),
                        Tr::tr("About %1 events the city was reached later than agreed. Confirm that it accepts it."));
}

/// M-5
Answer judgement(const Question& q)
{
    IncidentCount count(q, Which::Detected);
    if (const auto early = count.early())
        return *early;
    for (const IncidentFact* incident : count.incidents()) {
        const bool judged = incident->judgedAt.isValid() && incident->required
            && (*incident->required || !incident->judgementReason.isEmpty());
        count.add(*incident, judged, incident->judgeDue, incident->judgedAt > incident->judgeDue);
    }
    return count.answer(Tr::tr("The need for action was judged for each of %1 events."),
                        Tr::tr("The need for action is not judged for %1 events."),
                        Tr::tr("The need for action was judged later than agreed for %1 events. Confirm that the city accepts "
                               "it."));
}

/// M-6
Answer action(const Question& q)
{
    IncidentCount count(q, Which::DetectedOrOpen);
    if (const auto early = count.early())
        return *early;
    for (const IncidentFact* incident : count.incidents()) {
        if (incident->required.value_or(true))
            count.add(*incident, incident->actions > 0, incident->judgedAt.isValid() ? incident->judgedAt.addDays(1) : QDateTime());
    }
    return count.answer(Tr::tr("Action was taken in each of %1 events that needed it."),
                        Tr::tr("No action is recorded for %1 events that need it."), {});
}

/// M-7: the four named fields. A record is finished with the event; until then it is being written.
Answer record(const Question& q)
{
    IncidentCount count(q, Which::DetectedOrOpen);
    if (const auto early = count.early())
        return *early;
    for (const IncidentFact* incident : count.incidents())
        count.add(*incident, incident->missingRecord.isEmpty(), incident->closedAt);
    return count.answer(Tr::tr("Date and time, content, monitoring and response are recorded for each of %1 events."),
                        Tr::tr("The records of %1 events are not complete yet."), {});
}

/// M-8
Answer reportMade(const Question& q)
{
    IncidentCount count(q, Which::DetectedOrOpen);
    if (const auto early = count.early())
        return *early;
    for (const IncidentFact* incident : count.incidents())
        count.add(*incident, !incident->reportNo.isEmpty() || incident->reportedAt.isValid(), incident->reportDue);
    return count.answer(Tr::tr("The report was made for each of %1 events."), Tr::tr("The final report of %1 events is not made yet."),
                        {});
}

/// M-9
Answer reportSubmitted(const Question& q)
{
    IncidentCount count(q, Which::DetectedOrOpen);
    if (const auto early = count.early())
        return *early;
    for (const IncidentFact* incident : count.incidents())
        count.add(*incident, incident->reportedAt.isValid(), incident->reportDue,
                  incident->reportDue.isValid() && incident->reportedAt > incident->reportDue);
    return count.answer(Tr::tr("The final report of each of %1 events was submitted."),
                        Tr::tr("The final report of %1 events is not submitted yet."),
                        Tr::tr("The final report of %1 events was submitted later than agreed. Confirm that the city accepts it."));
}

} // namespace

std::vector<ClauseRule> anomalyRules()
{
    return {
        {"G-2", unforeseen}, {"M-4", contact},    {"M-5", judgement},       {"M-6", action},
        {"M-7", record},     {"M-8", reportMade}, {"M-9", reportSubmitted},
    };
}

} // namespace akimori::duties
