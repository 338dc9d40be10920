#include "operations/reports/paperfacts.h"

#include "base/atomicfile.h"
#include "base/hash.h"
#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/advisorytable.h"
#include "ledger/approvaltable.h"
#include "ledger/assessmenttable.h"
#include "ledger/audittable.h"
#include "ledger/baselinetable.h"
#include "ledger/changetable.h"
#include "ledger/consultationtable.h"
#include "ledger/dailyrecordtable.h"
#include "ledger/documenttable.h"
#include "ledger/findingtable.h"
#include "ledger/generationtable.h"
#include "ledger/incidenttable.h"
#include "ledger/inventorytable.h"
#include "ledger/loghandovertable.h"
#include "ledger/maintenancetable.h"
#include "ledger/persontable.h"
#include "ledger/restoretable.h"
#include "ledger/runtable.h"
#include "ledger/scantable.h"
#include "ledger/sitetable.h"
#include "operations/advisories/casefile.h"
#include "operations/calendar/calendar.h"
#include "operations/contract/contract.h"
#include "operations/duties/dutystatus.h"
#include "operations/logs/handoverlogs.h"
#include "operations/reports/cutoverpapers.h"
#include "operations/reports/paperrecords.h"
#include "operations/tr.h"
#include "people/roles.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr qint64 kManifestBytes = 64LL << 20;

QDate firstOfMonth(const QDate& day)
{
    return QDate(day.year(), day.month(), 1);
}

/// The month that a monthly paper is about when nobody says: the last complete one, or the running one in the first
/// month of the contract.
QDate defaultMonth(const Contract& contract, const QDate& today)
{
    const QDate previous = firstOfMonth(today).addMonths(-1);
    const bool began = !contract.termFrom.isValid() || contract.termFrom < firstOfMonth(today);
    return began && contract.termFrom.isValid() ? previous : firstOfMonth(today);
}

Site siteOf(ledger::Ledger& ledger, const QString& name)
{
    return name.isEmpty() && ledger::SiteTable(ledger).all().empty() ? Site() : findSite(ledger, name);
}

[[noreturn]] void unknownSubject(const QString& form, const QString& subject)
{
    throw Error(ErrorCode::NotFound,
                Tr::tr("There is no record %1 that the form %2 could be about. Check the number.").arg(subject, form));
}

/// F-17 is about a change or about a maintenance window of any site.
bool plannedStopExists(ledger::Ledger& ledger, const QString& subject)
{
    if (ledger::ChangeTable(ledger).find(subject))
        return true;
    const std::vector<Site> sites = ledger::SiteTable(ledger).all();
    return std::any_of(sites.begin(), sites.end(), [&](const Site& site) {
        return ledger::MaintenanceTable(ledger).find(site.id, subject).has_value();
    });
}

/// Refuses a number that is certainly wrong: the record type is known and does not have it.
void checkSubject(ledger::Ledger& ledger, const Site& site, const QString& form, const QString& subject)
{
    if (subject.isEmpty())
        return;
    const auto approvals = [&] {
        return ledger::ApprovalTable(ledger).find(subject).has_value();
    };
    const auto ofSite = [&](const auto& record) { // a record of another site would be drawn with this one's facts
        return record && (record->siteId.isEmpty() || site.id.isEmpty() || record->siteId == site.id);
    };
    const bool incidents = form == QLatin1String("F-03a") || form == QLatin1String("F-04a") || form == QLatin1String("F-04b");
    const bool cases = form == QLatin1String("F-05") || form == QLatin1String("F-06") || form == QLatin1String("F-18");
    const bool several = cases && form != QLatin1String("F-18"); // one paper may stand for several cases
    if (several && subjectNumbers(subject).size() > 1) {
        for (const QString& number : subjectNumbers(subject))
            checkSubject(ledger, site, form, number);
        return;
    }
    const bool known = incidents                           ? ofSite(ledger::IncidentTable(ledger).find(subject))
                       : cases                               ? ledger::AdvisoryCaseTable(ledger).find(subject).has_value()
                       : form == QLatin1String("F-07")     ? ofSite(ledger::AssessmentTable(ledger).find(subject))
                       : form == QLatin1String("F-15")     ? ofSite(ledger::DailyRecordTable(ledger).find(subject))
                       : form == QLatin1String("F-16")     ? ofSite(ledger::RestoreTable(ledger).find(subject))
                       : form == QLatin1String("F-08")     ? ledger::LogHandoverTable(ledger).find(subject).has_value()
                       : form == QLatin1String("F-09")     ? ledger::ChangeTable(ledger).find(subject).has_value()
                       : form == QLatin1String("F-17")     ? plannedStopExists(ledger, subject)
                       : form == QLatin1String("F-19")     ? people::changeDays(ledger::PersonTable(ledger).all()).contains(QDate::fromString(subject, Qt::ISODate))
                       : form == QLatin1String("F-20")     ? ledger::ConsultationTable(ledger).find(subject).has_value()
                       : form == QLatin1String("F-21")     ? approvals()
                                                           : true;
    if (!known)
        unknownSubject(form, subject);
}

