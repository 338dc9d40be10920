#include "operations/reports/paperrecords.h"

#include "base/atomicfile.h"
#include "base/jst.h"
#include "ledger/assessmenttable.h"
#include "ledger/availabilitytable.h"
#include "ledger/citycontacttable.h"
#include "ledger/cutovertable.h"
#include "ledger/dailyrecordtable.h"
#include "ledger/findingtable.h"
#include "ledger/incidenttable.h"
#include "ledger/inventorytable.h"
#include "ledger/maintenancetable.h"
#include "ledger/monitoritemtable.h"
#include "ledger/procureditemtable.h"
#include "ledger/quarantinetable.h"
#include "ledger/responsetable.h"
#include "ledger/statechangetable.h"
#include "ledger/takeovertable.h"
#include "operations/duties/dutystatus.h"
#include "operations/monitoring/monitoringfacts.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/monitoring/procureditems.h"
#include "operations/reports/cutoverpapers.h"
#include "operations/reports/paperfigures.h"
#include "remote/hostkeystore.h"

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr qint64 kPublicKeyBytes = 64 << 10;
constexpr int kMaintenanceAhead = 92; ///< days after the period in which planned stops are announced

struct Span
{
    QDateTime from; ///< UTC, inclusive
    QDateTime until; ///< UTC, exclusive
};

bool concerns(const reports::Facts& facts, const QString& siteId)
{
    return siteId.isEmpty() || facts.site.id.isEmpty() || siteId == facts.site.id;
}

bool contains(const std::vector<Incident>& incidents, const QString& no)
{
    return std::any_of(incidents.begin(), incidents.end(), [&](const Incident& one) { return one.no == no; });
}

void addIncidents(ledger::Ledger& ledger, const Span& span, reports::Facts& facts)
{
    const ledger::IncidentTable table(ledger);
    std::vector<Incident> incidents = table.current(span.from, span.until);
    std::erase_if(incidents, [&](const Incident& incident) { // closed in the period, but detected before it
        return !incident.open() && incident.detectedAt < span.from;
    });
    if (auto subject = table.find(facts.subject); subject && !contains(incidents, facts.subject))
        incidents.push_back(std::move(*subject));
    std::sort(incidents.begin(), incidents.end(), [](const Incident& a, const Incident& b) {
        return std::tie(a.detectedAt, a.no) < std::tie(b.detectedAt, b.no);
    });
    for (const Incident& incident : incidents) {
        if (concerns(facts, incident.siteId))
            facts.incidents.push_back(table.dossier(incident.no));
    }
    const ledger::CityContactTable contacts(ledger);
    facts.contacts = contacts.between(span.from, span.until);
    for (CityContact& contact : facts.subject.isEmpty() ? std::vector<CityContact>() : contacts.about(facts.subject)) {
        if (contact.at < span.from || contact.at >= span.until)
            facts.contacts.push_back(std::move(contact));
    }
}

/// What the scans behind the incident found and what was done about it (F-03a).
void addTampering(ledger::Ledger& ledger, reports::Facts& facts)
{
    const auto dossier = std::find_if(facts.incidents.begin(), facts.incidents.end(),
                                      [&](const IncidentDossier& each) { return each.incident.no == facts.subject; });
    if (facts.subject.isEmpty() || dossier == facts.incidents.end() || dossier->incident.siteId.isEmpty())
        return;
    const Incident& incident = dossier->incident;
    QStringList scans;
    const auto note = [&](const QString& source, const QString& id) {
        if (source == QLatin1String("scan") && !id.isEmpty() && !scans.contains(id))
            scans << id;
    };
    note(incident.source, incident.sourceId);
    for (const IncidentEvent& event : dossier->events)
        note(event.detail.value(QStringLiteral("source")).toString(), event.detail.value(QStringLiteral("sourceId")).toString());
    const ledger::FindingTable findings(ledger);
    for (const QString& scan : scans) {
        for (Finding& finding : findings.ofScan(incident.siteId, scan)) {
            const bool bad = finding.classification == FindingClass::Tampering || finding.classification == FindingClass::Malware;
            if (!bad || finding.decision == QLatin1String("authorised"))
                continue;
            if (facts.subjectFindings.size() >= reports::Facts::kFindings)
                facts.moreSubjectFindings = true;
            else
                facts.subjectFindings.push_back(std::move(finding));
        }
    }
    const auto ours = [&](const QString& findingId) { return scans.contains(findingId.section(u'/', 0, 0)); };
    for (ResponseAction& action : ledger::ResponseTable(ledger).ofSite(incident.siteId)) {
        const bool then = action.at >= incident.detectedAt && (!incident.closedAt.isValid() || action.at <= incident.closedAt);
        if (action.findingId.isEmpty() ? then : ours(action.findingId))
            facts.responses.insert(facts.responses.begin(), std::move(action));
    }
    for (QuarantinedFile& file : ledger::QuarantineTable(ledger).ofSite(incident.siteId)) {
        if (ours(file.findingId))
            facts.quarantine.insert(facts.quarantine.begin(), std::move(file));
    }
}

