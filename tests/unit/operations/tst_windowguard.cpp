#include "operations/backup/windowguard.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace akimori;
using namespace akimori::operations;

namespace {

/// Another day than that of this machine, and how often it was asked.
class DistantClock final : public Clock
{
public:
    QDateTime nowUtc() const override
    {
        ++m_asked;
        return m_clock.nowUtc();
    }
    int asked() const { return m_asked.load(); }

private:
    test::FakeClock m_clock{QDateTime(QDate(2001, 2, 3), QTime(4, 5), Qt::UTC)};
    mutable std::atomic<int> m_asked{0};
};

} // namespace

class tst_windowguard : public QObject
{
    Q_OBJECT

private slots:
    /// The injected clock counts, not this machine's, whose date is long past.
    void beforeTheEndNothingIsStopped()
    {
        const DistantClock clock;
        JobContext job;
        const WindowGuard guard(clock.nowUtc().addSecs(60), clock, job);
        QTRY_VERIFY(clock.asked() > 1);
        QVERIFY(!guard.stopped());
        QVERIFY(!job.cancelled());
    }

    void atTheEndTheJobIsStopped()
    {
        const DistantClock clock;
        JobContext job;
        const WindowGuard guard(clock.nowUtc(), clock, job);
        QTRY_VERIFY(guard.stopped());
        QTRY_VERIFY(job.cancelled());
    }

    void aPersonWhoCancelledIsNotTheGuard()
    {
        const DistantClock clock;
        JobContext job;
        job.cancel();
        const WindowGuard guard(clock.nowUtc(), clock, job);
        QTRY_VERIFY(clock.asked() > 1);
        QVERIFY(!guard.stopped());
    }

    void withoutAnEndNothingIsWatched()
    {
        const DistantClock clock;
        JobContext job;
        const WindowGuard guard({}, clock, job);
        QCOMPARE(clock.asked(), 0);
        QVERIFY(!guard.stopped());
    }
};

QTEST_GUILESS_MAIN(tst_windowguard)
#include "tst_windowguard.moc"