void collectBackups(ledger::Ledger& ledger, reports::Facts& facts, const QDateTime& from)
{
    const ledger::GenerationTable table(ledger);
    facts.generations = table.ofSite(facts.site.id);
    for (const BackupKind kind : {BackupKind::Data, BackupKind::System}) {
        // Also those that went after the period: they were there in it.
        for (const ledger::DiscardedGeneration& each : table.discarded(facts.site.id, kind, from))
            facts.discarded.push_back({each.generation, each.discardedAt, each.discardedBy, each.reason});
    }
    facts.restores = ledger::RestoreTable(ledger).ofSite(facts.site.id);
    std::reverse(facts.restores.begin(), facts.restores.end());
}

void collectScans(ledger::Ledger& ledger, reports::Facts& facts, const QDateTime& from, const QDateTime& until)
{
    const ledger::FindingTable findings(ledger);
    for (ledger::ScanSummary& each : ledger::ScanTable(ledger).between(facts.site.id, from, until)) {
        reports::ScanFact fact{std::move(each.scan), each.findings, each.unchecked, {}};
        if (fact.unchecked > 0)
            fact.why = findings.uncheckedOf(facts.site.id, fact.scan.id).front().why;
        const auto room = static_cast<qint64>(reports::Facts::kFindings - facts.findings.size());
        if (fact.findings > 0 && room > 0) {
            const std::vector<Finding> found = findings.ofScan(facts.site.id, fact.scan.id, room);
            facts.findings.insert(facts.findings.end(), found.begin(), found.end());
        }
        facts.moreFindings = facts.moreFindings || fact.findings > room;
        facts.scans.push_back(std::move(fact));
    }
    facts.baselines = ledger::BaselineTable(ledger).ofSite(facts.site.id);
}

void collectRuns(ledger::Ledger& ledger, reports::Facts& facts, const QDateTime& from, const QDateTime& until)
{
    const ledger::RunTable table(ledger);
    for (const char* job : {"scan.run", "backup.data", "backup.system"}) {
        for (Run& run : table.between(QLatin1String(job), from, until)) {
            if (run.siteId.isEmpty() || run.siteId == facts.site.id)
                facts.runs.push_back(std::move(run));
        }
    }
    facts.fetches = ledger::AdvisoryTable(ledger).fetchesBetween(from, until);
}

void addPatching(reports::CaseFact& fact)
{
    for (const PatchFile& patch : patchesOf(fact.events))
        fact.patches.push_back({patch.name, QString::fromLatin1(patch.sha256), patch.from, patch.receivedOn,
                                patch.transferredAt, patch.hashChecked});
    for (const WorkRecord& work : workOf(fact.events))
        fact.work.push_back({work.state, work.at, work.who, work.text, work.changeNo, work.downtime, work.backupBefore,
                             work.backupAfter, work.installed});
}

/// What was agreed on the cases that this one follows; their policy only while it is this one's too.
void addInherited(const ledger::Ledger& ledger, reports::CaseFact& fact)
{
    if (fact.subject.follows.isEmpty())
        return;
    const bool undecided = fact.subject.measure == AdvisoryMeasure::NotConsulted || fact.subject.measure == AdvisoryMeasure::Consulting;
    std::vector<AdvisoryEvent> events = inheritedEvents(ledger, fact.subject);
    if (undecided)
        std::erase_if(events, [](const AdvisoryEvent& event) { return event.kind == QLatin1String("decided"); });
    fact.events.insert(fact.events.begin(), events.begin(), events.end());
}

void collectCases(ledger::Ledger& ledger, reports::Facts& facts)
{
    constexpr qint64 kLooks = 60;
    const ledger::AdvisoryCaseTable table(ledger);
    const ledger::AdvisoryTable advisories(ledger);
    for (const AdvisoryFetch& look : advisories.fetches(QStringLiteral("kev"), kLooks)) {
        if (look.complete && (!facts.exploitedListAt.isValid() || look.at > facts.exploitedListAt))
            facts.exploitedListAt = look.at;
    }
    for (AdvisoryCase& each : table.all()) {
        if (!each.siteId.isEmpty() && !facts.site.id.isEmpty() && each.siteId != facts.site.id)
            continue;
        reports::CaseFact fact{std::move(each), std::nullopt, {}};
        fact.events = table.events(fact.subject.no);
        if (fact.subject.no == facts.subject)
            addPatching(fact);
        addInherited(ledger, fact);
        if (facts.subject.isEmpty() || subjectNumbers(facts.subject).contains(fact.subject.no))
            fact.advisory = advisories.find(fact.subject.source, fact.subject.advisoryId);
        facts.cases.push_back(std::move(fact));
    }
}

