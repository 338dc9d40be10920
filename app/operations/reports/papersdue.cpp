#include "operations/reports/papersdue.h"

#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/approvaltable.h"
#include "ledger/cutovertable.h"
#include "ledger/incidenttable.h"
#include "ledger/loghandovertable.h"
#include "ledger/maintenancetable.h"
#include "ledger/persontable.h"
#include "ledger/restoretable.h"
#include "operations/cutover/cutovers.h"
#include "operations/notify/mailsettings.h"
#include "people/roles.h"
#include "reports/japanese.h"

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kMonthlyOpenDays = 5; ///< 翌月の第5開庁日
constexpr int kReportOpenDays = 5; ///< after the switch, the patch or the restore
constexpr int kStaffChangeDays = 92; ///< how long a change that nobody told the city stays listed

/// Adds a paper that the calendar or a record asks for, unless it is issued already.
void ask(const PaperDesk& desk, std::vector<PaperRow>& rows, PaperRow row, const QString& siteId)
{
    row.siteName = desk.siteName(siteId);
    if (desk.issuedFor(row, siteId))
        return; // listed with the issued ones
    row.state = row.due.isValid() && row.due < desk.today ? PaperState::Overdue
                : desk.hasDraft(row, siteId)              ? PaperState::Draft
                                                          : PaperState::Due;
    rows.push_back(std::move(row));
}

/// The same for what belongs to no site: once, and not when it was issued with another site.
void askOnce(const PaperDesk& desk, std::vector<PaperRow>& rows, PaperRow row, const QString& siteId)
{
    const auto same = [&](const auto& other) { return other.form == row.form && other.subject == row.subject; };
    if (std::none_of(rows.begin(), rows.end(), same) && std::none_of(desk.issued.begin(), desk.issued.end(), same))
        ask(desk, rows, std::move(row), siteId);
}

void askMonthly(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    if (!desk.contract.termFrom.isValid())
        return;
    const QDate month = QDate(desk.today.year(), desk.today.month(), 1).addMonths(-1);
    const QDate last = month.addMonths(1).addDays(-1);
    if (last < desk.contract.termFrom || (desk.contract.termUntil.isValid() && month > desk.contract.termUntil))
        return;
    for (const char* form : {"F-01", "F-03b", "F-23"}) {
        PaperRow row = paperRow(QLatin1String(form));
        row.period = month;
        row.due = desk.calendar.addOpenDays(last, kMonthlyOpenDays);
        ask(desk, rows, std::move(row), site.id);
    }
}

void askCases(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    for (const AdvisoryCase& each : ledger::AdvisoryCaseTable(desk.ledger).all()) {
        const bool concerns = each.siteId.isEmpty() || each.siteId == site.id;
        if (!concerns || !each.open() || each.verdict == AdvisoryVerdict::NotAffected)
            continue;
        if (each.verdict == AdvisoryVerdict::Affected && each.reporting == AdvisoryReporting::None) {
            PaperRow row = paperRow(QStringLiteral("F-05"));
            row.subject = each.no;
            row.title = each.title;
            row.due = desk.calendar.firstOpenDayFrom(jst::date(each.detectedAt));
            ask(desk, rows, std::move(row), site.id);
        }
        if (each.deadline.isValid() && each.reporting != AdvisoryReporting::ThirtyDay &&
            each.reporting != AdvisoryReporting::Completed) {
            PaperRow row = paperRow(QStringLiteral("F-06"));
            row.subject = each.no;
            row.title = each.title;
            row.due = each.deadline;
            ask(desk, rows, std::move(row), site.id);
        }
    }
}

void askIncidents(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    const ledger::IncidentTable table(desk.ledger);
    const incidents::ClockTargets targets = readEscalationPolicy(desk.ledger).targets;
    for (const Incident& each : table.open()) {
        if (!each.siteId.isEmpty() && each.siteId != site.id)
            continue;
        const bool security = each.category == IncidentCategory::Security;
        if (table.reports(each.no).empty()) {
            PaperRow row = paperRow(security ? QStringLiteral("F-03a") : QStringLiteral("F-04a"));
            row.subject = each.no;
            row.title = each.title;
            row.due = jst::date(each.detectedAt);
            ask(desk, rows, std::move(row), site.id);
        }
        if (const QDate due = incidents::finalReportDue(each, targets, desk.calendar); due.isValid()) {
            PaperRow row = paperRow(QStringLiteral("F-04b"));
            row.subject = each.no;
            row.title = each.title;
            row.due = due;
            ask(desk, rows, std::move(row), site.id);
        }
    }
}

