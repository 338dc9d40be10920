#include "monitoring/availability.h"

#include "base/jst.h"
#include "monitoring/tr.h"

#include <algorithm>
#include <cmath>

namespace akimori::monitoring {

namespace {

struct Span
{
    qint64 from; ///< ms since 1970
    qint64 to;
    MonitorState state;
};

/// What each stretch was seen as; stretches between are gaps.
std::vector<Span> seenSpans(const DayInput& input, qint64 begin, qint64 end)
{
    std::vector<Span> spans;
    const qint64 longest = 2000LL * input.intervalSeconds;
    for (std::size_t i = 0; i < input.samples.size(); ++i) {
        const qint64 at = input.samples[i].at.toMSecsSinceEpoch();
        const qint64 next = i + 1 < input.samples.size() ? input.samples[i + 1].at.toMSecsSinceEpoch() : at + longest;
        const Span span{std::max(at, begin), std::min({next, at + longest, end}), input.samples[i].state};
        if (span.from < span.to)
            spans.push_back(span);
    }
    return spans;
}

std::vector<qint64> cuts(const DayInput& input, const std::vector<Span>& spans, qint64 begin, qint64 end)
{
    std::vector<qint64> times{begin, end};
    for (const Span& span : spans) {
        times.push_back(span.from);
        times.push_back(span.to);
    }
    for (const MaintenanceWindow& window : input.windows) {
        times.push_back(window.from.toMSecsSinceEpoch());
        times.push_back(window.to.toMSecsSinceEpoch());
    }
    for (const Reclassification& one : input.reclassifications) {
        times.push_back(one.from.toMSecsSinceEpoch());
        times.push_back(one.to.toMSecsSinceEpoch());
    }
    std::erase_if(times, [&](qint64 at) { return at < begin || at > end; });
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

enum class Cover { None, Maintenance, PlannedOutage };

Cover coverAt(const DayInput& input, const QDateTime& at)
{
    Cover cover = Cover::None;
    for (const MaintenanceWindow& window : input.windows) {
        if (window.cancelledAt.isValid() || at < window.from || at >= window.to)
            continue;
        if (window.kind == WindowKind::PlannedOutage)
            return Cover::PlannedOutage;
        cover = Cover::Maintenance;
    }
    return cover;
}

bool reclassifiedAt(const DayInput& input, const QDateTime& at)
{
    return std::any_of(input.reclassifications.begin(), input.reclassifications.end(), [&](const Reclassification& one) {
        return (one.key.isEmpty() || one.key == input.key) && at >= one.from && at < one.to;
    });
}

/// Adds milliseconds to the part where they belong.
void count(AvailabilityDay& day, qint64 length, std::optional<MonitorState> seen, Cover cover, bool reclassified)
{
    if (cover == Cover::PlannedOutage) {
        day.plannedOutage += length;
    } else if (!seen) {
        day.gap += length;
    } else if (cover == Cover::Maintenance || *seen == MonitorState::Maintenance) {
        day.maintenance += length;
    } else if (*seen == MonitorState::Anomaly) {
        day.down += length;
        day.reclassified += reclassified ? length : 0;
    } else if (*seen == MonitorState::Unknown) {
        day.unknown += length;
    } else if (*seen == MonitorState::Paused || *seen == MonitorState::NotApplicable) {
        day.plannedOutage += length; // nothing was to be watched
    } else {
        day.up += length;
    }
}

void toSeconds(AvailabilityDay& day)
{
    for (qint64* part : {&day.up, &day.down, &day.unknown, &day.maintenance, &day.plannedOutage, &day.gap, &day.reclassified})
        *part = (*part + 500) / 1000;
}

std::optional<double> share(double up, double all)
{
    return all > 0 ? std::optional(up / all) : std::nullopt;
}

} // namespace

AvailabilityDay availabilityOf(const DayInput& input)
{
    AvailabilityDay day;
    day.siteId = input.siteId;
    day.key = input.key;
    day.date = input.date;
    const qint64 dayBegin = jst::toUtc(input.date, QTime(0, 0)).toMSecsSinceEpoch();
    const qint64 begin = std::max(dayBegin, input.from.isValid() ? input.from.toMSecsSinceEpoch() : dayBegin);
    const qint64 end = std::min(dayBegin + 86'400'000, input.now.toMSecsSinceEpoch());
    if (begin >= end)
        return day;
    const std::vector<Span> spans = seenSpans(input, begin, end);
    const std::vector<qint64> times = cuts(input, spans, begin, end);
    std::size_t span = 0;
    for (std::size_t i = 0; i + 1 < times.size(); ++i) {
        while (span < spans.size() && spans[span].to <= times[i])
            ++span;
        const bool seen = span < spans.size() && spans[span].from <= times[i];
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(times[i], Qt::UTC);
        count(day, times[i + 1] - times[i], seen ? std::optional(spans[span].state) : std::nullopt, coverAt(input, at),
              reclassifiedAt(input, at));
    }
    toSeconds(day);
    day.samples = std::count_if(input.samples.begin(), input.samples.end(), [&](const TimedState& sample) {
        const qint64 at = sample.at.toMSecsSinceEpoch();
        return at >= begin && at < end;
    });
    day.expectedSamples = day.running() / std::max(1, input.intervalSeconds);
    return day;
}

Availability sumOf(const std::vector<AvailabilityDay>& days)
{
    Availability all;
    for (const AvailabilityDay& day : days) {
        all.sum.siteId = day.siteId;
        all.sum.up += day.up;
        all.sum.down += day.down;
        all.sum.unknown += day.unknown;
        all.sum.maintenance += day.maintenance;
        all.sum.plannedOutage += day.plannedOutage;
        all.sum.gap += day.gap;
        all.sum.reclassified += day.reclassified;
        all.sum.samples += day.samples;
        all.sum.expectedSamples += day.expectedSamples;
    }
    return all;
}

std::optional<double> Availability::measured() const
{
    return share(static_cast<double>(sum.up), static_cast<double>(sum.up + sum.down));
}

std::optional<double> Availability::withPlannedOutages() const
{
    return share(static_cast<double>(sum.up), static_cast<double>(sum.up + sum.down + sum.plannedOutage));
}

std::optional<double> Availability::reclassified() const
{
    return share(static_cast<double>(sum.up), static_cast<double>(sum.up + sum.down - sum.reclassified));
}

double Availability::coverage() const
{
    return sum.running() > 0 ? static_cast<double>(sum.observed()) / static_cast<double>(sum.running()) : 1.0;
}

QString countingMethod()
{
    return Tr::tr("Availability = up / (up + down). Each measurement counts until the next one, for at most two intervals; "
                  "what lies between is a gap. Unknown, maintenance, planned outages and gaps are left out and shown apart. "
                  "Coverage = observed / (running time without planned outages); below 95 % the figure is for reference "
                  "only. What the server knows about a gap never counts as monitoring.");
}

QString percentText(const std::optional<double>& part, bool referenceOnly)
{
    if (!part)
        return QStringLiteral("―");
    // Rounded down: 99.996 % with an outage must not print as 100 %.
    const QString text = QString::number(std::floor(*part * 10'000.0 + 1e-6) / 100.0, 'f', 2) + QStringLiteral(" %");
    return referenceOnly ? Tr::tr("%1 (for reference)").arg(text) : text;
}

} // namespace akimori::monitoring
