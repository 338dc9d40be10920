#include "operations/reports/papersasked.h"

#include "base/jst.h"
#include "ledger/approvaltable.h"
#include "ledger/changetable.h"
#include "ledger/cutovertable.h"
#include "ledger/dailyrecordtable.h"
#include "ledger/maintenancetable.h"
#include "ledger/restoretable.h"
#include "operations/cutover/cutovers.h"
#include "reports/japanese.h"

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kRoundDays = 14; ///< how far back the newest round is looked for

} // namespace

/// 変更作業報告 of every change that is done. A routine change is told by the monthly report alone.
void askChanges(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    for (const ChangeWork& each : ledger::ChangeTable(desk.ledger).all()) {
        const bool ours = each.siteId.isEmpty() || each.siteId == site.id;
        if (!ours || each.state != ChangeWorkState::Closed || each.kind == ChangeWorkKind::Standard || !each.closedAt.isValid())
            continue;
        PaperRow row = paperRow(QStringLiteral("F-09"));
        row.subject = each.no;
        row.title = each.title;
        row.due = desk.calendar.addOpenDays(jst::date(each.closedAt), kReportOpenDays);
        if (each.siteId.isEmpty())
            askOnce(desk, rows, std::move(row), site.id);
        else
            ask(desk, rows, std::move(row), site.id);
    }
}

/// 日報 of the newest signed round. Those before it are left alone: one that nobody wants daily never fills the list.
void askRounds(const PaperDesk& desk, std::vector<PaperRow>& rows, const Site& site)
{
    const std::vector<DailyRecord> rounds = ledger::DailyRecordTable(desk.ledger).between(site.id, desk.today.addDays(-kRoundDays), desk.today);
    const auto last = std::find_if(rounds.rbegin(), rounds.rend(), [](const DailyRecord& round) { return round.isSigned(); });
    if (last == rounds.rend())
        return;
    PaperRow row = paperRow(QStringLiteral("F-15"));
    row.subject = last->no;
    row.title = reports::plainDateText(last->day);
    row.due = desk.calendar.firstOpenDayFrom(last->day.addDays(1));
    ask(desk, rows, std::move(row), site.id);
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

} // namespace akimori::operations
