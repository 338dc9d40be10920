#include "operations/reports/papersasked.h"

#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/assessmenttable.h"
#include "ledger/incidenttable.h"
#include "ledger/loghandovertable.h"
#include "operations/notify/mailsettings.h"

#include <algorithm>

namespace akimori::operations {

namespace {

/// The paper stays due after a report that was only noted down: neither number nor words say what the city got instead.
const QString kNoPaper = QStringLiteral("%1（書面未発行）");

bool isPolicy(AdvisoryMeasure measure)
{
    return measure != AdvisoryMeasure::NotConsulted && measure != AdvisoryMeasure::Consulting;
}

/// A report of this kind or a later one that the city got: as a paper with a number, or handed over in another named way.
bool wasHandedOver(const std::vector<AdvisoryEvent>& events, AdvisoryReporting kind)
{
    return std::any_of(events.begin(), events.end(), [&](const AdvisoryEvent& event) {
        const auto said = [&](const char* key) { return !event.detail.value(QLatin1String(key)).toString().trimmed().isEmpty(); };
        return event.kind == QLatin1String("reported") && (said("documentNo") || (said("means") && said("to")))
               && advisoryReportingFromString(event.detail.value(QLatin1String("kind")).toString()) >= kind;
    });
}

QDate lastDecisionOn(const std::vector<AdvisoryEvent>& events)
{
    QDate day;
    for (const AdvisoryEvent& event : events) {
        if (event.kind == QLatin1String("decided"))
            day = jst::date(event.at);
    }
    return day;
}

/// A case or incident that asks for a paper.
struct Asking
{
    QString no;
    QString title;
    QDate due;
    bool recorded = false; ///< as reported, but without the paper
};

void askForCase(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site, const char* form, const Asking& what)
{
    PaperRow row = paperRow(QLatin1String(form));
    row.subject = what.no;
    row.title = what.recorded ? kNoPaper.arg(what.title) : what.title;
    row.due = what.due;
    ask(desk, rows, std::move(row), site.id);
}

} // namespace

/// 速報 of every case that concerns the site, and the policy of every one that has a clock or a decision. A case that was
/// closed without its paper still asks for it.
void askCases(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    const ledger::AdvisoryCaseTable table(desk.ledger);
    for (const AdvisoryCase& each : table.all()) {
        const bool concerns = each.siteId.isEmpty() || each.siteId == site.id;
        if (!concerns || each.verdict == AdvisoryVerdict::NotAffected || each.withdrawn)
            continue;
        const std::vector<AdvisoryEvent> events = table.events(each.no);
        const auto askFor = [&](const char* form, const QDate& due, bool recorded) {
            askForCase(desk, rows, site, form, {each.no, each.title, due, recorded});
        };
        const bool policyOut = each.reporting == AdvisoryReporting::ThirtyDay || each.reporting == AdvisoryReporting::Completed;
        if (each.verdict == AdvisoryVerdict::Affected && !policyOut && !wasHandedOver(events, AdvisoryReporting::First))
            askFor("F-05", each.firstDue.isValid() ? each.firstDue : desk.calendar.firstOpenDayFrom(jst::date(each.detectedAt)),
                   each.reporting != AdvisoryReporting::None);
        const QDate decided = isPolicy(each.measure) ? lastDecisionOn(events) : QDate();
        if ((each.deadline.isValid() || decided.isValid()) && !wasHandedOver(events, AdvisoryReporting::ThirtyDay))
            askFor("F-06", each.deadline.isValid() ? each.deadline : desk.calendar.addOpenDays(decided, kReportOpenDays), policyOut);
    }
}

/// 完了報告 of every patch that is applied.
void askPatches(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    const ledger::AdvisoryCaseTable table(desk.ledger);
    for (const AdvisoryCase& each : table.all()) {
        const bool applied = each.measure == AdvisoryMeasure::Applied || each.measure == AdvisoryMeasure::Verified;
        if (!applied || each.reporting == AdvisoryReporting::Completed || (!each.siteId.isEmpty() && each.siteId != site.id))
            continue;
        PaperRow row = paperRow(QStringLiteral("F-18"));
        row.subject = each.no;
        row.title = each.title;
        for (const AdvisoryEvent& event : table.events(each.no)) { // of the last work
            if (event.kind == QLatin1String("work"))
                row.due = desk.calendar.addOpenDays(jst::date(event.at), kReportOpenDays);
        }
        ask(desk, rows, std::move(row), site.id);
    }
}

/// 第1報 of every open incident and the final report of every one that is over, also when it was closed without its paper.
void askIncidents(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    const ledger::IncidentTable table(desk.ledger);
    const incidents::ClockTargets targets = readEscalationPolicy(desk.ledger).targets;
    for (const Incident& each : table.all()) {
        if (!each.siteId.isEmpty() && each.siteId != site.id)
            continue;
        const IncidentDossier dossier = table.dossier(each.no);
        const auto handedOver = [](const IncidentReport& report) {
            return !report.documentNo.trimmed().isEmpty() || !report.note.trimmed().isEmpty();
        };
        const auto askFor = [&](const char* form, const QDate& due, bool recorded) {
            askForCase(desk, rows, site, form, {each.no, each.title, due, recorded});
        };
        if (each.open() && std::none_of(dossier.reports.begin(), dossier.reports.end(), handedOver))
            askFor(each.category == IncidentCategory::Security ? "F-03a" : "F-04a", jst::date(each.detectedAt), !dossier.reports.empty());
        const IncidentReport* last = dossier.finalReport();
        const QDate due = incidents::finalReportDue(each, targets, desk.calendar);
        if (due.isValid() && (!last || !handedOver(*last)))
            askFor("F-04b", due, last != nullptr);
    }
}

/// ログ提示書 of every request of the city; the hand-over itself does not settle it, the paper goes with the package.
void askLogs(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    for (const LogHandover& each : ledger::LogHandoverTable(desk.ledger).ofSite(site.id)) {
        if (!each.concernsTheCity())
            continue;
        PaperRow row = paperRow(QStringLiteral("F-08"));
        row.subject = each.no;
        row.title = each.purpose;
        row.due = jst::date(each.requestedAt);
        ask(desk, rows, std::move(row), site.id);
    }
}

/// 年次脆弱性診断報告 once the third party's report has come.
void askAssessments(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    for (const Assessment& each : ledger::AssessmentTable(desk.ledger).ofSite(site.id)) {
        if (each.state() != AssessmentState::Reported)
            continue;
        PaperRow row = paperRow(QStringLiteral("F-07"));
        row.subject = each.no;
        row.title = each.body;
        const QDate yearEnd(each.fiscalYear + 1, 3, 31);
        const QDate due = each.reportOn.isValid() ? desk.calendar.addOpenDays(each.reportOn, kReportOpenDays) : yearEnd;
        row.due = std::min(due, desk.calendar.lastOpenDayUntil(yearEnd));
        ask(desk, rows, std::move(row), site.id);
    }
}

} // namespace akimori::operations
