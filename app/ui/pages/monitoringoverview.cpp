#include "ui/pages/monitoringoverview.h"

#include "base/jst.h"
#include "ledger/maintenancetable.h"
#include "ledger/statechangetable.h"
#include "monitoring/judge.h"
#include "monitoring/statemachine.h"
#include "operations/monitoring/anchors.h"
#include "operations/monitoring/availabilitydays.h"
#include "operations/monitoring/monitoringstart.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/monitoring/watch.h"
#include "ui/tr.h"

namespace akimori::ui {

namespace {

constexpr int kDays = 31;
constexpr int kPoints = 300;

MonitorRow rowOf(const MonitorItem& item)
{
    MonitorRow row;
    row.item = item;
    row.key = item.id;
    if (!item.exclusion.isEmpty()) {
        row.state = MonitorState::NotApplicable;
        row.detail = item.exclusion;
    } else if (!item.pausedReason.isEmpty()) {
        row.state = MonitorState::Paused;
        row.detail = item.pausedReason;
    }
    return row;
}

void addRows(MonitoringOverview& overview, const MonitorItem& item, const std::vector<ledger::Series>& series,
             const std::vector<MaintenanceWindow>& windows)
{
    const std::size_t before = overview.rows.size();
    const bool window = std::any_of(windows.begin(), windows.end(), [&](const MaintenanceWindow& one) { return one.covers(overview.at, item.id); });
    for (const ledger::Series& one : series) {
        if (one.itemId != item.id || !item.active())
            continue;
        const monitoring::SeriesState state = monitoring::seriesStateFromJson(one.memory);
        MonitorRow row = rowOf(item);
        row.key = one.key;
        row.subject = one.key.mid(item.id.size() + 1);
        row.measured = true;
        row.state = monitoring::shownState(state, window);
        row.value = one.last.value;
        row.unit = one.unit;
        row.detail = one.detail;
        row.since = state.since;
        if (row.state == MonitorState::Ok && one.last.state == MonitorState::Unknown) { // not settled yet, and not good either
            row.state = MonitorState::Unknown;
            row.since = one.last.at;
        }
        if (row.state == MonitorState::Unknown && one.last.state != MonitorState::Unknown) // why, for nothing failed
            row.detail = Tr::tr("Not settled yet, measured as %1. %2", "state, detail").arg(displayName(one.last.state), row.detail);
        row.lastAt = one.last.at;
        overview.lastAt = std::max(overview.lastAt.isValid() ? overview.lastAt : one.last.at, one.last.at);
        overview.rows.push_back(std::move(row));
    }
    if (overview.rows.size() == before)
        overview.rows.push_back(rowOf(item));
}

std::vector<KindCoverage> coverageOf(const MonitoringOverview& overview)
{
    std::vector<KindCoverage> kinds;
    for (const MonitorKind kind : kMonitorKinds) {
        KindCoverage coverage;
        coverage.kind = kind;
        for (const MonitorRow& row : overview.rows) {
            if (row.item.kind != kind)
                continue;
            coverage.active += row.item.active() && row.state != MonitorState::NotApplicable ? 1 : 0;
            coverage.excluded += !row.item.exclusion.isEmpty() || row.state == MonitorState::NotApplicable ? 1 : 0;
            if (urgency(row.state) > urgency(coverage.worst))
                coverage.worst = row.state;
        }
        for (const ProcuredItem& item : overview.procured.items) {
            coverage.excluded += item.kind == kind && !item.exclusion.isEmpty() ? 1 : 0;
            coverage.registered = coverage.registered || item.kind == kind;
        }
        kinds.push_back(coverage);
    }
    return kinds;
}

} // namespace

MonitoringOverview loadMonitoringOverview(const operations::Context& context, const Site& site)
{
    MonitoringOverview overview;
    overview.at = context.clock->nowUtc();
    overview.watching = operations::watchRunning(context);
    const QDate today = jst::date(overview.at);
    overview.procured = operations::procuredRegister(context, site.name);
    const auto ledger = context.openLedger();
    const operations::MonitorPlan plan = operations::readMonitorPlan(*ledger, site);
    overview.recorded = plan.recorded;
    overview.anchors = static_cast<int>(operations::readMonitorAnchors(*ledger).size());
    if (!plan.revisions.empty())
        overview.revision = plan.revisions.front();
    const auto samples = operations::openSamples(context);
    const std::vector<ledger::Series> series = samples->series(site.id);
    const auto windows = ledger::MaintenanceTable(*ledger).between(site.id, overview.at, overview.at.addSecs(1));
    for (const operations::MonitorLine& line : operations::monitorLines(plan.items))
        addRows(overview, line.item, series, windows);
    overview.kinds = coverageOf(overview);
    overview.changes = ledger::StateChangeTable(*ledger).between(site.id, overview.at.addDays(-kDays), overview.at.addSecs(1));
    std::reverse(overview.changes.begin(), overview.changes.end());
    for (const AvailabilityDay& day : operations::availabilityDays(context, *ledger, site, today.addDays(1 - kDays), today)) {
        if (overview.availability.empty() || overview.availability.back().key != day.key)
            overview.availability.push_back({day.key, {}, {}});
        overview.availability.back().days.push_back(day);
    }
    overview.countedFrom = operations::MonitoringStart(*ledger, *samples, site).ofSite();
    for (operations::AvailabilityFacts& facts : overview.availability)
        facts.sum = monitoring::sumOf(facts.days);
    return overview;
}

Chart loadMonitorChart(const operations::Context& context, const Site& site, const MonitorRow& row, ChartSpan span)
{
    Chart chart;
    chart.to = context.clock->nowUtc();
    chart.from = span == ChartSpan::Day ? chart.to.addDays(-1) : span == ChartSpan::Month ? chart.to.addDays(-31) : chart.to.addYears(-1);
    chart.unit = row.unit;
    for (const ledger::Bucket& bucket : operations::openSamples(context)->chart(site.id, row.key, chart.from, chart.to, kPoints)) {
        Chart::Point point;
        point.at = bucket.at;
        if (bucket.valued > 0)
            point.value = bucket.mean();
        point.most = bucket.most;
        point.bad = bucket.bad > 0;
        chart.points.push_back(point);
    }
    chart.limit = row.item.limits.anomaly ? row.item.limits.anomaly : row.item.limits.warning;
    if (row.item.limits.warning && row.unit == QLatin1String("ms"))
        chart.limit = row.item.limits.warning;
    if (chart.limit)
        chart.limitName = Tr::tr("Limit %1", "value").arg(monitoring::valueText(*chart.limit, row.unit));
    if (row.unit == QLatin1String("%"))
        chart.most = 100;
    return chart;
}

Chart availabilityChart(const operations::AvailabilityFacts& facts)
{
    Chart chart;
    chart.kind = Chart::Kind::Bars;
    chart.unit = QStringLiteral("%");
    chart.least = 85;
    chart.most = 100;
    if (facts.days.empty())
        return chart;
    // Every day has its place, so that a day on which nobody looked is seen as such.
    const QDate last = facts.days.back().date;
    for (QDate date = last.addDays(1 - kDays); date <= last; date = date.addDays(1)) {
        Chart::Point point;
        point.at = jst::toUtc(date, QTime(12, 0));
        const auto day = std::find_if(facts.days.begin(), facts.days.end(), [&](const AvailabilityDay& one) { return one.date == date; });
        if (day != facts.days.end()) {
            if (const auto share = monitoring::sumOf({*day}).measured())
                point.value = *share * 100.0;
            point.bad = day->down > 0;
        }
        chart.points.push_back(point);
    }
    chart.from = jst::toUtc(last.addDays(1 - kDays), QTime(0, 0));
    chart.to = jst::toUtc(last.addDays(1), QTime(0, 0));
    return chart;
}

Tone monitorTone(MonitorState state)
{
    switch (state) {
    case MonitorState::Ok: return Tone::Ok;
    case MonitorState::EarlySign:
    case MonitorState::Warning:
    case MonitorState::Unknown: return Tone::Warn;
    case MonitorState::Anomaly: return Tone::Bad;
    case MonitorState::Maintenance: return Tone::Info;
    case MonitorState::Paused:
    case MonitorState::NotApplicable: return Tone::Neutral;
    }
    return Tone::Warn;
}

QString valueText(const MonitorRow& row)
{
    if (!row.value)
        return QStringLiteral("―");
    return monitoring::valueText(*row.value, row.unit);
}

} // namespace akimori::ui
