#include "operations/duties/responseseries.h"

#include "ledger/monitoritemtable.h"
#include "ledger/samplestore.h"

#include <QFile>

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kPoints = 288; // five minutes each over a day
const QLatin1String kProbe("http");

std::optional<MonitorItem> addressItem(const ledger::Ledger& ledger, const Site& site)
{
    for (const MonitorItem& item : ledger::MonitorItemTable(ledger).ofSite(site.id)) {
        if (item.kind == MonitorKind::Website && item.probe == kProbe && item.active())
            return item;
    }
    return std::nullopt;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::optional<ResponseSeries> responseSeries(const Context& context, ledger::Ledger& ledger, const Site& site,
                                             const QDateTime& from, const QDateTime& until)
{
    const QString file = context.profile.folder() + QStringLiteral("/samples.sqlite");
    const auto item = addressItem(ledger, site);
    if (!item || !QFile::exists(file))
        return std::nullopt;
    const ledger::SampleStore store(file);
    QString key;
    for (const ledger::Series& one : store.series(site.id)) {
        if (one.itemId == item->id && one.unit == QLatin1String("ms") && key.isEmpty())
            key = one.key; // IPv4 before IPv6
    }
    if (key.isEmpty())
        return std::nullopt;
    ResponseSeries series;
    series.from = from;
    series.until = until;
    series.everySeconds = item->intervalSeconds;
    series.thresholdMs = item->limits.warning.value_or(item->limits.anomaly.value_or(0));
    std::vector<double> values;
    for (const ledger::Sample& sample : store.samples(site.id, key, from, until)) {
        if (sample.value)
            values.push_back(*sample.value);
    }
    series.medianMs = medianOf(std::move(values));
    for (const ledger::Bucket& bucket : store.chart(site.id, key, from, until, kPoints)) {
        if (bucket.valued > 0)
            series.points.push_back({bucket.at, bucket.mean(), bucket.most, bucket.bad > 0});
    }
    return series.points.empty() ? std::nullopt : std::optional(std::move(series));
}

} // namespace akimori::operations
