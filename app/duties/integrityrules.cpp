#include "duties/rules.h"

#include "base/jst.h"
#include "duties/fulfilment.h"
#include "duties/tr.h"
#include "records/scancompleteness.h"

#include <QSet>

#include <algorithm>

namespace akimori::duties {

namespace {

Answer noSite() { return Answer::unknown(Tr::tr("No site is registered, so no record can exist. Register the site.")); }

/// S-11: on every Japanese day, closed ones included, a scan began that came to a verdict and looked at everything.
Answer dailyScan(const Question& q)
{
    if (!q.facts.site)
        return noSite();
    QSet<QDate> done;
    std::vector<DutyEvidence> evidence;
    for (const ScanFact& scan : q.facts.scans) {
        if (!lookedAtEverything(scan.verdict, scan.unchecked) || !q.contains(scan.startedAt))
            continue;
        const QDate day = jst::date(scan.startedAt);
        if (!done.contains(day))
            evidence.push_back(evidenceOf(scan));
        done.insert(day);
    }
    QList<QDate> missed;
    for (QDate day = std::max(q.from, scansDueFrom(q.clause, q.facts)); day <= q.lastDay(); day = day.addDays(1)) {
        if (!done.contains(day) && endOf(day) <= q.facts.now)
            missed << day;
    }
    if (!missed.isEmpty())
        return Answer::overdue(Tr::tr("No completed tamper scan on: %1").arg(daysText(missed)), endOf(missed.first()),
                               std::move(evidence));
    if (!q.isOver() && !done.contains(q.today()))
        return Answer::pending(Tr::tr("The scan of today is not done yet. Days done in this month: %1.").arg(done.size()),
                               endOf(q.today()), std::move(evidence));
    if (q.facts.recordsFrom() > q.from && q.isOver())
        return Answer::unknown(Tr::tr("The site is registered here since %1. Of the days before there are no records; "
                                      "confirm them.")
                                   .arg(q.facts.recordsFrom().toString(Qt::ISODate)),
                               std::move(evidence));
    return Answer::fulfilled(Tr::tr("A tamper scan was completed on each of %1 days.").arg(done.size()), std::move(evidence),
                             q.isOver() ? QDateTime() : endOf(q.today().addDays(1)));
}

const IncidentFact* incidentOf(const Facts& facts, const ScanFact& scan)
{
    if (!facts.incidents)
        return nullptr;
    const IncidentFact* found = nullptr;
    for (const IncidentFact& incident : *facts.incidents) {
        const bool sameScan = incident.scanId == scan.id;
        const bool standing = incident.security && incident.detectedAt <= scan.endedAt.addSecs(60)
            && (!incident.closedAt.isValid() || incident.closedAt > scan.startedAt); // repeats join the open one
        if (sameScan)
            return &incident;
        if (standing)
            found = &incident;
    }
    return found;
}

/// S-12: what looks like tampering is reported to the city, or decided to be no tampering.
Answer detectionReported(const Question& q)
{
    if (!q.facts.site)
        return noSite();
    std::vector<DutyEvidence> evidence;
    QDateTime due;
    int unreported = 0;
    int reported = 0;
    int unproved = 0;
    int late = 0;
    bool scanned = false;
    for (const ScanFact& scan : q.facts.scans) {
        if (!q.contains(scan.startedAt) || scan.verdict == Verdict::Unchecked)
            continue;
        scanned = true;
        if (scan.suspicious == 0)
            continue;
        evidence.push_back(evidenceOf(scan));
        const QDateTime until = scan.endedAt.addSecs(q.clause.target(QStringLiteral("reportMinutes")) * 60);
        const IncidentFact* incident = incidentOf(q.facts, scan);
        if (incident && incident->contactedAt.isValid()) {
            evidence.push_back(evidenceOf(*incident));
            ++reported;
            late += incident->contactedAt > until && incident->detectedAt >= scan.startedAt ? 1 : 0;
        } else if (!q.facts.incidents) {
            ++unproved;
        } else {
            ++unreported;
            due = due.isValid() ? std::min(due, until) : until;
        }
    }
    if (unreported > 0) {
        const QString why = Tr::tr("%1 scans found what looks like tampering and the city was not told. Contact the city, or "
                                   "decide the findings.")
                                .arg(unreported);
        return due < q.facts.now ? Answer::overdue(why, due, std::move(evidence))
                                 : Answer::pending(why, due, std::move(evidence));
    }
    if (unproved > 0)
        return Answer::unknown(Tr::tr("%1 scans found what looks like tampering. Confirm when and how the city was told.")
                                   .arg(unproved),
                               std::move(evidence));
    if (late > 0)
        return Answer::unknown(Tr::tr("%1 detections were reported later than the agreed time. Confirm that the city accepts it.")
                                   .arg(late),
                               std::move(evidence));
    if (reported > 0)
        return Answer::fulfilled(Tr::tr("%1 detections were reported to the city.").arg(reported), std::move(evidence));
    return Answer::notApplicable(scanned ? Tr::tr("The completed scans found nothing that looks like tampering.")
                                         : Tr::tr("No scan was completed, so nothing was detected; see the daily scan."));
}

/// H-1: no code that a server would run.
Answer staticOnly(const Question& q)
{
    if (!q.facts.site)
        return noSite();
    const ScanFact* newest = nullptr;
    for (const ScanFact& scan : q.facts.scans) {
        if (q.contains(scan.startedAt) && scan.verdict != Verdict::Unchecked)
            newest = &scan;
    }
    if (!newest)
        return Answer::unknown(Tr::tr("No scan was completed in this month, so nobody knows. Run a tamper scan."));
    if (newest->serverCode > 0)
        return Answer::overdue(Tr::tr("The newest scan found code that a server would run. Look at the findings."),
                               newest->endedAt, {evidenceOf(*newest)});
    return Answer::fulfilled(Tr::tr("The newest completed scan found no code that a server would run."), {evidenceOf(*newest)});
}

} // namespace

QDate scansDueFrom(const Clause& clause, const Facts& facts)
{
    const QDate recorded = facts.recordsFrom();
    const QDate binding = bindingDays(clause, facts).first;
    return recorded.isValid() && binding.isValid() ? std::max(recorded, binding) : recorded;
}

std::vector<ClauseRule> integrityRules()
{
    return {
        {"S-11", dailyScan},
        {"S-12", detectionReported},
        {"H-1", staticOnly},
    };
}

} // namespace akimori::duties
