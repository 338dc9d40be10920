#include "schedule/durationestimate.h"

#include <QTest>

using namespace akimori::schedule;
using namespace std::chrono_literals;
using std::chrono::seconds;

class tst_durationestimate : public QObject
{
    Q_OBJECT

private slots:
    void assumesMuchWhenNothingIsKnown()
    {
        const DurationEstimate estimate = estimateDuration({});
        QCOMPARE(estimate.duration, seconds(2h));
        QVERIFY(!estimate.fromHistory);
        QCOMPARE(estimateDuration({}, 7'200'000'000).duration, seconds(1h));
        QCOMPARE(estimateDuration({}, 0).duration, seconds(1min));
    }

    void takesTheLongestOfTheRecentRuns()
    {
        std::vector<PastBackup> history(12, {5min, 1'000'000, true});
        history[0].duration = 3h; // older than the newest ten
        history[5].duration = 20min;
        const DurationEstimate estimate = estimateDuration(history);
        QCOMPARE(estimate.duration, seconds(20min));
        QVERIFY(estimate.fromHistory);
    }

    void scalesWithTheBytesAtTheSlowestSpeed()
    {
        const std::vector<PastBackup> history = {
            {100s, 1'000'000'000, true}, {200s, 1'000'000'000, true}, {60s, 1'000, true}};
        QCOMPARE(estimateDuration(history, 2'000'000'000).duration, 400s);
        QCOMPARE(estimateDuration(history, 1'000).duration, 100s); // never below the usual run
        QCOMPARE(estimateDuration(history, -5).duration, 100s);
    }

    void learnsFromRunsThatBrokeOff()
    {
        const PastBackup good{10min, 0, true};
        const PastBackup broken{4h, 0, false};
        QCOMPARE(estimateDuration({good, broken}).duration, seconds(8h));
        QCOMPARE(estimateDuration({broken, good}).duration, seconds(10min));
        QCOMPARE(estimateDuration({broken}).duration, seconds(8h));
        QVERIFY(!estimateDuration({broken}).fromHistory);
    }

    void staysBounded()
    {
        const std::vector<PastBackup> slow = {{100'000h, 16 * 1024 * 1024, true}};
        QCOMPARE(estimateDuration(slow, std::numeric_limits<qint64>::max()).duration, seconds(720h));
    }
};

QTEST_APPLESS_MAIN(tst_durationestimate)
#include "tst_durationestimate.moc"
