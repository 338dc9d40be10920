#pragma once

#include <QDateTime>

namespace akimori {

/// Where "now" comes from, so that a whole contract year can be simulated in seconds.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Current instant, always Qt::UTC.
    virtual QDateTime nowUtc() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
};

} // namespace akimori
