#include "base/jst.h"
#include "monitoring/availability.h"
#include "monitoring/trend.h"

#include <QTest>

using namespace akimori;
using namespace akimori::monitoring;

namespace {

const QDate kDay(2026, 11, 10);

QDateTime at(int hour, int minute = 0, int second = 0)
{
    return jst::toUtc(kDay, QTime(0, 0)).addSecs(hour * 3600LL + minute * 60 + second);
}

/// Every minute good, from one time to another.
DayInput day(const QDateTime& from = at(0), const QDateTime& to = at(24))
{
    DayInput input;
    input.siteId = QStringLiteral("site-1");
    input.key = QStringLiteral("http");
    input.date = kDay;
    input.from = at(0);
    input.now = at(24);
    for (QDateTime when = from; when < to; when = when.addSecs(60))
        input.samples.push_back({when, MonitorState::Ok});
    return input;
}

void paint(DayInput& input, const QDateTime& from, const QDateTime& to, MonitorState state)
{
    for (TimedState& sample : input.samples) {
        if (sample.at >= from && sample.at < to)
            sample.state = state;
    }
}

qint64 whole(const AvailabilityDay& day)
{
    return day.running() + day.plannedOutage;
}

} // namespace

class tst_availability : public QObject
{
    Q_OBJECT

private slots:
    void aGoodDay()
    {
        const AvailabilityDay result = availabilityOf(day());
        QCOMPARE(result.up, 86'400);
        QCOMPARE(result.samples, 1440);
        QCOMPARE(result.expectedSamples, 1440);
        const Availability sum = sumOf({result});
        QCOMPARE(*sum.measured(), 1.0);
        QCOMPARE(sum.coverage(), 1.0);
        QCOMPARE(percentText(sum.measured(), sum.referenceOnly()), QStringLiteral("100.00 %"));
    }

    void downTimeCountsFromSampleToSample()
    {
        DayInput input = day();
        paint(input, at(10), at(10, 30), MonitorState::Anomaly);
        paint(input, at(11), at(11, 10), MonitorState::Unknown);
        paint(input, at(12), at(12, 5), MonitorState::Warning); // slow is not down
        const AvailabilityDay result = availabilityOf(input);
        QCOMPARE(result.down, 1800);
        QCOMPARE(result.unknown, 600);
        QCOMPARE(result.up, 86'400 - 2400);
        QCOMPARE(whole(result), 86'400);
    }

    void whatNobodyLookedAtIsAGapNotTheLastValue()
    {
        DayInput input = day(at(0), at(8));
        const DayInput evening = day(at(20), at(24));
        input.samples.insert(input.samples.end(), evening.samples.begin(), evening.samples.end());
        const AvailabilityDay result = availabilityOf(input);
        QCOMPARE(result.gap, 12 * 3600 - 60); // the last sample before it counts for two intervals
        QCOMPARE(whole(result), 86'400);
        const Availability sum = sumOf({result});
        QVERIFY(sum.referenceOnly());
        QCOMPARE(*sum.measured(), 1.0);
        QVERIFY(percentText(sum.measured(), sum.referenceOnly()) != percentText(sum.measured(), false));
    }

    void plannedOutagesAreOutsideTheRunningTime()
    {
        DayInput input = day();
        paint(input, at(2), at(4), MonitorState::Anomaly);
        MaintenanceWindow window;
        window.kind = WindowKind::PlannedOutage;
        window.from = at(2);
        window.to = at(3);
        input.windows.push_back(window);
        window.kind = WindowKind::Maintenance;
        window.from = at(3);
        window.to = at(3, 30);
        input.windows.push_back(window);
        window.from = at(5);
        window.to = at(6);
        window.cancelledAt = at(1);
        input.windows.push_back(window);
        const AvailabilityDay result = availabilityOf(input);
        QCOMPARE(result.plannedOutage, 3600);
        QCOMPARE(result.maintenance, 1800);
        QCOMPARE(result.down, 1800);
        QCOMPARE(result.running(), 23 * 3600);
        QCOMPARE(whole(result), 86'400);
        const Availability sum = sumOf({result});
        QVERIFY(*sum.withPlannedOutages() < *sum.measured());
        QCOMPARE(sum.coverage(), 1.0);
    }

    void reclassifiedTimeKeepsItsMeasuredValue()
    {
        DayInput input = day();
        paint(input, at(10), at(11), MonitorState::Anomaly);
        Reclassification one;
        one.from = at(10, 30);
        one.to = at(12);
        input.reclassifications.push_back(one);
        one.key = QStringLiteral("tls"); // another thing
        one.from = at(10);
        input.reclassifications.push_back(one);
        const AvailabilityDay result = availabilityOf(input);
        QCOMPARE(result.down, 3600);
        QCOMPARE(result.reclassified, 1800);
        const Availability sum = sumOf({result});
        QVERIFY(*sum.measured() < *sum.reclassified());
    }

    void daysThatAreNotOverOrBeganLateCountWhatWas()
    {
        DayInput input = day(at(6), at(12));
        input.from = at(6);
        input.now = at(12);
        const AvailabilityDay result = availabilityOf(input);
        QCOMPARE(result.up, 6 * 3600);
        QCOMPARE(result.gap, 0);
        input.now = at(0);
        QCOMPARE(whole(availabilityOf(input)), 0);
        QCOMPARE(percentText(sumOf({}).measured(), false), QStringLiteral("―"));
    }

    void samplesOutOfOrderDoNoHarm() // a clock was set back
    {
        DayInput input = day(at(0), at(2));
        input.samples.push_back({at(1), MonitorState::Anomaly});
        input.samples.push_back({at(1), MonitorState::Ok});
        const AvailabilityDay result = availabilityOf(input);
        QCOMPARE(whole(result), 86'400);
    }

    void anOutageNeverPrintsAsAHundred()
    {
        QCOMPARE(percentText(0.999999, false), QStringLiteral("99.99 %"));
        QCOMPARE(percentText(0.9995, false), QStringLiteral("99.95 %"));
        QVERIFY(countingMethod().size() > 50);
    }

    void aDiskThatFillsUpIsForeseen()
    {
        std::vector<DayValue> days;
        for (int i = 0; i < 14; ++i)
            days.push_back({kDay.addDays(i), 70.0 + i});
        days[6].value = 20; // an odd day decides nothing
        QCOMPARE(qRound(*slopePerDay(days)), 1);
        QCOMPARE(qRound(*daysUntil(days, 95.0)), 12);
        QVERIFY(!daysUntil({days.begin(), days.begin() + 4}, 95.0)); // too few
        std::vector<DayValue> level;
        for (int i = 0; i < 14; ++i)
            level.push_back({kDay.addDays(i), 80});
        QVERIFY(!daysUntil(level, 95.0));
        std::vector<DayValue> low;
        for (int i = 0; i < 14; ++i)
            low.push_back({kDay.addDays(i), 10.0 + i});
        QVERIFY(!daysUntil(low, 95.0));
    }

    void aWeekThatIsTwiceAsSlowIsSeen()
    {
        const std::vector<double> before(168, 100.0);
        std::vector<double> last(168, 100.0);
        QCOMPARE(*weekOverWeek(before, last), 1.0);
        std::fill(last.begin() + 100, last.end(), 250.0);
        QCOMPARE(*weekOverWeek(before, last), 2.5);
        QVERIFY(!weekOverWeek({1, 2, 3}, last));
        std::vector<double> spike(100, 10.0);
        spike[3] = 9000;
        QCOMPARE(*percentile95(spike), 10.0);
    }
};

QTEST_APPLESS_MAIN(tst_availability)
#include "tst_availability.moc"
