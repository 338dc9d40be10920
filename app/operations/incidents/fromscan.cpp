#include "operations/incidents/fromscan.h"

#include "base/bytepath.h"
#include "base/language.h"
#include "ledger/incidenttable.h"
#include "ledger/scantable.h"
#include "ledger/sitetable.h"
#include "operations/incidents/incidentledger.h"
#include "operations/integrity/runscan.h"
#include "operations/notify/alertbook.h"
#include "operations/tr.h"

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kFindingsNamed = 100;
constexpr int kScansLookedBack = 400;

/// A person's decision goes before what the rules said.
FindingClass classOf(const Finding& finding)
{
    if (finding.decision == QLatin1String("authorised"))
        return FindingClass::Authorised;
    const bool malware = finding.classification == FindingClass::Malware;
    return finding.decision == QLatin1String("tampering") && !malware ? FindingClass::Tampering : finding.classification;
}

bool isTampering(const Finding& finding)
{
    return classOf(finding) == FindingClass::Tampering || classOf(finding) == FindingClass::Malware;
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

QString keyOf(const QString& siteId)
{
    return QStringLiteral("scan/") + siteId;
}

/// Whether `later` looked with every eye of `earlier`: files by the server's hashes or by our own, and from outside.
bool looksAsFar(const QString& later, const QString& earlier)
{
    const bool files = later.startsWith(QLatin1String("distrust"))
                       || (later.startsWith(QLatin1String("server")) && !earlier.startsWith(QLatin1String("distrust")));
    const bool outside = later.contains(QLatin1String("outside"));
    return (files || earlier == QLatin1String("outside")) && (outside || !earlier.contains(QLatin1String("outside")));
}

/// A clean scan is the measured end of what the incident's last scan saw.
void noteCleanScan(const Context& context, const Scan& scan)
{
    {
        const auto ledger = context.openLedger();
        const auto incident = ledger::IncidentTable(*ledger).openWithKey(keyOf(scan.siteId));
        const auto seen = incident ? ledger::ScanTable(*ledger).find(scan.siteId, incident->sourceId) : std::nullopt;
        if (!seen || !looksAsFar(scan.method, seen->method))
            return;
    }
    noteIncidentRecovery(context, keyOf(scan.siteId), scan.endedAt,
                         Tr::tr("Tamper scan %1 found nothing any more (%2, %3 files). A clean scan alone is no restoration "
                                "while the way in is unknown.")
                             .arg(scan.id, methodOf(scan))
                             .arg(scan.checked));
}

} // namespace

std::optional<incidents::Sighting> sightingOf(const Scan& scan, const Site& site, const QDateTime& lastGoodAt)
{
    const JapaneseScope inRecords;
    const auto count = std::count_if(scan.findings.begin(), scan.findings.end(), isTampering);
    if (count == 0)
        return std::nullopt;
    incidents::Sighting sighting;
    sighting.siteId = site.id;
    sighting.dedupKey = keyOf(site.id);
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
        sighting.affected << Tr::tr("%1: %2", "file, verdict").arg(where, displayName(classOf(finding)));
        const QString kind = displayName(classOf(finding));
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

QString handOverScan(const Context& context, const Scan& scan)
{
    try {
        if (scan.verdict == Verdict::Ok)
            noteCleanScan(context, scan);
        else
            openIncidentForScan(context, scan.id);
    } catch (const Error& error) {
        return Tr::tr("The incident of scan %1 could not be recorded. Record it with “incident open --scan %1”. %2").arg(scan.id, error.sentence());
    }
    return {};
}

QString incidentOfScans(const Context& context, const QString& siteId)
{
    const auto ledger = context.openLedger();
    const auto incident = ledger::IncidentTable(*ledger).openWithKey(keyOf(siteId));
    return incident ? incident->no : QString();
}

void noteFindingDecision(ledger::Ledger::Transaction& transaction, const Site& site, const QString& findingId,
                         const Finding& finding)
{
    const auto incident = ledger::IncidentTable(transaction.ledger()).openWithKey(keyOf(site.id));
    if (!incident || incident->state >= IncidentState::Restored)
        return;
    const JapaneseScope inRecords;
    Incident after = *incident;
    IncidentStep step;
    step.kind = QStringLiteral("decided");
    step.text = Tr::tr("%1: decided as “%2”. %3", "file, verdict, reason")
                    .arg(whereOf(finding, site), displayName(classOf(finding)), finding.decisionReason);
    step.detail = {{QStringLiteral("finding"), findingId}, {QStringLiteral("decision"), finding.decision}};
    writeIncidentStep(transaction, *incident, after, step);
    const QString scanId = findingId.section(u'/', 0, 0);
    const auto scan = ledger::ScanTable(transaction.ledger()).find(site.id, scanId);
    if (!scan || scanId != incident->sourceId || std::any_of(scan->findings.begin(), scan->findings.end(), isTampering))
        return;
    step.text = Tr::tr("No suspicion of scan %1 is left: every finding is decided as an authorised change. Judge whether a "
                       "response is still needed, tell the city, and close the incident.")
                    .arg(scanId);
    step.detail = {{QStringLiteral("scan"), scanId}, {QStringLiteral("suspicions"), 0}};
    writeIncidentStep(transaction, after, after, step);
    AlertBook(transaction.ledger()).tellRecovery(transaction, incidentAlertKey(incident->no), step.text);
}

} // namespace akimori::operations
