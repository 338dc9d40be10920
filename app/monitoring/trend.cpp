#include "monitoring/trend.h"

#include <algorithm>

namespace akimori::monitoring {

namespace {

constexpr std::size_t kFewestDays = 5;
constexpr std::size_t kFewestHours = 24;
constexpr double kFloor = 0.6; ///< of the limit: far away from it a slope is no sign

double median(std::vector<double>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::optional<double> slopePerDay(const std::vector<DayValue>& days)
{
    if (days.size() < kFewestDays)
        return std::nullopt;
    std::vector<double> slopes;
    for (std::size_t i = 0; i < days.size(); ++i) {
        for (std::size_t j = i + 1; j < days.size(); ++j) {
            if (const qint64 distance = days[i].day.daysTo(days[j].day); distance > 0)
                slopes.push_back((days[j].value - days[i].value) / static_cast<double>(distance));
        }
    }
    return slopes.empty() ? std::nullopt : std::optional(median(slopes));
}

std::optional<double> daysUntil(const std::vector<DayValue>& days, double limit)
{
    const std::optional<double> slope = slopePerDay(days);
    if (!slope || *slope <= 0 || limit <= 0)
        return std::nullopt;
    const double last = days.back().value;
    if (last < kFloor * limit)
        return std::nullopt;
    return std::max(0.0, (limit - last) / *slope);
}

std::optional<double> percentile95(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) * 95 / 100);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

std::optional<double> weekOverWeek(const std::vector<double>& before, const std::vector<double>& last)
{
    if (before.size() < kFewestHours || last.size() < kFewestHours)
        return std::nullopt;
    const double base = *percentile95(before);
    return base > 0 ? std::optional(*percentile95(last) / base) : std::nullopt;
}

} // namespace akimori::monitoring