void addMonitoring(const Context& context, ledger::Ledger& ledger, const Paper& paper, const Span& span, reports::Facts& facts)
{
    const ledger::AvailabilityTable availability(ledger);
    facts.stateChanges = ledger::StateChangeTable(ledger).between(facts.site.id, span.from, span.until);
    if (paper.form.id == QLatin1String("F-01")) // the figures of a month are much to read
        facts.monitoring = monitoringFigures(context, ledger, facts.site, facts.from, facts.until, facts.stateChanges);
    for (const IncidentDossier& each : facts.incidents) {
        if (each.incident.no == facts.subject)
            facts.course = measuredCourse(context, ledger, facts.site, each.incident);
    }
    facts.monitoringGaps = availability.gaps(facts.site.id, span.from, span.until);
    facts.maintenance = ledger::MaintenanceTable(ledger).between(facts.site.id, span.from, span.until.addDays(kMaintenanceAhead));
    const auto named = ledger::MaintenanceTable(ledger).find(facts.site.id, facts.subject);
    const bool listed = std::any_of(facts.maintenance.begin(), facts.maintenance.end(),
                                    [&](const MaintenanceWindow& window) { return window.id == facts.subject; });
    if (named && !listed)
        facts.maintenance.push_back(*named);
    const ledger::MonitorItemTable items(ledger);
    if (!facts.site.id.isEmpty()) { // without a recorded list the standard set stands in, and the paper says so
        const MonitorPlan plan = readMonitorPlan(ledger, facts.site);
        for (MonitorLine& line : monitorLines(plan.items))
            facts.monitorItems.push_back({std::move(line.item), line.interval, line.earlySignCondition, line.anomalyCondition});
        CoverageGaps gaps = coverageGaps(ledger::ProcuredItemTable(ledger).ofSite(facts.site.id), plan.items);
        facts.unwatched = std::move(gaps.unwatched);
        facts.unwatchedKinds = std::move(gaps.kinds);
    }
    const std::vector<MonitorRevision> revisions = items.revisions(facts.site.id);
    if (!revisions.empty())
        facts.monitorRevision = revisions.front();
    const ledger::ProcuredItemTable procured(ledger);
    facts.procured = procured.ofSite(facts.site.id);
    facts.notices = procured.notices(facts.site.id);
}

/// The fingerprints of the keys that are known for the site; never the keys themselves. One that cannot be read is
/// left out: the paper then shows that it is missing.
void addKeys(const Context& context, reports::Facts& facts)
{
    if (facts.site.id.isEmpty())
        return;
    const remote::HostProfile host = hostProfile(context, facts.site);
    try {
        for (const remote::HostKey& key : remote::HostKeyStore(host.hostKeyFile).acceptedKeys(remote::wireHost(host), host.port))
            facts.keys.push_back({facts.site.host, true, QString::fromLatin1(key.type), key.fingerprint()});
        if (!facts.site.keyFile.isEmpty()) {
            const QByteArrayList words = readFileBounded(facts.site.keyFile + QStringLiteral(".pub"), kPublicKeyBytes).split(' ');
            const remote::HostKey key = remote::hostKeyFromBlob(QByteArray::fromBase64(words.value(1)));
            facts.keys.push_back({facts.site.user + u'@' + facts.site.host, false, QString::fromLatin1(key.type), key.fingerprint()});
        }
    } catch (const Error&) {
        return;
    }
}

void addPublishing(ledger::Ledger& ledger, reports::Facts& facts)
{
    for (Takeover& takeover : ledger::TakeoverTable(ledger).all()) {
        if (concerns(facts, takeover.siteId))
            facts.takeovers.push_back(std::move(takeover));
    }
    const ledger::CutoverTable table(ledger);
    for (CutoverPlan& plan : table.all()) {
        reports::CutoverFact fact;
        fact.steps = table.steps(plan.id);
        fact.events = table.events(plan.id);
        fact.snapshots = table.snapshots(plan.id);
        fact.sightings = table.sightings(plan.id);
        fact.plan = std::move(plan);
        facts.cutovers.push_back(std::move(fact));
    }
}

} // namespace

void addWorkRecords(const Context& context, ledger::Ledger& ledger, const Paper& paper, reports::Facts& facts)
{
    const Span span{jst::toUtc(facts.from, QTime(0, 0)), jst::toUtc(facts.until.addDays(1), QTime(0, 0))};
    addIncidents(ledger, span, facts);
    addTampering(ledger, facts);
    addMonitoring(context, ledger, paper, span, facts);
    addPublishing(ledger, facts);
    addCutoverPaper(paper, facts);
    if (paper.form.id == QLatin1String("F-14"))
        addKeys(context, facts);
    facts.rounds = ledger::DailyRecordTable(ledger).between(facts.site.id, facts.from, facts.until);
    facts.assessments = ledger::AssessmentTable(ledger).ofSite(facts.site.id);
    facts.components = ledger::InventoryTable(ledger).components(facts.site.id);
    if (paper.form.scope == reports::FormScope::Month)
        facts.duties = dutyMonth(context, paper.period, paper.site.name);
}

} // namespace akimori::operations
