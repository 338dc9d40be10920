#include "operations/integrity/runscan.h"

#include "base/filelock.h"
#include "base/jst.h"
#include "integrity/scan.h"
#include "ledger/baselinetable.h"
#include "ledger/scantable.h"
#include "ledger/sitetable.h"
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
                       {QStringLiteral("failure"), scan.failure}});
    transaction.commit();
}

} // namespace

Scan RunScan::run(const Request& request, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    if (request.outside)
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("The view from outside is not available in this version. Run the scan without it."));
    const Site site = findSite(*ledger, request.site);
    const FileLock lock(m_context.profile.siteLockFile(site.id), Tr::tr("The site “%1”").arg(site.name));
    const ledger::ScanTable table(*ledger);
    const QDateTime startedAt = m_context.clock->nowUtc();

    integrity::ScanPlan plan;
    plan.id = freeScanId(table, site, startedAt);
    plan.site = site;
    plan.distrust = request.distrust;
    plan.profile = m_context.profile.folder();
    plan.clock = m_context.clock;
    const std::optional<Baseline> baseline = ledger::BaselineTable(*ledger).current(site.id);
    if (!baseline) {
        const Error missing(ErrorCode::NotFound,
                            Tr::tr("No baseline is approved for “%1”, so there is nothing to compare with. Approve one "
                                   "first.")
                                .arg(site.name));
        const Scan scan = integrity::failedScan(plan, startedAt, m_context.clock->nowUtc(), missing);
        record(m_context, *ledger, scan);
        return scan;
    }
    plan.baseline = *baseline;
    if (const std::optional<Scan> last = table.newest(site.id); last && last->baselineId == baseline->id)
        plan.earlier = last->findings;

    Scan scan;
    try {
        replayInterrupted(m_context, site, job);
        const auto transport = transportTo(m_context, site);
        plan.contents = contentPlan(m_context, *ledger, site, *baseline, transport.get(), job);
        scan = integrity::runScan(*transport, plan, job).scan;
    } catch (const Error& error) {
        const Scan failed = integrity::failedScan(plan, startedAt, m_context.clock->nowUtc(), error);
        if (error.code() != ErrorCode::Cancelled)
            record(m_context, *ledger, failed); // the day's record shows that a check was tried and failed
        if (!isCouldNotCheck(error.code()))
            throw;
        return failed;
    }
    record(m_context, *ledger, scan);
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