void askLogs(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    for (const LogHandover& each : ledger::LogHandoverTable(desk.ledger).ofSite(site.id)) {
        if (each.state == HandoverState::Handed || !each.concernsTheCity())
            continue;
        PaperRow row = paperRow(QStringLiteral("F-08"));
        row.subject = each.no;
        row.title = each.purpose;
        row.due = jst::date(each.requestedAt);
        ask(desk, rows, std::move(row), site.id);
    }
}

/// 申請 before, checklist on the day and completion report after a DNS switch; plans belong to no site.
void askCutovers(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    const ledger::CutoverTable table(desk.ledger);
    for (const CutoverPlan& plan : table.all()) {
        const bool newest = table.ofDomain(plan.domain).value_or(CutoverPlan()).id == plan.id;
        if (plan.progress == CutoverProgress::Abandoned || !newest)
            continue;
        const std::vector<CutoverStep> steps = table.steps(plan.id);
        const auto settled = [&](const char* id) {
            return std::any_of(steps.begin(), steps.end(), [&](const CutoverStep& step) { return step.id == QLatin1String(id) && step.settled(); });
        };
        const QDate planned = plan.plannedAt.isValid() ? jst::date(plan.plannedAt) : QDate();
        const auto askFor = [&](const QString& form, const QString& subject, const QString& title, const QDate& due) {
            PaperRow row = paperRow(form);
            row.subject = subject;
            row.title = title;
            row.due = due;
            askOnce(desk, rows, std::move(row), site.id);
        };
        const auto apply = [&](CutoverApplicationKind kind, const QDate& due) {
            askFor(QStringLiteral("F-10"), plan.domain + u'/' + toString(kind), QStringLiteral("%1　%2").arg(plan.domain, displayName(kind)), due);
        };
        const bool open = plan.progress == CutoverProgress::Open;
        if (open && !plan.switchedAt.isValid()) {
            const std::vector<CutoverSnapshot> snapshots = table.snapshots(plan.id);
            QDate reduce = planned;
            if (planned.isValid() && !snapshots.empty()) { // the old TTL has to pass before the switch
                CutoverOverview overview;
                overview.plan = plan;
                overview.before = snapshots.back();
                reduce = jst::date(cutoverApplication(overview, CutoverApplicationKind::TtlReduction).reduceBefore);
            }
            if (!settled("ttl-application"))
                apply(CutoverApplicationKind::TtlReduction, reduce.isValid() ? desk.calendar.previousOpenDay(reduce) : reduce);
            if (!settled("switch-application"))
                apply(CutoverApplicationKind::Switch, planned.isValid() ? desk.calendar.previousOpenDay(planned) : planned);
        }
        if (open && plan.switchedAt.isValid() && !settled("ttl-restore-application"))
            apply(CutoverApplicationKind::TtlRestoration, QDate());
        if (open)
            askFor(QStringLiteral("F-11a"), plan.domain, plan.domain, planned);
        if (plan.switchedAt.isValid())
            askFor(QStringLiteral("F-11b"), plan.domain, plan.domain,
                   desk.calendar.addOpenDays(jst::date(plan.switchedAt), kReportOpenDays));
    }
}

