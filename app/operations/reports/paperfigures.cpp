#include "operations/reports/paperfigures.h"

#include "base/jst.h"
#include "ledger/statechangetable.h"
#include "monitoring/trend.h"
#include "operations/monitoring/availabilitydays.h"
#include "operations/monitoring/monitoritems.h"

#include <algorithm>
#include <map>

namespace akimori::operations {

namespace {

constexpr int kCoursePoints = 120;
constexpr qint64 kCourseBefore = 2 * 3600; ///< seconds
constexpr qint64 kCourseAfter = 2 * 3600;
constexpr qint64 kCourseLongest = 72 * 3600;

const MonitorItem* itemOf(const std::vector<MonitorItem>& items, const QString& id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const MonitorItem& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

QString subjectOf(const QString& key)
{
    return key.contains(u':') ? key.section(u':', 1) : QString();
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

reports::UptimeFact uptimeOf(const QString& key, const std::vector<AvailabilityDay>& days, const std::vector<StateChange>& changes)
{
    const monitoring::Availability all = monitoring::sumOf(days);
    reports::UptimeFact fact;
    fact.probe = key.section(u':', 0, 0);
    fact.subject = subjectOf(key);
    if (const std::optional<double> share = all.reclassified())
        fact.availabilityPercent = 100 * *share;
    fact.coveragePercent = 100 * all.coverage();
    fact.outages = static_cast<int>(std::count_if(changes.begin(), changes.end(), [&](const StateChange& change) {
        return change.key == key && change.to == MonitorState::Anomaly && !change.maintenance;
    }));
    fact.up = all.sum.up;
    fact.down = std::max<qint64>(0, all.sum.down - all.sum.reclassified);
    fact.unknown = all.sum.unknown;
    fact.maintenance = all.sum.maintenance;
    fact.planned = all.sum.plannedOutage;
    fact.gap = all.sum.gap;
    return fact;
}

/// Time that the days of a thing account for, measured or not.
qint64 countedSeconds(const std::map<QString, std::vector<AvailabilityDay>>& byKey, const reports::UptimeFact& thing)
{
    const QString key = thing.subject.isEmpty() ? thing.probe : thing.probe + u':' + thing.subject;
    const auto found = byKey.find(key);
    if (found == byKey.end())
        return 0;
    const AvailabilityDay sum = monitoring::sumOf(found->second).sum;
    return sum.running() + sum.plannedOutage;
}

/// Whether a paper prints figures of this probe.
bool isPrinted(const QString& probe)
{
    static const QStringList printed{QStringLiteral("http"), QStringLiteral("tls"),    QStringLiteral("disk"),
                                     QStringLiteral("inodes"), QStringLiteral("memory")};
    return printed.contains(probe);
}

void addSeries(const ledger::SampleStore& samples, const ledger::Series& series, const MonitorItem& item, const QDateTime& from,
               const QDateTime& until, reports::MonitoringFact& fact)
{
    reports::FigureFact figure{item.kind, item.probe, subjectOf(series.key), {}, {}, {}, {}};
    const bool byMedian = item.probe == QLatin1String("http");
    std::map<int, std::vector<double>> ofDay;
    std::vector<double> hours;
    for (const ledger::Bucket& bucket : samples.chart(item.siteId, series.key, from, until,
                                                      static_cast<int>(std::max<qint64>(1, from.secsTo(until) / 3600)))) {
        if (bucket.valued == 0)
            continue;
        hours.push_back(bucket.mean());
        ofDay[jst::date(bucket.at).day()].push_back(byMedian ? bucket.mean() : bucket.most);
        figure.most = std::max(figure.most.value_or(bucket.most), bucket.most);
        figure.last = bucket.mean();
    }
    if (hours.empty())
        return;
    figure.median = medianOf(hours);
    figure.p95 = monitoring::percentile95(std::move(hours));
    reports::SeriesFact course{figure.probe, figure.subject, {}};
    for (const auto& [day, values] : ofDay)
        course.points.emplace_back(day, byMedian ? medianOf(values) : *std::max_element(values.begin(), values.end()));
    if (byMedian) {
        fact.responseMs.push_back(std::move(course));
        if (item.limits.anomaly && !item.limits.below)
            fact.responseLimit = item.limits.anomaly;
    } else if (item.probe == QLatin1String("disk")) {
        fact.diskPercent.push_back(std::move(course));
    }
    fact.figures.push_back(std::move(figure));
}

void addFigures(const Context& context, ledger::Ledger& ledger, const Site& site, const QDateTime& from, const QDateTime& until,
                reports::MonitoringFact& fact)
{
    const std::vector<MonitorItem> items = readMonitorPlan(ledger, site).items;
    const auto samples = openSamples(context);
    for (const ledger::Series& series : samples->series(site.id)) {
        const MonitorItem* item = itemOf(items, series.itemId);
        if (!item || !isPrinted(item->probe))
            continue;
        MonitorItem ours = *item;
        ours.siteId = site.id; // the standard set knows no site
        addSeries(*samples, series, ours, from, until, fact);
    }
}

} // namespace

std::optional<reports::MonitoringFact> monitoringFigures(const Context& context, ledger::Ledger& ledger, const Site& site,
                                                         const QDate& from, const QDate& until,
                                                         const std::vector<StateChange>& changes)
{
    if (site.id.isEmpty())
        return std::nullopt;
    std::map<QString, std::vector<AvailabilityDay>> byKey;
    for (AvailabilityDay& day : availabilityDays(context, ledger, site, from, until))
        byKey[day.key].push_back(std::move(day));
    reports::MonitoringFact fact;
    for (const auto& [key, days] : byKey) {
        reports::UptimeFact uptime = uptimeOf(key, days, changes);
        if (uptime.up + uptime.down > 0) // one that never could be measured has no availability
            fact.uptimes.push_back(std::move(uptime));
    }
    std::stable_partition(fact.uptimes.begin(), fact.uptimes.end(),
                          [](const reports::UptimeFact& each) { return each.isWebsite(); });
    if (fact.uptimes.empty() || !fact.uptimes.front().isWebsite())
        return std::nullopt;
    for (const MonitorKind kind : kMonitorKinds) {
        reports::MonitoringFact::Kind entry{kind, 0, 0};
        for (const StateChange& change : changes) {
            if (change.kind == kind && change.needsJudgement())
                ++(change.to == MonitorState::EarlySign ? entry.earlySigns : entry.anomalies);
        }
        fact.kinds.push_back(entry);
    }
    const QDateTime begin = jst::toUtc(from, QTime(0, 0));
    const QDateTime end = std::min(jst::toUtc(until.addDays(1), QTime(0, 0)), context.clock->nowUtc());
    fact.notCounted = std::max<qint64>(0, begin.secsTo(end) - countedSeconds(byKey, fact.uptimes.front()));
    addFigures(context, ledger, site, begin, end, fact);
    return fact;
}

std::optional<reports::MeasuredCourse> measuredCourse(const Context& context, ledger::Ledger& ledger, const Site& site,
                                                      const Incident& incident)
{
    if (incident.source != QLatin1String("probe") || site.id.isEmpty())
        return std::nullopt;
    const std::optional<StateChange> change = ledger::StateChangeTable(ledger).find(incident.sourceId);
    if (!change || !change->value)
        return std::nullopt;
    const QDateTime begin = std::min(change->firstSeenAt.isValid() ? change->firstSeenAt : change->at, change->at).addSecs(-kCourseBefore);
    const QDateTime now = context.clock->nowUtc();
    QDateTime end = incident.serviceRestoredAt.isValid() ? incident.serviceRestoredAt.addSecs(kCourseAfter) : now;
    end = std::min({end, now, begin.addSecs(kCourseLongest)});
    reports::MeasuredCourse course{change->title, change->unit, change->at, {}, {}};
    const std::vector<MonitorItem> items = readMonitorPlan(ledger, site).items;
    const MonitorItem* item = itemOf(items, change->itemId);
    if (item && item->limits.anomaly)
        course.limit = item->limits.anomaly;
    const qint64 width = std::max<qint64>(1, begin.secsTo(end) / kCoursePoints);
    const qint64 longestGap = std::max<qint64>(2 * width, item ? 3LL * item->intervalSeconds : 0);
    QDateTime before;
    for (const ledger::Bucket& bucket : openSamples(context)->chart(site.id, change->key, begin, end, kCoursePoints)) {
        if (bucket.valued == 0)
            continue;
        if (!before.isValid() || before.secsTo(bucket.at) > longestGap)
            course.stretches.emplace_back(); // nobody looked in between: no line is drawn over it
        course.stretches.back().emplace_back(static_cast<double>(change->at.secsTo(bucket.at)) / 3600, item && item->limits.below ? bucket.least : bucket.most);
        before = bucket.at;
    }
    return course.stretches.empty() ? std::nullopt : std::optional(std::move(course));
}

} // namespace akimori::operations
