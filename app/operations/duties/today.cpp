#include "operations/duties/today.h"

#include "base/jst.h"
#include "duties/fulfilment.h"
#include "ledger/baselinetable.h"
#include "ledger/dailyrecordtable.h"
#include "ledger/scantable.h"
#include "operations/calendar/calendar.h"
#include "operations/duties/dutystatus.h"
#include "operations/duties/responseseries.h"
#include "operations/monitoring/availabilitydays.h"
#include "schedule/backupwindow.h"

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kReportsShownAfter = 14; // days that a report which was made stays in the list

void readBackups(TodayStatus& today, const duties::Facts& facts, const schedule::BackupWindow& window)
{
    const QDateTime since = today.at.addDays(-TodayStatus::kDaysShown);
    for (const duties::GenerationFact& fact : facts.generations) {
        const Generation& generation = fact.generation;
        if (generation.takenAt >= since)
            today.generations.push_back(fact);
        if (fact.discardedAt.isValid() || !generation.verified())
            continue;
        if (generation.kind == BackupKind::Data)
            today.newestDataAt = generation.takenAt;
        if (!generation.evidence)
            ++(generation.kind == BackupKind::Data ? today.dataGenerations : today.systemGenerations);
    }
    for (const Run& run : facts.runs) {
        if (run.startedAt >= since && run.job.startsWith(QLatin1String("backup.")) && run.outcome == RunOutcome::Failed)
            today.failedRuns.push_back(run);
    }
    const QDate day = jst::date(today.at);
    const QDateTime close = window.closeOfBusiness(day);
    today.nextDataAt = close > today.at ? close : window.closeOfBusiness(day.addDays(1));
}

void readScan(TodayStatus& today, ledger::Ledger& ledger, const duties::Facts& facts)
{
    if (!facts.scans.empty())
        today.newestScan = facts.scans.back();
    const QDate day = jst::date(today.at);
    today.scannedToday = std::any_of(facts.scans.begin(), facts.scans.end(), [&](const duties::ScanFact& scan) {
        return scan.verdict != Verdict::Unchecked && jst::date(scan.startedAt) == day;
    });
    today.hasBaseline = ledger::BaselineTable(ledger).current(facts.site->id).has_value();
    for (const ledger::ScanSummary& summary : ledger::ScanTable(ledger).ofSite(facts.site->id, 1))
        today.newestScanFiles = summary.scan.checked;
}

void readReports(TodayStatus& today, const duties::Facts& facts)
{
    for (const duties::CaseFact& fact : facts.cases) {
        const bool concerns = fact.subject.deadline.isValid() && fact.subject.verdict != AdvisoryVerdict::NotAffected;
        const bool stale = fact.thirtyDayReportAt.isValid()
            && fact.thirtyDayReportAt < today.at.addDays(-kReportsShownAfter);
        if (concerns && !stale)
            today.reports.push_back(fact);
    }
    std::stable_sort(today.reports.begin(), today.reports.end(), [](const auto& a, const auto& b) {
        if (a.thirtyDayReportAt.isValid() != b.thirtyDayReportAt.isValid())
            return !a.thirtyDayReportAt.isValid();
        return a.subject.deadline < b.subject.deadline;
    });
}

void readIncidents(TodayStatus& today, const duties::Facts& facts)
{
    for (const duties::IncidentFact& incident : facts.incidents.value_or(std::vector<duties::IncidentFact>())) {
        if (incident.open)
            today.incidents.push_back(incident);
    }
    std::stable_sort(today.incidents.begin(), today.incidents.end(),
                     [](const auto& a, const auto& b) { return a.detectedAt < b.detectedAt; });
}

void readMonitors(TodayStatus& today, const Context& context, const Site& site)
{
    for (const ledger::Series& series : openSamples(context)->series(site.id)) {
        if (!series.last.at.isValid() || series.last.at < today.at.addDays(-1))
            continue;
        const MonitorState state = series.last.state;
        today.monitorsUnknown += state == MonitorState::Unknown ? 1 : 0;
        const bool bad = state == MonitorState::EarlySign || state == MonitorState::Warning || state == MonitorState::Anomaly;
        today.monitorsBad += bad ? 1 : 0;
    }
}

} // namespace

const DutyRow* TodayStatus::row(const char* clause) const
{
    for (const DutyRow& row : month.rows) {
        if (row.clause.id == QLatin1String(clause))
            return &row;
    }
    return nullptr;
}

TodayStatus loadToday(const Context& context, const Site& site)
{
    const auto ledger = context.openLedger();
    TodayStatus today;
    today.at = context.clock->nowUtc();
    const QDate day = jst::date(today.at);
    const QDate first(day.year(), day.month(), 1);
    const duties::Facts facts = collectFacts(context, *ledger, site, std::min(first, day.addDays(-TodayStatus::kDaysShown)),
                                             first.addMonths(1).addDays(-1));
    today.month = duties::fulfilment(dutyCatalogue(*ledger), facts, first);
    today.attention = duties::attention(today.month, today.at);
    readBackups(today, facts, schedule::BackupWindow(facts.calendar, site.impact));
    readScan(today, *ledger, facts);
    readReports(today, facts);
    readIncidents(today, facts);
    today.monitored = facts.monitoring.has_value();
    if (facts.monitoring) {
        for (const duties::MonitoringFacts::Kind& kind : facts.monitoring->kinds)
            today.monitorItems += kind.active;
    }
    readMonitors(today, context, site);
    today.response = responseSeries(context, *ledger, site, today.at.addDays(-1), today.at);
    const auto rounds = ledger::DailyRecordTable(*ledger).between(site.id, day, day);
    if (!rounds.empty())
        today.round = rounds.back();
    return today;
}

} // namespace akimori::operations