/// Notice of every planned stop to come, on the open day before it at the latest.
void askPlannedStops(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    const QDateTime begin = jst::toUtc(desk.today, QTime(0, 0));
    for (const MaintenanceWindow& window : ledger::MaintenanceTable(desk.ledger).between(site.id, begin, begin.addYears(1))) {
        if (window.kind != WindowKind::PlannedOutage || window.cancelledAt.isValid() || window.from < begin)
            continue;
        PaperRow row = paperRow(QStringLiteral("F-17"));
        row.subject = window.id;
        row.title = QStringLiteral("%1　%2").arg(reports::instantText(window.from), window.reason);
        row.due = desk.calendar.previousOpenDay(jst::date(window.from));
        ask(desk, rows, std::move(row), site.id);
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

/// 復元作業報告書 of every restore that changed the live site, also of one that was taken back; a drill is none.
void askRestores(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    for (const Restore& each : ledger::RestoreTable(desk.ledger).ofSite(site.id)) {
        const bool wentLive = each.state == RestoreState::Swapped || each.state == RestoreState::Confirmed
                              || each.state == RestoreState::RolledBack;
        if (each.drill || !wentLive || each.changed == 0 || !each.endedAt.isValid())
            continue;
        PaperRow row = paperRow(QStringLiteral("F-16"));
        row.subject = each.id;
        row.title = QStringLiteral("%1の復元（%2）").arg(reports::instantText(each.startedAt), reports::instantText(each.point));
        row.due = desk.calendar.addOpenDays(jst::date(each.endedAt), kReportOpenDays);
        ask(desk, rows, std::move(row), site.id);
    }
}

/// 例外運用承認書 of every approved exception: on the day of the decision, or the next open one; by telephone, until the
/// day of its 事後確認.
void askExceptions(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    for (const Approval& each : ledger::ApprovalTable(desk.ledger).all()) {
        if (each.decision != ApprovalDecision::Approved || (!each.siteId.isEmpty() && each.siteId != site.id))
            continue;
        PaperRow row = paperRow(QStringLiteral("F-21"));
        row.subject = each.id;
        row.title = QStringLiteral("%1　%2").arg(each.id, each.reason);
        row.due = each.confirmUntil.isValid() ? each.confirmUntil : desk.calendar.firstOpenDayFrom(jst::date(each.decidedAt));
        if (each.siteId.isEmpty())
            askOnce(desk, rows, std::move(row), site.id);
        else
            ask(desk, rows, std::move(row), site.id);
    }
}

/// Every day on which the people change, from the one that is coming back over the last three months.
void askStaffChanges(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    for (const QDate& day : people::changeDays(ledger::PersonTable(desk.ledger).all())) {
        if (day < desk.today.addDays(-kStaffChangeDays))
            continue;
        PaperRow row = paperRow(QStringLiteral("F-19"));
        row.subject = day.toString(Qt::ISODate);
        row.title = QStringLiteral("%1付け").arg(reports::plainDateText(day));
        row.due = desk.calendar.previousOpenDay(day);
        askOnce(desk, rows, std::move(row), site.id);
    }
}

} // namespace

QString PaperDesk::siteName(const QString& id) const
{
    const auto found = std::find_if(sites.begin(), sites.end(), [&](const Site& site) { return site.id == id; });
    return found == sites.end() ? QString() : found->name;
}

const IssuedDocument* PaperDesk::issuedFor(const PaperRow& row, const QString& siteId) const
{
    const auto found = std::find_if(issued.begin(), issued.end(), [&](const IssuedDocument& each) {
        return each.form == row.form && each.siteId == siteId && each.period == row.period
               && (each.subject == row.subject || subjectNumbers(each.subject).contains(row.subject)); // one paper over several cases
    });
    return found == issued.end() ? nullptr : &*found;
}

bool PaperDesk::hasDraft(const PaperRow& row, const QString& siteId) const
{
    return std::any_of(drafts.begin(), drafts.end(), [&](const DocumentDraft& each) {
        return each.form == row.form && each.siteId == siteId && each.subject == row.subject && each.period == row.period;
    });
}

PaperRow paperRow(const QString& form)
{
    const reports::FormText text = reports::FormText::load(form);
    PaperRow row;
    row.form = form;
    row.name = text.text("name");
    row.rule = text.text("rule");
    return row;
}

void addPapersDue(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    for (const auto& askAll : {askMonthly, askCases, askIncidents, askLogs, askCutovers, askPlannedStops, askPatches, askRestores,
                                askExceptions, askStaffChanges})
        askAll(desk, rows, site);
}

} // namespace akimori::operations
