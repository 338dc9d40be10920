#include "ui/jobs/ratemeter.h"

#include <QTest>

using namespace akimori;
using namespace akimori::ui;

class tst_ratemeter : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingBeforeItCanKnow()
    {
        RateMeter meter;
        const JobProgress first = meter.add({QStringLiteral("list"), 0, 0, false}, 0);
        QVERIFY(!first.perSecond);
        QVERIFY(!first.remainingSeconds);
        QCOMPARE(first.permille(), -1);
        QVERIFY(!meter.add({QStringLiteral("list"), 900, 0, false}, 900).perSecond);
    }

    void computesRateAndRemainingTime()
    {
        RateMeter meter;
        meter.add({QStringLiteral("read"), 0, 10'000, true}, 0);
        const JobProgress now = meter.add({QStringLiteral("read"), 2'000, 10'000, true}, 2'000);
        QCOMPARE(now.perSecond.value(), 1000.0);
        QCOMPARE(now.remainingSeconds.value(), 8);
        QCOMPARE(now.permille(), 200);
        QVERIFY(now.describe().contains(QLatin1String("about 8 s left")));
    }

    void forgetsWhatIsOlderThanTheWindow()
    {
        RateMeter meter;
        JobProgress now;
        for (int second = 0; second <= 20; ++second) // 100 per second, then 10 per second
            now = meter.add({QStringLiteral("read"), std::min(second, 5) * 100 + std::max(0, second - 5) * 10, 100'000,
                             false},
                            second * 1000);
        QCOMPARE(now.perSecond.value(), 10.0);
    }

    void aNewStageStartsAnew()
    {
        RateMeter meter;
        meter.add({QStringLiteral("a"), 0, 100, false}, 0);
        meter.add({QStringLiteral("a"), 90, 100, false}, 5'000);
        QVERIFY(!meter.add({QStringLiteral("b"), 0, 100, false}, 5'100).perSecond);
        QCOMPARE(meter.add({QStringLiteral("b"), 0, 100, false}, 6'200).elapsedSeconds, 6);
    }

    void aStandstillHasNoRemainingTime()
    {
        RateMeter meter;
        meter.add({QStringLiteral("a"), 50, 100, false}, 0);
        const JobProgress now = meter.add({QStringLiteral("a"), 50, 100, false}, 4'000);
        QCOMPARE(now.perSecond.value(), 0.0);
        QVERIFY(!now.remainingSeconds);
    }

    void staysInRangeWhateverIsReported()
    {
        JobProgress progress;
        progress.progress = {QString(), 12, 10, false};
        QCOMPARE(progress.permille(), 1000);
        progress.progress.done = -3;
        QCOMPARE(progress.permille(), 0);
    }

    void formatsForPeople()
    {
        QCOMPARE(formatCount(1'234'567), QStringLiteral("1,234,567"));
        QCOMPARE(formatBytes(512), QStringLiteral("512 bytes"));
        QCOMPARE(formatBytes(1'500'000), QStringLiteral("1.5 MB"));
        QCOMPARE(formatDuration(59), QStringLiteral("59 s"));
        QCOMPARE(formatDuration(125), QStringLiteral("2 min 5 s"));
        QCOMPARE(formatDuration(4'320), QStringLiteral("1 h 12 min"));
    }
};

QTEST_GUILESS_MAIN(tst_ratemeter)
#include "tst_ratemeter.moc"