/// From the copy of the manifest that is kept when a package is made: the package may be encrypted, handed away or deleted.
/// What is not readable is said on the paper.
void readHandover(const Context& context, reports::Facts& facts)
{
    for (const LogHandover& handover : facts.handovers) {
        if (handover.no != facts.subject || handover.manifestSha256.isEmpty())
            continue;
        try {
            const QByteArray bytes = readFileBounded(manifestCopy(context, handover.no), kManifestBytes);
            if (Sha256::hexOf(bytes) != handover.manifestSha256)
                return; // not what was recorded: never printed as evidence
            const QJsonObject manifest = QJsonDocument::fromJson(bytes).object();
            for (const QJsonValue& value : manifest.value(QStringLiteral("files")).toArray()) {
                const QJsonObject file = value.toObject();
                facts.handoverFiles.push_back({file.value(QStringLiteral("path")).toString(),
                                               file.value(QStringLiteral("bytes")).toInteger(),
                                               file.value(QStringLiteral("linesInRange")).toInteger(),
                                               file.value(QStringLiteral("sha256")).toString()});
            }
            for (const QJsonValue& value : manifest.value(QStringLiteral("gaps")).toArray())
                facts.handoverGaps << value.toObject().value(QStringLiteral("why")).toString();
            facts.handoverRead = true;
        } catch (const Error&) {
            return;
        }
    }
}

/// The day that a paper about a day stands for: its month's records are what it prints.
std::optional<QDate> dayOf(const ledger::Ledger& ledger, const Paper& paper)
{
    if (paper.form.id != QLatin1String("F-15") || paper.subject.isEmpty())
        return std::nullopt;
    const std::optional<DailyRecord> record = ledger::DailyRecordTable(ledger).find(paper.subject);
    return record ? std::optional(record->day) : std::nullopt;
}

} // namespace

Paper findPaper(const Context& context, ledger::Ledger& ledger, const PaperRequest& request)
{
    Paper paper;
    paper.form = reports::formById(request.form);
    paper.site = siteOf(ledger, request.site);
    paper.subject = subjectNumbers(request.subject).join(u'、');
    if (isCutoverForm(paper.form.id))
        paper.subject = cutoverSubject(ledger, paper.form.id, paper.subject);
    if (paper.form.id == QLatin1String("F-19") && paper.subject.isEmpty())
        paper.subject = people::nextChange(ledger::PersonTable(ledger).all(), jst::date(context.clock->nowUtc())).toString(Qt::ISODate);
    checkSubject(ledger, paper.site, paper.form.id, paper.subject);
    if (paper.form.scope == reports::FormScope::Month) {
        const QDate today = jst::date(context.clock->nowUtc());
        paper.period = request.period.isValid() ? firstOfMonth(request.period) : defaultMonth(readContract(ledger), today);
    }
    return paper;
}

reports::Facts paperFacts(const Context& context, ledger::Ledger& ledger, const Paper& paper)
{
    reports::Facts facts;
    facts.contract = readContract(ledger);
    facts.people = ledger::PersonTable(ledger).all();
    facts.author = {context.nameOfActor(), Role::None}; // anybody may look at a draft; issuing asks for the role
    facts.now = context.clock->nowUtc();
    facts.calendar = cityCalendar(ledger);
    facts.auditHead = QString::fromLatin1(ledger::AuditTable(ledger).head());
    facts.site = paper.site;
    facts.subject = paper.subject;
    if (!facts.site.id.isEmpty()) {
        duties::Facts binding;
        binding.contract = facts.contract;
        binding.site = facts.site;
        facts.scansDueFrom = duties::scansDueFrom(dutyCatalogue(ledger).clause(QStringLiteral("S-11")), binding);
    }
    facts.from = paper.period.isValid() ? paper.period : firstOfMonth(dayOf(ledger, paper).value_or(jst::date(facts.now)));
    facts.until = facts.from.addMonths(1).addDays(-1);
    const ledger::DocumentTable documents(ledger);
    if (const auto draft = documents.draft(paper.form.id, paper.site.id, paper.subject, paper.period))
        facts.texts = draft->texts;
    else if (subjectNumbers(paper.subject).size() > 1) // a paper over all open cases was written before it had their numbers
        if (const auto all = documents.draft(paper.form.id, paper.site.id, {}, paper.period))
            facts.texts = all->texts;

    const QDateTime from = jst::toUtc(facts.from, QTime(0, 0));
    const QDateTime until = jst::toUtc(facts.until.addDays(1), QTime(0, 0));
    collectBackups(ledger, facts, from);
    collectScans(ledger, facts, from, until);
    collectRuns(ledger, facts, from, until);
    collectCases(ledger, facts);
    facts.handovers = ledger::LogHandoverTable(ledger).ofSite(facts.site.id);
    readHandover(context, facts);
    facts.changes = ledger::ChangeTable(ledger).all();
    std::reverse(facts.changes.begin(), facts.changes.end());
    facts.approvals = ledger::ApprovalTable(ledger).all();
    std::reverse(facts.approvals.begin(), facts.approvals.end());
    facts.consultations = ledger::ConsultationTable(ledger).all();
    facts.documents = documents.all();
    facts.inventory = ledger::InventoryTable(ledger).newest(facts.site.id);
    addWorkRecords(context, ledger, paper, facts);
    return facts;
}

} // namespace akimori::operations
