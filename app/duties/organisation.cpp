#include "duties/rules.h"

#include "base/jst.h"
#include "duties/tr.h"
#include "people/approvals.h"
#include "people/roles.h"

#include <algorithm>

namespace akimori::duties {

namespace {

bool counts(const Person& person, Role role, const QDate& day)
{
    const bool head = role != Role::Responsible || !person.deputy; // a deputy does not make a second head
    return person.role == role && head && people::holdsRole(person, day);
}

/// The first day of which the organisation is recorded; `fallback` when an entry holds from the beginning.
QDate recordedFrom(const std::vector<Person>& people, const QDate& fallback)
{
    QDate first;
    for (const Person& person : people) {
        if (!person.termFrom.isValid())
            return fallback;
        if (!first.isValid() || person.termFrom < first)
            first = person.termFrom;
    }
    return first;
}

Answer roleAnswer(const Question& q, Role role, int most)
{
    if (q.facts.people.empty())
        return Answer::unknown(Tr::tr("Nobody is recorded in the maintenance organisation. Enter it in the settings."));
    const QDate recorded = std::max(q.from, recordedFrom(q.facts.people, q.from));
    QList<QDate> gaps;
    for (QDate day = recorded; day <= q.lastDay(); day = day.addDays(1)) {
        const auto holders = std::count_if(q.facts.people.begin(), q.facts.people.end(),
                                           [&](const Person& person) { return counts(person, role, day); });
        if (holders == 0 || holders > most)
            gaps << day;
    }
    std::vector<DutyEvidence> evidence;
    for (const Person& person : q.facts.people) {
        if (counts(person, role, q.lastDay()))
            evidence.push_back(evidenceOf(person));
    }
    if (!gaps.isEmpty())
        return Answer::overdue(Tr::tr("The role was not held as required on: %1. Complete the organisation in the settings.")
                                   .arg(daysText(gaps)),
                               endOf(gaps.first()), std::move(evidence));
    if (recorded > q.lastDay())
        return Answer::unknown(Tr::tr("The organisation is recorded from a later day only. Enter since when the role is held."));
    if (recorded > q.from)
        return Answer::unknown(Tr::tr("The organisation is recorded from %1 only. Confirm who held the role before.")
                                   .arg(recorded.toString(Qt::ISODate)),
                               std::move(evidence));
    return Answer::fulfilled(Tr::tr("The role was held on every day."), std::move(evidence));
}

Answer responsibleOfficer(const Question& q) { return roleAnswer(q, Role::Responsible, 1); }
Answer operatorStaff(const Question& q) { return roleAnswer(q, Role::Operator, 1000); }

Answer manager(const Question& q)
{
    Answer answer = roleAnswer(q, Role::Manager, 1000);
    QStringList unconfirmed;
    for (const Approval& approval : q.facts.approvals) {
        if (approval.requestedAt < q.end()
            && people::stateOf(approval, q.judgedAt()) == people::ApprovalState::Unconfirmed) {
            unconfirmed << approval.id;
            answer.evidence.push_back(evidenceOf(approval));
        }
    }
    if (unconfirmed.isEmpty() || answer.state == DutyState::Overdue)
        return answer;
    return Answer::overdue(Tr::tr("%1 exceptions were approved by telephone and not confirmed in time. A manager has to "
                                  "confirm them.")
                               .arg(unconfirmed.size()),
                           q.judgedAt(), std::move(answer.evidence));
}

/// every request is judged, by the next open day as long as nothing else is agreed.
Answer exceptionJudgement(const Question& q)
{
    std::vector<DutyEvidence> evidence;
    QDateTime due;
    qint64 longest = 0;
    int waiting = 0;
    for (const Approval& approval : q.facts.approvals) {
        if (!q.contains(approval.requestedAt))
            continue;
        evidence.push_back(evidenceOf(approval));
        if (approval.decision != ApprovalDecision::Pending) {
            longest = std::max(longest, approval.requestedAt.secsTo(approval.decidedAt));
            continue;
        }
        ++waiting;
        const QDateTime until =
            endOfOpenDay(q.facts, jst::date(approval.requestedAt), q.clause.target(QStringLiteral("openDays")));
        due = due.isValid() ? std::min(due, until) : until;
    }
    if (evidence.empty())
        return Answer::notApplicable(Tr::tr("No exception was requested."));
    if (waiting == 0) {
        const QString judged =
            Tr::tr("%1 requests were judged, the longest after %2.").arg(evidence.size()).arg(spanText(longest));
        return Answer::fulfilled(judged, std::move(evidence));
    }
    const QString why = Tr::tr("%1 requests wait for the manager's judgement.").arg(waiting);
    return due < q.facts.now ? Answer::overdue(why, due, std::move(evidence)) : Answer::pending(why, due, std::move(evidence));
}

} // namespace

std::vector<ClauseRule> organisationRules()
{
    return {
        {"R-1", responsibleOfficer, true},
        {"R-2", manager, true},
        {"R-3", operatorStaff, true},
        {"R-4", exceptionJudgement},
    };
}

} // namespace akimori::duties
