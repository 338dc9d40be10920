#pragma once

#include "base/clock.h"

namespace akimori::test {

/// A clock that stands still until told otherwise.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime& now = QDateTime(QDate(2026, 11, 22), QTime(12, 30, 15, 123), Qt::UTC))
        : m_now(now)
    {
    }

    QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now.toUTC(); }
    void advanceMs(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
};

} // namespace akimori::test
