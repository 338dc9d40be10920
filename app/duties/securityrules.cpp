#include "duties/rules.h"

#include "base/jst.h"
#include "duties/tr.h"

#include <algorithm>

namespace akimori::duties {

namespace {

DutyEvidence checkEvidence(const char* kind, const CheckFact& check)
{
    return {QLatin1String(kind), check.id, check.at, check.text, QStringLiteral("integrity")};
}

const CheckFact* newestUntil(const std::vector<CheckFact>& checks, const QDateTime& until)
{
    const CheckFact* newest = nullptr;
    for (const CheckFact& check : checks) {
        if (check.at < until && (!newest || check.at > newest->at))
            newest = &check;
    }
    return newest;
}

/// S-1
Answer preventive(const Question& q)
{
    const CheckFact* check = q.facts.hardening ? newestUntil(*q.facts.hardening, q.judgedAt()) : nullptr;
    if (!check)
        return Answer::unknown(Tr::tr("No hardening check is recorded. Do one, or confirm which preventive measures were taken."));
    const QDateTime until = check->at.addDays(q.clause.target(QStringLiteral("checkDays")));
    std::vector<DutyEvidence> evidence{checkEvidence("hardening", *check)};
    if (until < q.judgedAt())
        return Answer::unknown(Tr::tr("The last hardening check is of %1. Do it again, or confirm which measures were taken.")
                                   .arg(jst::display(check->at)),
                               std::move(evidence));
    if (check->outcome == RunOutcome::Ok)
        return Answer::fulfilled(Tr::tr("The hardening check of %1 has no open point.").arg(jst::display(check->at)),
                                 std::move(evidence), until);
    if (check->outcome == RunOutcome::Found)
        return Answer::pending(Tr::tr("The hardening check was done; points are open: %1").arg(check->text), until,
                               std::move(evidence));
    return Answer::unknown(Tr::tr("The hardening check could not look at everything: %1").arg(check->text), std::move(evidence));
}

/// S-2
Answer antivirus(const Question& q)
{
    const CheckFact* check = q.facts.antivirus ? newestUntil(*q.facts.antivirus, q.judgedAt()) : nullptr;
    if (!check)
        return Answer::unknown(Tr::tr("The city's antivirus software is not recorded. Ask whether and which one is provided."));
    std::vector<DutyEvidence> evidence{checkEvidence("antivirus", *check)};
    if (check->outcome == RunOutcome::Ok)
        return Answer::fulfilled(Tr::tr("The provided software is in use: %1").arg(check->text), std::move(evidence));
    if (check->outcome == RunOutcome::Found)
        return Answer::overdue(Tr::tr("The antivirus software reports: %1").arg(check->text), check->at, std::move(evidence));
    return Answer::unknown(Tr::tr("The state of the antivirus software is not known: %1").arg(check->text), std::move(evidence));
}

/// S-3: every file of the city has an answer. Whether the city provides files at all is a question to it.
Answer patchFiles(const Question& q)
{
    std::vector<DutyEvidence> evidence;
    int waiting = 0;
    for (const CaseFact& fact : q.facts.cases) {
        if (!fact.patchAt.isValid() || fact.patchAt >= q.end())
            continue;
        const bool applied = fact.subject.measure == AdvisoryMeasure::Applied || fact.subject.measure == AdvisoryMeasure::Verified;
        if (!q.contains(fact.patchAt) && (applied || !fact.subject.open()))
            continue;
        evidence.push_back(evidenceOf(fact));
        waiting += applied || !fact.subject.open() ? 0 : 1;
    }
    if (waiting > 0)
        return Answer::pending(Tr::tr("%1 provided patch files wait for their application.").arg(waiting), {}, std::move(evidence));
    if (!evidence.empty()) {
        const QString why = Tr::tr("%1 provided patch files were used.").arg(evidence.size());
        return Answer::fulfilled(why, std::move(evidence));
    }
    return Answer::unknown(Tr::tr("No patch file of the city is recorded. The contractor provides the server, so ask the city "
                                  "whether it provides any, and record the answer."));
}

/// S-4
Answer logsShown(const Question& q)
{
    std::vector<DutyEvidence> evidence;
    QDateTime due;
    qint64 longest = 0;
    int waiting = 0;
    int late = 0;
    const int target = q.clause.target(QStringLiteral("handoverMinutes"));
    for (const LogHandover& handover : q.facts.handovers) {
        const bool handed = handover.state == HandoverState::Handed;
        const bool carried = !handed && handover.requestedAt < q.begin();
        if (!q.contains(handover.requestedAt) && !carried)
            continue;
        evidence.push_back(evidenceOf(handover));
        const QDateTime until = handover.requestedAt.addSecs(60LL * target);
        if (!handed) {
            ++waiting;
            due = due.isValid() ? std::min(due, until) : until;
            continue;
        }
        longest = std::max(longest, handover.requestedAt.secsTo(handover.handedAt));
        late += handover.handedAt > until ? 1 : 0;
    }
    if (waiting > 0) {
        const QString why = Tr::tr("%1 requests for logs are not handed over yet.").arg(waiting);
        return due < q.facts.now ? Answer::overdue(why, due, std::move(evidence)) : Answer::pending(why, due, std::move(evidence));
    }
    if (evidence.empty())
        return Answer::notApplicable(Tr::tr("The city did not ask for logs."));
    if (late > 0)
        return Answer::unknown(Tr::tr("%1 requests were answered after more than %2 minutes, the longest after %3. Confirm that "
                                      "the city accepts it.")
                                   .arg(late)
                                   .arg(target)
                                   .arg(spanText(longest)),
                               std::move(evidence));
    const QString why = Tr::tr("%1 requests were answered, the longest after %2.").arg(evidence.size()).arg(spanText(longest));
    return Answer::fulfilled(why, std::move(evidence));
}

/// S-13 and S-14 look at the fiscal year in which the month lies.
struct FiscalYear
{
    explicit FiscalYear(const Question& q)
        : year(fiscalYearOf(q.from))
        , last(lastDayOfFiscalYear(year))
    {
        if (q.facts.contract.termUntil.isValid())
            last = std::min(last, q.facts.contract.termUntil);
    }
    int year;
    QDate last;
};

const AssessmentFact* assessmentOf(const Facts& facts, int year)
{
    if (!facts.assessments)
        return nullptr;
    for (const AssessmentFact& assessment : *facts.assessments) {
        if (assessment.fiscalYear == year && assessment.performed)
            return &assessment;
    }
    return nullptr;
}

DutyEvidence assessmentEvidence(const AssessmentFact& assessment)
{
    return {QStringLiteral("assessment"), assessment.no, jst::toUtc(assessment.performedOn, QTime(0, 0)),
            Tr::tr("Vulnerability assessment %1 of %2").arg(assessment.no, assessment.performedOn.toString(Qt::ISODate)),
            QStringLiteral("advisories")};
}

/// A person confirmed it for a day of the fiscal year.
const DutyConfirmation* confirmedInYear(const Question& q, const FiscalYear& year)
{
    const DutyConfirmation* newest = nullptr;
    for (const DutyConfirmation& one : q.facts.confirmations) {
        if (one.clause == q.clause.id && one.validFrom >= firstDayOfFiscalYear(year.year) && one.validFrom <= year.last)
            newest = &one;
    }
    return newest && newest->state != DutyState::NeedsConfirmation ? newest : nullptr;
}

Answer yearly(const Question& q, const FiscalYear& year, const QString& notYet, const QString& never)
{
    if (const DutyConfirmation* confirmed = confirmedInYear(q, year)) {
        Answer answer = Answer::fulfilled(confirmed->text, {evidenceOf(*confirmed)});
        answer.state = confirmed->state;
        return answer;
    }
    const QDateTime due = endOf(year.last);
    if (due <= q.facts.now)
        return Answer::overdue(never, due);
    const qint64 days = q.today().daysTo(year.last);
    const bool soon = days <= q.clause.target(QStringLiteral("warnDays"));
    return Answer::pending(soon ? Tr::tr("%1 %2 days are left.").arg(notYet).arg(days) : notYet, due);
}

/// S-13
Answer assessed(const Question& q)
{
    const FiscalYear year(q);
    if (const AssessmentFact* assessment = assessmentOf(q.facts, year.year))
        return Answer::fulfilled(Tr::tr("Assessed by a third party in this fiscal year."), {assessmentEvidence(*assessment)});
    return yearly(q, year, Tr::tr("No assessment by a third party is recorded for this fiscal year yet."),
                  Tr::tr("The fiscal year ended without a recorded assessment by a third party."));
}

/// S-14
Answer assessmentReported(const Question& q)
{
    const FiscalYear year(q);
    const AssessmentFact* assessment = assessmentOf(q.facts, year.year);
    if (assessment && assessment->submittedAt.isValid())
        return Answer::fulfilled(Tr::tr("The result was reported on %1.").arg(jst::display(assessment->submittedAt)),
                                 {assessmentEvidence(*assessment)});
    return yearly(q, year,
                  assessment ? Tr::tr("The assessment was done; its report is not submitted yet.")
                             : Tr::tr("No assessment by a third party is recorded for this fiscal year yet."),
                  Tr::tr("The fiscal year ended without a reported assessment."));
}

} // namespace

std::vector<ClauseRule> securityRules()
{
    return {
        {"S-1", preventive}, {"S-2", antivirus}, {"S-3", patchFiles},
        {"S-4", logsShown},  {"S-13", assessed}, {"S-14", assessmentReported},
    };
}

} // namespace akimori::duties
