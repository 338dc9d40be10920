#include "operations/advisories/casefile.h"

#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/advisorytable.h"
#include "ledger/sitetable.h"
#include "operations/advisories/casestep.h"

#include <QJsonArray>

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kLongestChain = 50; ///< of cases that follow each other; a loop would be somebody's editing

QString text(const AdvisoryEvent& event, const char* key)
{
    return event.detail.value(QLatin1String(key)).toString();
}

QDate day(const QJsonObject& object, const char* key)
{
    return QDate::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODate);
}

QDateTime instant(const AdvisoryEvent& event, const char* key)
{
    return jst::parse(text(event, key)).value_or(QDateTime());
}

RecordedConsultation consultationOf(const AdvisoryEvent& event)
{
    RecordedConsultation consultation;
    consultation.at = instant(event, "at");
    consultation.with = text(event, "with");
    consultation.means = text(event, "means");
    consultation.number = text(event, "number");
    consultation.summary = event.text;
    consultation.recordedBy = event.who;
    consultation.caseNo = event.caseNo;
    return consultation;
}

PolicyPlan planOf(const QJsonObject& object)
{
    PolicyPlan plan;
    plan.plannedOn = day(object, "plannedOn");
    plan.hours = object.value(QLatin1String("hours")).toString();
    plan.downtime = object.value(QLatin1String("downtime")).toString();
    plan.verification = object.value(QLatin1String("verification")).toString();
    plan.backups = object.value(QLatin1String("backups")).toString();
    plan.rollback = object.value(QLatin1String("rollback")).toString();
    plan.residualRisk = object.value(QLatin1String("residualRisk")).toString();
    plan.completionOn = day(object, "completionOn");
    return plan;
}

RecordedDecision decisionOf(const AdvisoryEvent& event)
{
    RecordedDecision decision;
    decision.policy = advisoryMeasureFromString(text(event, "policy"));
    decision.reason = event.text;
    decision.proposedBy = text(event, "proposedBy");
    decision.until = day(event.detail, "until");
    decision.plan = planOf(event.detail.value(QLatin1String("plan")).toObject());
    decision.decidedBy = event.who;
    decision.at = event.at;
    decision.caseNo = event.caseNo;
    return decision;
}

RecordedReport reportOf(const AdvisoryEvent& event)
{
    RecordedReport report;
    report.kind = advisoryReportingFromString(text(event, "kind"));
    report.reason = event.text;
    report.to = text(event, "to");
    report.means = text(event, "means");
    report.documentNo = text(event, "documentNo");
    report.nextOn = day(event.detail, "nextOn");
    report.at = instant(event, "at");
    if (!report.at.isValid())
        report.at = event.at;
    report.who = event.who;
    report.late = event.detail.value(QLatin1String("late")).toBool();
    for (const QJsonValue& no : event.detail.value(QLatin1String("cases")).toArray())
        report.cases << no.toString();
    if (report.cases.isEmpty())
        report.cases << event.caseNo;
    return report;
}

} // namespace

std::vector<AdvisoryEvent> inheritedEvents(const ledger::Ledger& ledger, const AdvisoryCase& subject)
{
    const ledger::AdvisoryCaseTable table(ledger);
    std::vector<std::vector<AdvisoryEvent>> chain;
    QString before = subject.follows;
    for (int depth = 0; depth < kLongestChain && !before.isEmpty(); ++depth) {
        chain.push_back(table.events(before));
        const auto earlier = table.find(before);
        before = earlier ? earlier->follows : QString();
    }
    std::vector<AdvisoryEvent> inherited;
    for (auto events = chain.rbegin(); events != chain.rend(); ++events) {
        for (AdvisoryEvent& event : *events) {
            if (event.kind == QLatin1String("consulted") || event.kind == QLatin1String("decided"))
                inherited.push_back(std::move(event));
        }
    }
    return inherited;
}

std::vector<PatchFile> patchesOf(const std::vector<AdvisoryEvent>& events)
{
    std::vector<PatchFile> patches;
    for (const AdvisoryEvent& event : events) {
        if (event.kind == QLatin1String("patch")) {
            PatchFile patch;
            patch.name = text(event, "file");
            patch.sha256 = text(event, "sha256").toLatin1();
            patch.bytes = static_cast<qint64>(event.detail.value(QLatin1String("bytes")).toDouble());
            patch.from = text(event, "from");
            patch.receivedOn = day(event.detail, "receivedOn");
            patch.copy = text(event, "copy");
            patches.push_back(std::move(patch));
        } else if (event.kind == QLatin1String("transferred") && !patches.empty()) {
            patches.back().transferredAt = event.at;
            patches.back().serverPath = text(event, "serverPath");
            patches.back().hashChecked = text(event, "sha256").toLatin1() == patches.back().sha256;
        }
    }
    return patches;
}

std::vector<WorkRecord> workOf(const std::vector<AdvisoryEvent>& events)
{
    std::vector<WorkRecord> work;
    for (const AdvisoryEvent& event : events) {
        if (event.kind != QLatin1String("work"))
            continue;
        WorkRecord record;
        record.state = advisoryMeasureFromString(text(event, "state"));
        record.at = instant(event, "at");
        if (!record.at.isValid())
            record.at = event.at;
        record.who = event.who;
        record.text = event.text;
        record.consultationNo = text(event, "consultationNo");
        record.changeNo = text(event, "changeNo");
        record.downtime = text(event, "downtime");
        record.backupBefore = text(event, "backupBefore");
        record.backupAfter = text(event, "backupAfter");
        record.installed = text(event, "installed");
        work.push_back(std::move(record));
    }
    return work;
}

CaseFile openCaseFile(const ledger::Ledger& ledger, const QString& no)
{
    CaseFile file;
    file.detail.subject = caseByNumber(ledger, no);
    const AdvisoryCase& subject = file.detail.subject;
    file.detail.advisory = ledger::AdvisoryTable(ledger).find(subject.source, subject.advisoryId);
    file.detail.events = ledger::AdvisoryCaseTable(ledger).events(no);
    for (const Site& site : ledger::SiteTable(ledger).all()) {
        if (site.id == subject.siteId)
            file.siteName = site.name;
    }
    std::vector<AdvisoryEvent> agreed = inheritedEvents(ledger, subject);
    agreed.insert(agreed.end(), file.detail.events.begin(), file.detail.events.end());
    for (const AdvisoryEvent& event : agreed) {
        if (event.kind == QLatin1String("consulted"))
            file.consultations.push_back(consultationOf(event));
        else if (event.kind == QLatin1String("decided"))
            file.decisions.push_back(decisionOf(event));
    }
    file.patches = patchesOf(file.detail.events);
    file.work = workOf(file.detail.events);
    for (const AdvisoryEvent& event : file.detail.events) {
        if (event.kind == QLatin1String("reported"))
            file.reports.push_back(reportOf(event));
    }
    return file;
}

CaseFile openCaseFile(const Context& context, const QString& no)
{
    return openCaseFile(*context.openLedger(), no);
}

} // namespace akimori::operations
