#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace akimori::monitoring {

/// Early signs by trend (pure).

struct DayValue
{
    QDate day;
    double value = 0; ///< of the day: median or mean
};

/// Robust slope per day (Theil–Sen: median of all pairwise slopes), so that one odd day decides nothing. Needs at least
/// five days.
std::optional<double> slopePerDay(const std::vector<DayValue>& days);

/// Days from the last value until `limit` is reached if it goes on like this; nothing when it does not rise, when the
/// value is below 60 % of the limit, or when there are too few days.
std::optional<double> daysUntil(const std::vector<DayValue>& days, double limit);

/// The value that 95 of 100 do not exceed. Nothing for an empty list.
std::optional<double> percentile95(std::vector<double> values);

/// How many times last week's 95th percentile is that of the week before; nothing with fewer than 24 values in either.
std::optional<double> weekOverWeek(const std::vector<double>& before, const std::vector<double>& last);

} // namespace akimori::monitoring
