#include "operations/integrity/runscan.h"

#include "base/filelock.h"
#include "base/jst.h"
#include "base/language.h"
#include "integrity/baseline.h"
#include "integrity/scan.h"
#include "ledger/baselinetable.h"
#include "ledger/scantable.h"
#include "ledger/sitetable.h"
#include "operations/incidents/fromscan.h"
#include "operations/integrity/outside.h"
#include "operations/integrity/sitenormal.h"
#include "operations/restore/replay.h"
#include "operations/tr.h"

#include <QJsonObject>

namespace akimori::operations {

namespace {

QString freeScanId(const ledger::ScanTable& table, const Site& site, const QDateTime& now)
{
    const QString stamp = jst::fileStamp(now);
    QString id = stamp;
    for (int n = 2; table.find(site.id, id); ++n)
        id = QStringLiteral("%1-%2").arg(stamp).arg(n, 2, 10, QLatin1Char('0'));
    return id;
}

/// Errors that tell something about the server's state are a result; the rest is for whoever started the scan.
bool isCouldNotCheck(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostUnreachable:
    case ErrorCode::Timeout:
    case ErrorCode::RemoteToolMissing:
    case ErrorCode::RemoteCommandFailed:
    case ErrorCode::PermissionDenied:
    case ErrorCode::ProtocolBroken:
        return true;
    default:
        return false;
    }
}

/// Scans without the view from outside lie between two with it: its decisions come from the newest that had it.
void appendOutsideDecisions(const ledger::ScanTable& table, const Site& site, const Baseline& baseline,
                            std::vector<Finding>& earlier)
{
    constexpr qint64 kLookBack = 60;
    for (const ledger::ScanSummary& summary : table.ofSite(site.id, kLookBack)) {
        if (summary.scan.baselineId != baseline.id || !summary.scan.method.contains(QLatin1String("outside")))
            continue;
        const std::optional<Scan> scan = table.find(site.id, summary.scan.id);
        for (const Finding& finding : scan ? scan->findings : std::vector<Finding>()) {
            if (finding.rule.startsWith(u'O'))
                earlier.push_back(finding);
        }
        return;
    }
}

void record(const Context& context, ledger::Ledger& ledger, const Scan& scan)
{
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    ledger::ScanTable(ledger).insert(transaction, scan);
    transaction.audit(QStringLiteral("scan.run"), scan.id,
                      {{QStringLiteral("site"), scan.siteId},
                       {QStringLiteral("method"), scan.method},
                       {QStringLiteral("verdict"), toString(scan.verdict)},
                       {QStringLiteral("checked"), scan.checked},
                       {QStringLiteral("unchecked"), static_cast<qint64>(scan.unchecked.size())},
                       {QStringLiteral("findings"), static_cast<qint64>(scan.findings.size())},
                       {QStringLiteral("threeWayFiles"), scan.threeWay.files},
                       {QStringLiteral("threeWayEqual"), scan.threeWay.equal},
                       {QStringLiteral("failure"), scan.failure}});
    transaction.commit();
}

} // namespace

Scan RunScan::run(const Request& request, JobContext& job) const
{
    const JapaneseScope inRecords;
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, request.site);
    const Site approved = request.baselineOf.isEmpty() ? site : findSite(*ledger, request.baselineOf);
    const FileLock lock(m_context.profile.siteLockFile(site.id), Tr::tr("The site “%1”").arg(site.name));
    const ledger::ScanTable table(*ledger);
    const QDateTime startedAt = m_context.clock->nowUtc();

    integrity::ScanPlan plan;
    plan.id = freeScanId(table, site, startedAt);
    plan.site = site;
    plan.distrust = request.distrust;
    plan.profile = m_context.profile.folder();
    plan.clock = m_context.clock;
    plan.ownDeployments = ownDeployments(*ledger, site);
    const std::optional<Baseline> baseline = ledger::BaselineTable(*ledger).current(approved.id);
    if (!baseline) {
        const Error missing(ErrorCode::NotFound,
                            Tr::tr("No baseline is approved for “%1”, so there is nothing to compare with. Approve one "
                                   "first.")
                                .arg(approved.name));
        const Scan scan = integrity::failedScan(plan, startedAt, m_context.clock->nowUtc(), missing);
        record(m_context, *ledger, scan);
        return scan;
    }
    plan.baseline = *baseline;
    plan.baselineSiteId = approved.id;
    if (const std::optional<Scan> last = table.newest(site.id); last && last->baselineId == baseline->id)
        plan.earlier = last->findings;

    if (request.outside)
        appendOutsideDecisions(table, site, *baseline, plan.earlier);

    Scan scan;
    std::optional<integrity::TreeState> seen;
    try {
        if (request.server || request.distrust) {
            replayInterrupted(m_context, site, job);
            const auto transport = transportTo(m_context, site);
            plan.contents = contentPlan(m_context, *ledger, approved, *baseline, transport.get(), job);
            integrity::ScanOutcome outcome = integrity::runScan(*transport, plan, job);
            transport->close(); // the server is not kept busy while the pages are fetched
            scan = std::move(outcome.scan);
            seen = std::move(outcome.seen);
        } else {
            plan.contents = contentPlan(m_context, *ledger, approved, *baseline, nullptr, job);
            scan = integrity::emptyScan(plan, startedAt);
        }
    } catch (const Error& error) {
        scan = integrity::failedScan(plan, startedAt, m_context.clock->nowUtc(), error);
        const bool goOn = request.outside && isCouldNotCheck(error.code());
        if (!goOn) {
            if (error.code() != ErrorCode::Cancelled)
                record(m_context, *ledger, scan); // the day's record shows that a check was tried and failed
            if (!isCouldNotCheck(error.code()))
                throw;
            return scan;
        }
        if (!plan.contents)
            plan.contents = contentPlan(m_context, *ledger, approved, *baseline, nullptr, job);
    }
    if (request.outside) {
        lookFromOutside(m_context, *ledger, site, integrity::readBaseline(*baseline), seen ? &*seen : nullptr, *plan.contents, scan,
                        job);
        integrity::completeScan(plan, request.server || request.distrust, scan, m_context.clock->nowUtc());
    }
    record(m_context, *ledger, scan);
    if (const QString problem = handOverScan(m_context, scan); !problem.isEmpty())
        job.note(problem);
    return scan;
}

std::vector<Scan> listScans(const Context& context, const QString& siteName, int limit)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    std::vector<Scan> scans;
    for (const ledger::ScanSummary& summary : ledger::ScanTable(*ledger).ofSite(site.id, limit))
        scans.push_back(summary.scan);
    return scans;
}

Scan findScan(const Context& context, const QString& scanId)
{
    const auto ledger = context.openLedger();
    for (const Site& site : ledger::SiteTable(*ledger).all()) {
        if (const std::optional<Scan> scan = ledger::ScanTable(*ledger).find(site.id, scanId))
            return *scan;
    }
    throw Error(ErrorCode::NotFound, Tr::tr("There is no scan “%1”. “scan list” shows them.").arg(scanId));
}

} // namespace akimori::operations
