#include "integrity/scan.h"

#include "integrity/baseline.h"
#include "integrity/decision.h"
#include "integrity/tr.h"
#include "remote/commands/streamfiles.h"

namespace akimori::integrity {

namespace {

QString methodOf(bool distrust)
{
    return distrust ? QStringLiteral("distrust") : QStringLiteral("server");
}

Scan startOf(const ScanPlan& plan, const QDateTime& startedAt)
{
    Scan scan;
    scan.id = plan.id;
    scan.siteId = plan.site.id;
    scan.method = methodOf(plan.distrust);
    scan.startedAt = startedAt;
    scan.baselineId = plan.baseline.id;
    return scan;
}

} // namespace

TreeState takeState(remote::Transport& transport, const Site& site, const QString& id, bool distrust,
                    const Clock& clock, JobContext& job)
{
    if (site.roots.isEmpty())
        throw Error(
            ErrorCode::BadInput,
            Tr::tr("The site %1 has no document root, so nothing can be scanned. Enter one on the page of "
                   "the site.")
                .arg(site.name));
    const QDateTime takenAt = clock.nowUtc();
    TreeState state = stateOf(distrust ? remote::streamTree(transport, site.roots, job)
                                       : remote::hashTree(transport, site.roots, job),
                              site.roots);
    if (distrust)
        job.note(
            Tr::tr("The contents were read and hashed on this machine. Which files exist, their permissions "
                   "and link targets were still told by the server's own programs."));
    state.id = id;
    state.siteId = site.id;
    state.host = site.host;
    state.method = methodOf(distrust);
    state.takenAt = takenAt;
    return state;
}

ScanOutcome runScan(remote::Transport& transport, const ScanPlan& plan, JobContext& job)
{
    const SystemClock systemClock;
    const Clock& clock = plan.clock ? *plan.clock : systemClock;
    if (plan.baseline.siteId != (plan.baselineSiteId.isEmpty() ? plan.site.id : plan.baselineSiteId))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The baseline %1 belongs to another site.").arg(plan.baseline.id));
    const TreeState baseline = readBaseline(plan.baseline);

    ScanOutcome outcome;
    outcome.scan = startOf(plan, clock.nowUtc());
    outcome.seen = takeState(transport, plan.site, plan.id, plan.distrust, clock, job);
    if (const qint64 own = leaveOutDeployments(outcome.seen, plan.ownDeployments); own > 0)
        job.note(Tr::tr("%1 entries of the former version that a restore keeps on the server were left out. Confirm the restore "
                        "to remove them.")
                     .arg(own));
    job.report(Tr::tr("Comparing with the baseline"), 0, 0);
    CompareOptions options = plan.options;
    if (plan.contents && plan.contents->approved.normal.learned && !options.isLinked)
        options.isLinked = [&](const QByteArray& root, const QByteArray& path) {
            return isLinked(plan.contents->approved, root, path);
        };
    Comparison comparison = compare(baseline, outcome.seen, options);
    if (plan.contents)
        checkContents(transport, outcome.seen, *plan.contents, comparison, job);
    carryDecisions(plan.earlier, comparison.findings);
    job.throwIfCancelled();
    if (!plan.profile.isEmpty())
        outcome.list = writeScanList(plan.profile, outcome.seen);

    Scan& scan = outcome.scan;
    scan.checked = comparison.checked;
    scan.unchecked = std::move(comparison.unchecked);
    scan.findings = std::move(comparison.findings);
    int number = 0;
    for (Finding& finding : scan.findings)
        finding.id = QStringLiteral("%1/%2").arg(plan.id).arg(++number);
    scan.verdict = verdictOf(scan.findings, scan.unchecked, scan.checked);
    scan.endedAt = clock.nowUtc();
    return outcome;
}

Scan emptyScan(const ScanPlan& plan, const QDateTime& startedAt)
{
    Scan scan = startOf(plan, startedAt);
    scan.method = QStringLiteral("outside");
    return scan;
}

void completeScan(const ScanPlan& plan, bool serverEye, Scan& scan, const QDateTime& endedAt)
{
    if (serverEye)
        scan.method += QStringLiteral("+outside");
    if (!serverEye || !scan.failure.isEmpty())
        scan.checked += scan.threeWay.equal + scan.threeWay.unequal;
    carryDecisions(plan.earlier, scan.findings);
    int number = 0;
    for (Finding& finding : scan.findings)
        finding.id = QStringLiteral("%1/%2").arg(plan.id).arg(++number);
    scan.verdict = verdictOf(scan.findings, scan.unchecked, scan.checked);
    scan.endedAt = endedAt;
}

Scan failedScan(const ScanPlan& plan, const QDateTime& startedAt, const QDateTime& endedAt,
                const Error& error)
{
    Scan scan = startOf(plan, startedAt);
    scan.endedAt = endedAt;
    scan.verdict = Verdict::Unchecked;
    scan.failure = error.sentence();
    for (const QByteArray& root : plan.site.roots)
        scan.unchecked.push_back({root, ".", error.sentence()});
    return scan;
}

} // namespace akimori::integrity
