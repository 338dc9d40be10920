#include "duties/rules.h"

#include "base/jst.h"
#include "duties/tr.h"

#include <algorithm>

namespace akimori::duties {

namespace {

/// A generation proves something once it was read back, and as long as no damage was found.
bool proves(const GenerationFact& fact, BackupKind kind)
{
    return fact.generation.kind == kind && fact.generation.verified();
}

Answer noSite() { return Answer::unknown(Tr::tr("No site is registered, so no record can exist. Register the site.")); }

QString beforeRegistration(const Question& q)
{
    return Tr::tr("The site is registered here since %1. Of the days before there are no records; confirm them.")
        .arg(q.facts.recordsFrom().toString(Qt::ISODate));
}

/// B-1
Answer monthlySystem(const Question& q)
{
    if (!q.facts.site)
        return noSite();
    std::vector<DutyEvidence> evidence;
    for (const GenerationFact& fact : q.facts.generations) {
        if (proves(fact, BackupKind::System) && q.contains(fact.generation.takenAt))
            evidence.push_back(evidenceOf(fact.generation));
    }
    if (!evidence.empty()) {
        const QString why = Tr::tr("%1 verified system generations were taken in this month.").arg(evidence.size());
        return Answer::fulfilled(why, std::move(evidence), endOf(QDate(q.through.year(), q.through.month(), 1).addMonths(2).addDays(-1)));
    }
    if (!q.isOver()) {
        const bool late = q.today().day() >= q.clause.target(QStringLiteral("warnFromDay"));
        return Answer::pending(late ? Tr::tr("No system generation of this month yet, and the month ends soon.")
                                    : Tr::tr("No system generation of this month yet."),
                               q.end());
    }
    if (q.facts.recordsFrom() > q.through)
        return Answer::unknown(beforeRegistration(q));
    return Answer::overdue(Tr::tr("No verified system generation was taken in this month."), q.end());
}

/// The night of an open day: from close of business until the offices open again (B-3).
struct Night
{
    QDate day;
    QDateTime from;
    QDateTime until;
};

Night nightOf(const Facts& facts, const QDate& day)
{
    const QDate next = facts.calendar.nextOpenDay(day);
    return {day, jst::toUtc(day, facts.calendar.officeHours(day).closes),
            jst::toUtc(next, facts.calendar.officeHours(next).opens)};
}

/// B-3. A night that has ended without a generation is missed for good.
Answer dailyData(const Question& q)
{
    if (!q.facts.site)
        return noSite();
    const QDate first = std::max(q.from, q.facts.recordsFrom());
    std::vector<DutyEvidence> evidence;
    QList<QDate> missed;
    QDateTime missedAt;
    QDateTime next;
    bool running = false;
    int done = 0;
    for (QDate day = first; day <= q.through && !next.isValid(); day = day.addDays(1)) {
        const bool wanted = q.clause.cadence == DutyCadence::Daily || q.facts.calendar.isOpen(day);
        if (!wanted)
            continue;
        const Night night = nightOf(q.facts, day);
        const auto taken = std::find_if(q.facts.generations.begin(), q.facts.generations.end(), [&](const GenerationFact& f) {
            return proves(f, BackupKind::Data) && f.generation.takenAt >= night.from && f.generation.takenAt < night.until;
        });
        if (taken != q.facts.generations.end()) {
            evidence.push_back(evidenceOf(taken->generation));
            ++done;
        } else if (night.until <= q.facts.now) {
            missed << day;
            missedAt = missedAt.isValid() ? missedAt : night.until;
        } else {
            next = night.until;
            running = night.from <= q.facts.now;
        }
    }
    if (!missed.isEmpty())
        return Answer::overdue(Tr::tr("No verified data generation after close of business on: %1").arg(daysText(missed)),
                               missedAt, std::move(evidence));
    if (running || (done == 0 && next.isValid()))
        return Answer::pending(Tr::tr("%1 nights are done; the next is due.").arg(done), next, std::move(evidence));
    if (q.facts.recordsFrom() > q.from && q.isOver())
        return Answer::unknown(beforeRegistration(q), std::move(evidence));
    if (done == 0)
        return Answer::notApplicable(Tr::tr("The month has no open day on which the clause binds."));
    return Answer::fulfilled(Tr::tr("A verified data generation exists for each of %1 open days.").arg(done),
                             std::move(evidence), next);
}

/// B-2 and B-4: every closed change is followed by a generation of the kind, by the morning of the next open day.
Answer afterChange(const Question& q, BackupKind kind)
{
    std::vector<DutyEvidence> evidence;
    QStringList missing;
    QStringList waiting;
    QDateTime due;
    int open = 0;
    int closed = 0;
    for (const ChangeWork& change : q.facts.changes) {
        if (change.state == ChangeWorkState::Open && change.openedAt < q.end() && !q.isOver())
            ++open;
        const bool asked = kind == BackupKind::Data || change.scope == ChangeScope::System;
        if (change.state != ChangeWorkState::Closed || !q.contains(change.closedAt) || !asked)
            continue;
        ++closed;
        evidence.push_back(evidenceOf(change));
        const QDate next = q.facts.calendar.nextOpenDay(jst::date(change.closedAt));
        const QDateTime until = jst::toUtc(next, q.facts.calendar.officeHours(next).opens);
        const auto taken = std::find_if(q.facts.generations.begin(), q.facts.generations.end(), [&](const GenerationFact& f) {
            const Generation& g = f.generation;
            const bool named = g.id == (kind == BackupKind::Data ? change.dataAfter : change.systemAfter);
            const bool after = named || g.takenAt >= change.closedAt
                || (g.trigger == BackupTrigger::AfterChange && g.takenAt >= change.openedAt);
            return proves(f, kind) && after && g.takenAt < until;
        });
        if (taken != q.facts.generations.end()) {
            evidence.push_back(evidenceOf(taken->generation));
            continue;
        }
        (until <= q.facts.now ? missing : waiting) << change.no;
        if (!due.isValid() || until < due)
            due = until;
    }
    if (!missing.isEmpty())
        return Answer::overdue(Tr::tr("No generation after the change: %1").arg(missing.join(QStringLiteral(", "))), due,
                               std::move(evidence));
    if (!waiting.isEmpty())
        return Answer::pending(Tr::tr("A generation is due after the change: %1").arg(waiting.join(QStringLiteral(", "))),
                               due, std::move(evidence));
    if (closed > 0)
        return Answer::fulfilled(Tr::tr("A generation was taken after each of %1 changes.").arg(closed), std::move(evidence));
    return Answer::notApplicable(open > 0 ? Tr::tr("%1 changes are under way; the clause binds when they are closed.").arg(open)
                                          : Tr::tr("The system was not changed."));
}

Answer systemAfterChange(const Question& q) { return afterChange(q, BackupKind::System); }
Answer dataAfterChange(const Question& q) { return afterChange(q, BackupKind::Data); }

/// Newest measurement not later than the month, if it is young enough and shows no harm; B-6.
const ImpactMeasurement* goodMeasurement(const Question& q, const Clause& condition)
{
    const ImpactMeasurement* newest = nullptr;
    for (const ImpactMeasurement& measurement : q.facts.measurements) {
        if (measurement.at < q.judgedAt())
            newest = &measurement;
    }
    if (!newest)
        return nullptr;
    const QDate valid = jst::date(newest->at).addMonths(condition.target(QStringLiteral("validMonths")));
    const bool harmless = newest->judgement == ImpactJudgement::NoImpact;
    return valid >= q.lastDay() && harmless ? newest : nullptr;
}

/// B-6
Answer impactCondition(const Question& q)
{
    if (!q.facts.site)
        return noSite();
    if (q.facts.site->impact == PerformanceImpact::Affects)
        return Answer::fulfilled(Tr::tr("Backups are treated as affecting performance, so the hours of the contract are kept."),
                                 {evidenceOf(*q.facts.site)});
    if (const ImpactMeasurement* measurement = goodMeasurement(q, q.clause))
        return Answer::fulfilled(
            Tr::tr("“No effect on performance” is proved by a measurement."), {evidenceOf(*measurement)},
            endOf(jst::date(measurement->at).addMonths(q.clause.target(QStringLiteral("validMonths")))));
    std::vector<DutyEvidence> evidence;
    if (!q.facts.measurements.empty())
        evidence.push_back(evidenceOf(q.facts.measurements.back()));
    return Answer::unknown(
        evidence.empty() ? Tr::tr("“No effect on performance” is set without a measurement. Take a backup with “backup run --measure”, or "
                                  "treat backups as affecting performance.")
                         : Tr::tr("The newest measurement is too old or shows an effect on performance. Measure again, or "
                                  "treat backups as affecting performance."),
        std::move(evidence));
}

/// Forbidden hours of an open day, UTC.
bool touchesForbiddenHours(const Facts& facts, const QDateTime& from, const QDateTime& until)
{
    for (QDate day = jst::date(from); day <= jst::date(until); day = day.addDays(1)) {
        if (!facts.calendar.isOpen(day))
            continue;
        const OfficeHours& hours = facts.calendar.officeHours(day);
        const QDateTime begin = jst::toUtc(day, hours.opens).addSecs(-hours.minutesBefore * 60);
        const QDateTime end = jst::toUtc(day, hours.closes).addSecs(hours.minutesAfter * 60);
        if (from < end && until >= begin)
            return true;
    }
    return false;
}

const Approval* approvedFor(const Facts& facts, const Run& run, const QDateTime& until)
{
    for (const Approval& approval : facts.approvals) {
        const bool inTime = approval.usedAt >= run.startedAt.addSecs(-600) && approval.usedAt <= until;
        if (approval.kind == ApprovalKind::Window && approval.decision == ApprovalDecision::Approved && inTime)
            return &approval;
    }
    return nullptr;
}

/// B-5
Answer backupHours(const Question& q)
{
    if (!q.facts.site)
        return noSite();
    std::vector<DutyEvidence> evidence;
    QStringList breaches;
    QDateTime first;
    int runs = 0;
    int inside = 0;
    int excepted = 0;
    for (const Run& run : q.facts.runs) {
        const bool backup = run.job.startsWith(QLatin1String("backup."));
        if (!backup || run.outcome == RunOutcome::Missed || !q.contains(run.startedAt))
            continue;
        ++runs;
        evidence.push_back(evidenceOf(run));
        const QDateTime until = run.endedAt.isValid() ? run.endedAt : run.startedAt;
        if (!touchesForbiddenHours(q.facts, run.startedAt, until))
            continue;
        ++inside;
        if (const Approval* approval = approvedFor(q.facts, run, until)) {
            evidence.push_back(evidenceOf(*approval));
            ++excepted;
            continue;
        }
        breaches << jst::display(run.startedAt);
        first = first.isValid() ? first : run.startedAt;
    }
    if (q.facts.site->impact == PerformanceImpact::None) {
        return inside == 0
            ? Answer::notApplicable(Tr::tr("Backups are set as having no effect on performance; see the condition of the hours."))
            : Answer::unknown(Tr::tr("%1 runs lay in the forbidden hours. That is right only while “no effect on performance” "
                                     "is proved; see the condition of the hours.")
                                  .arg(inside),
                              std::move(evidence));
    }
    if (!breaches.isEmpty())
        return Answer::overdue(Tr::tr("Runs in the forbidden hours without an approved exception: %1")
                                   .arg(breaches.mid(0, 6).join(QStringLiteral(", "))),
                               first, std::move(evidence));
    if (runs == 0)
        return Answer::notApplicable(Tr::tr("No backup ran in this month."));
    return Answer::fulfilled(excepted == 0 ? Tr::tr("All of %1 runs lay outside the forbidden hours.").arg(runs)
                                           : Tr::tr("%1 runs; %2 of them in the forbidden hours by an approved exception.")
                                                 .arg(runs)
                                                 .arg(excepted),
                             std::move(evidence));
}

} // namespace

std::vector<ClauseRule> backupTakenRules()
{
    return {
        {"B-1", monthlySystem},   {"B-2", systemAfterChange}, {"B-3", dailyData},
        {"B-4", dataAfterChange}, {"B-5", backupHours},       {"B-6", impactCondition},
    };
}

} // namespace akimori::duties
