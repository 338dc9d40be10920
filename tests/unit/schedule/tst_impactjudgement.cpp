#include "schedule/impactjudgement.h"

#include <QTest>

using namespace akimori;
using namespace akimori::schedule;

/// What a measurement proves about clause B-6.
class tst_impactjudgement : public QObject
{
    Q_OBJECT

private slots:
    void judgement_data()
    {
        QTest::addColumn<int>("beforeP95");
        QTest::addColumn<int>("duringP95");
        QTest::addColumn<int>("duringSamples");
        QTest::addColumn<int>("duringFailed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("equal") << 40 << 40 << 10 << 0 << "noImpact";
        QTest::newRow("within the noise") << 40 << 90 << 10 << 0 << "noImpact";
        QTest::newRow("beyond the noise") << 40 << 91 << 10 << 0 << "impact";
        QTest::newRow("a fifth slower") << 1000 << 1200 << 10 << 0 << "noImpact";
        QTest::newRow("more than a fifth") << 1000 << 1201 << 10 << 0 << "impact";
        QTest::newRow("too few answers") << 40 << 40 << 4 << 0 << "unclear";
        QTest::newRow("visitors got no answer") << 40 << 40 << 10 << 1 << "impact";
    }

    void judgement()
    {
        QFETCH(int, beforeP95);
        QFETCH(int, duringP95);
        QFETCH(int, duringSamples);
        QFETCH(int, duringFailed);
        QFETCH(QString, expected);
        ImpactMeasurement measurement;
        measurement.before = {10, 0, beforeP95, beforeP95};
        measurement.during = {duringSamples, duringFailed, duringP95, duringP95};
        QCOMPARE(toString(judgeImpact(measurement)), expected);
    }

    void failuresBeforeProveNothing()
    {
        ImpactMeasurement measurement;
        measurement.before = {10, 1, 40, 40};
        measurement.during = {10, 1, 40, 40};
        QVERIFY(judgeImpact(measurement) == ImpactJudgement::Unclear);
    }

    void percentiles()
    {
        std::vector<int> times;
        for (int i = 100; i >= 1; --i)
            times.push_back(i);
        const ResponseTimes all = summarise(times, 3);
        QCOMPARE(all.samples, 100);
        QCOMPARE(all.failed, 3);
        QCOMPARE(all.medianMs, 50);
        QCOMPARE(all.p95Ms, 95);
        QCOMPARE(summarise({7}, 0).p95Ms, 7);
        QCOMPARE(summarise({}, 2).samples, 0);
    }
};

QTEST_APPLESS_MAIN(tst_impactjudgement)

#include "tst_impactjudgement.moc"
