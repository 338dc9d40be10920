#pragma once

#include "base/clock.h"

#include <atomic>

namespace akimori::test {

/// A clock that stands still until told otherwise. Other threads may ask it meanwhile.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime& now = QDateTime(QDate(2026, 11, 22), QTime(12, 30, 15, 123), Qt::UTC))
        : m_now(now.toMSecsSinceEpoch())
    {
    }

    QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(m_now.load(), Qt::UTC); }
    void set(const QDateTime& now) { m_now.store(now.toMSecsSinceEpoch()); }
    void advanceMs(qint64 milliseconds) { m_now.fetch_add(milliseconds); }

private:
    std::atomic<qint64> m_now; ///< ms since the epoch
};

} // namespace akimori::test
