#include "operations/incidents/fromscan.h"

#include "base/bytepath.h"
#include "ledger/scantable.h"
#include "ledger/sitetable.h"
#include "operations/integrity/runscan.h"
#include "operations/tr.h"

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kFindingsNamed = 100;
constexpr int kScansLookedBack = 400;

bool isTampering(const Finding& finding)
{
    return (finding.classification == FindingClass::Tampering || finding.classification == FindingClass::Malware)
           && finding.decision != QLatin1String("authorised");
}

QString whereOf(const Finding& finding, const Site& site)
{
    if (finding.path.isEmpty())
        return site.url;
    return printable(finding.root) + u'/' + printable(finding.path);
}

/// End of the newest scan of the site before `scan` that was whole and without a finding.
QDateTime lastGood(const ledger::Ledger& ledger, const Scan& scan)
{
    for (const ledger::ScanSummary& summary : ledger::ScanTable(ledger).ofSite(scan.siteId, kScansLookedBack)) {
        if (summary.scan.verdict == Verdict::Ok && summary.scan.startedAt < scan.startedAt
            && summary.scan.method != QLatin1String("content"))
            return summary.scan.endedAt;
    }
    return {};
}

QString methodOf(const Scan& scan)
{
    if (scan.method == QLatin1String("distrust"))
        return Tr::tr("Comparison of hashes, every file read here");
    if (scan.method == QLatin1String("outside"))
        return Tr::tr("Comparison of what visitors get");
    return Tr::tr("Comparison of hashes computed by the server");
}

} // namespace

std::optional<incidents::Sighting> sightingOf(const Scan& scan, const Site& site, const QDateTime& lastGoodAt)
{
    const auto count = std::count_if(scan.findings.begin(), scan.findings.end(), isTampering);
    if (count == 0)
        return std::nullopt;
    incidents::Sighting sighting;
    sighting.siteId = site.id;
    sighting.dedupKey = QStringLiteral("scan/") + site.id;
    sighting.source = QStringLiteral("scan");
    sighting.sourceId = scan.id;
    sighting.category = IncidentCategory::Security;
    sighting.severity = IncidentSeverity::Major;
    sighting.title = Tr::tr("Suspected tampering on “%1”: %n file(s)", nullptr, static_cast<int>(count)).arg(site.name);
    sighting.detectedAt = scan.endedAt.isValid() ? scan.endedAt : scan.startedAt;
    sighting.detectedBy = Tr::tr("Tamper scan %1").arg(scan.id);
    sighting.inspectionMethod = methodOf(scan);
    sighting.monitoring = Tr::tr("Daily comparison of all files with the approved baseline %1: %2 files checked, %3 not.")
                              .arg(scan.baselineId)
                              .arg(scan.checked)
                              .arg(scan.unchecked.size());
    sighting.findingCount = count;
    sighting.lastGoodAt = lastGoodAt;
    QStringList evidence;
    for (const Finding& finding : scan.findings) {
        if (!isTampering(finding) || sighting.affected.size() >= kFindingsNamed)
            continue;
        const QString where = whereOf(finding, site);
        sighting.affected << Tr::tr("%1: %2", "file, verdict").arg(where, displayName(finding.classification));
        const QString kind = displayName(finding.classification);
        if (!sighting.findingKinds.contains(kind))
            sighting.findingKinds << kind;
        evidence << QStringLiteral("%1 %2 %3 %4").arg(where, finding.rule, finding.title, finding.evidence.left(300));
    }
    sighting.evidence = evidence.join(u'\n');
    sighting.content = Tr::tr("%n file(s) differ from the approved state in a way that points to tampering or malware: %1",
                              nullptr, static_cast<int>(count))
                           .arg(sighting.affected.mid(0, 5).join(QStringLiteral(" / ")));
    return sighting;
}

std::optional<OpenOrJoinIncident::Result> openIncidentForScan(const Context& context, const QString& scanId)
{
    const Scan scan = findScan(context, scanId);
    std::optional<incidents::Sighting> sighting;
    {
        const auto ledger = context.openLedger();
        sighting = sightingOf(scan, siteById(*ledger, scan.siteId), lastGood(*ledger, scan));
    }
    if (!sighting)
        return std::nullopt;
    return OpenOrJoinIncident(context).run(*sighting);
}

} // namespace akimori::operations
