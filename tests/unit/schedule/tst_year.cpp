#include "base/clock.h"
#include "base/jst.h"
#include "schedule/due.h"
#include "schedule/outcomes.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <ctime>

using namespace akimori;
using namespace akimori::schedule;
using namespace std::chrono_literals;

namespace {

const QDate kFirstDay(2026, 4, 1);
const QDate kLastDay(2027, 3, 31);
constexpr int kTickMinutes = 15;

QStringList fixture(const char* name)
{
    QFile file(QStringLiteral(AKIMORI_SOURCE_DIR "/tests/fixtures/calendar/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    return lines;
}

std::chrono::minutes durationOf(JobKind job)
{
    switch (job) {
    case JobKind::Scan:
        return 2min;
    case JobKind::DataBackup:
        return 10min;
    case JobKind::SystemBackup:
        return 5min;
    case JobKind::Verification:
        return 20min;
    case JobKind::RestoreDrill:
        return 30min;
    }
    return 0min;
}

/// The same numbers on every machine, unlike the standard distributions.
class Dice
{
public:
    int roll(int sides)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<quint64>(sides));
    }

private:
    quint64 m_state = 20260401;
};

class SimulatedClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now;
};

/// A contract year of one workstation: off on some days, on for part of others; every 13th run fails. The
/// runner is woken every quarter of an hour while the workstation is on.
struct Year
{
    SchedulePlan plan;
    BackupWindow window{CityCalendar(), PerformanceImpact::Affects};
    RunHistory history;
    std::vector<RunRecord> records;
    std::vector<ClosedChange> changes;
    std::vector<QDateTime> ticks; ///< when the workstation was on
    QStringList table;
    SimulatedClock clock;
    Dice dice;

    Year() { plan.termFrom = kFirstDay; }

    void run()
    {
        clock.set(jst::toUtc(kFirstDay, QTime(0, 0)));
        for (QDate day = kFirstDay; day <= kLastDay; day = day.addDays(1))
            runDay(day);
    }

    void runDay(const QDate& day)
    {
        const auto [from, until] = hoursOn(dice.roll(10));
        std::optional<ClosedChange> change;
        if (dice.roll(30) == 0) {
            const QString number = QStringLiteral("C-%1").arg(changes.size() + 1, 2, 10, QLatin1Char('0'));
            change = ClosedChange{number, jst::toUtc(day, QTime(14, 0))};
        }
        const QDateTime midnight = jst::toUtc(day, QTime(0, 0));
        for (int minute = from * 60; minute < until * 60; minute += kTickMinutes) {
            const QDateTime tick = midnight.addSecs(60 * minute);
            if (change && tick >= change->closedAt)
                changes.push_back(*std::exchange(change, std::nullopt));
            ticks.push_back(tick);
            if (tick < clock.nowUtc())
                continue; // the runner is still busy
            clock.set(tick);
            runDue();
        }
        if (change)
            changes.push_back(*change);
    }

    void runDue()
    {
        while (true) {
            const std::vector<DueJob> jobs =
                due(clock.nowUtc(), plan, window, history, changes, {10min, 5min});
            const auto job =
                std::find_if(jobs.begin(), jobs.end(), [](const DueJob& one) { return one.allowed; });
            if (job == jobs.end())
                return;
            const QDateTime start = clock.nowUtc();
            clock.set(start.addSecs(std::chrono::seconds(durationOf(job->job)).count()));
            const bool succeeded = (records.size() + 1) % 13 != 0;
            records.push_back({job->job, start, clock.nowUtc(), succeeded});
            history.add(records.back());
            table += QStringLiteral("%1 %2 planned %3 %4 %5%6")
                         .arg(jst::display(start), toString(job->job), jst::display(job->plannedFor),
                              job->missed ? QStringLiteral("late") : QStringLiteral("on-time"),
                              succeeded ? QStringLiteral("ok") : QStringLiteral("failed"),
                              job->changes.isEmpty() ? QString() : u' ' + job->changes.join(u','));
        }
    }

    static std::pair<int, int> hoursOn(int face)
    {
        if (face < 2)
            return {0, 0};
        if (face < 4)
            return {8, 18};
        if (face == 4)
            return {0, 4};
        if (face == 5)
            return {22, 24};
        return {0, 24};
    }

    bool succeeded(JobKind job, const QDateTime& from, const QDateTime& until) const
    {
        return std::any_of(records.begin(), records.end(), [&](const RunRecord& record) {
            return record.job == job && record.succeeded && from <= record.startedAt &&
                   record.startedAt < until;
        });
    }

    int successes(JobKind job, const QDateTime& until) const
    {
        return static_cast<int>(std::count_if(records.begin(), records.end(), [&](const RunRecord& record) {
            return record.job == job && record.succeeded && record.endedAt <= until;
        }));
    }

    bool wasOn(const QDateTime& from, const QDateTime& until) const
    {
        const auto tick = std::lower_bound(ticks.begin(), ticks.end(), from);
        return tick != ticks.end() && *tick < until;
    }
};

/// Open days from the written list of holidays, not from the code under test.
class WrittenCalendar
{
public:
    WrittenCalendar()
    {
        for (const QString& line : fixture("holidays.txt"))
            m_holidays.insert(QDate::fromString(line.left(10), Qt::ISODate));
    }

    bool isOpen(const QDate& date) const
    {
        const bool yearEnd =
            (date.month() == 12 && date.day() >= 29) || (date.month() == 1 && date.day() <= 3);
        return date.dayOfWeek() <= 5 && !yearEnd && !m_holidays.contains(date);
    }

    QDate nextOpenDay(QDate date) const
    {
        do
            date = date.addDays(1);
        while (!isOpen(date));
        return date;
    }

private:
    QSet<QDate> m_holidays;
};

QDateTime at(const QDate& date, int hour, int minute)
{
    return jst::toUtc(date, QTime(hour, minute));
}

} // namespace

class tst_year : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_year.run();
        QVERIFY(m_year.ticks.size() > 20'000);
    }

    void runsExactlyTheWrittenTable()
    {
        const QStringList expected = fixture("year-2026.txt");
        for (qsizetype i = 0; i < std::min(expected.size(), m_year.table.size()); ++i)
            QCOMPARE(m_year.table.at(i), expected.at(i));
        QCOMPARE(m_year.table.size(), expected.size());
    }

    void runsTheSameInEveryTimeZone()
    {
        qputenv("TZ", "America/New_York");
        tzset();
        Year elsewhere;
        elsewhere.run();
        qputenv("TZ", "UTC");
        tzset();
        QVERIFY(elsewhere.table == m_year.table);
    }

    void takesASystemBackupEveryMonth() // B-1
    {
        for (QDate month = kFirstDay; month <= kLastDay; month = month.addMonths(1)) {
            QVERIFY(m_year.succeeded(JobKind::SystemBackup, at(month, 0, 0), at(month.addMonths(1), 0, 0)));
            QVERIFY(m_year.succeeded(JobKind::Verification, at(month, 0, 0), at(month.addMonths(1), 0, 0)));
        }
        QVERIFY(m_year.succeeded(JobKind::RestoreDrill, at(kFirstDay, 0, 0), at(kLastDay.addDays(1), 0, 0)));
    }

    void followsEveryChangeWithBothKinds() // B-2, B-4
    {
        QVERIFY(m_year.changes.size() > 5);
        for (const ClosedChange& change : m_year.changes) {
            const auto chance =
                std::find_if(m_year.ticks.begin(), m_year.ticks.end(), [&](const QDateTime& tick) {
                    return tick >= change.closedAt && isFreeForAnHour(tick);
                });
            QVERIFY(chance != m_year.ticks.end());
            for (const JobKind kind : {JobKind::DataBackup, JobKind::SystemBackup}) {
                // Three hours: two attempts of everything that may come first.
                QVERIFY2(m_year.succeeded(kind, change.closedAt, chance->addSecs(3 * 3600)),
                         qPrintable(change.number + u' ' + toString(kind)));
            }
        }
    }

    void backsUpEveryBusinessDayWhenThereWasAChance() // B-3
    {
        int days = 0;
        int nightsOff = 0;
        for (QDate day = kFirstDay; day < kLastDay; day = day.addDays(1)) {
            if (!m_written.isOpen(day))
                continue;
            ++days;
            const QDate next = m_written.nextOpenDay(day);
            const bool fulfilled = m_year.succeeded(JobKind::DataBackup, at(day, 17, 30), at(next, 8, 45));
            const bool chance = m_year.wasOn(at(day, 21, 30), at(next, 3, 0));
            QVERIFY2(fulfilled || !chance, qPrintable(day.toString(Qt::ISODate)));
            nightsOff += chance ? 0 : 1;
        }
        QCOMPARE(days, 240); // of 241: 2027-03-31 ends after the simulation
        QVERIFY(nightsOff > 0);
    }

    void neverBacksUpInTheForbiddenHours() // B-5
    {
        int backups = 0;
        for (const RunRecord& record : m_year.records) {
            if (record.job != JobKind::DataBackup && record.job != JobKind::SystemBackup)
                continue;
            ++backups;
            for (QDate day = jst::date(record.startedAt); day <= jst::date(record.endedAt);
                 day = day.addDays(1)) {
                const bool apart = record.endedAt <= at(day, 4, 45) || record.startedAt >= at(day, 21, 30);
                QVERIFY2(apart || !m_written.isOpen(day), qPrintable(jst::iso(record.startedAt)));
            }
        }
        QVERIFY(backups > 250);
    }

    void runsByDayWhenBackupsHaveNoEffect() // B-6
    {
        const BackupWindow open(CityCalendar(), PerformanceImpact::None);
        const auto jobs = due(at(QDate(2026, 11, 20), 17, 30), m_year.plan, open, {});
        QVERIFY(std::any_of(jobs.begin(), jobs.end(),
                            [](const DueJob& job) { return job.job == JobKind::DataBackup && job.allowed; }));
    }

    void hasThreeGenerationsSoonAndMissesNoneLater() // B-7, B-8
    {
        QVERIFY(m_year.successes(JobKind::DataBackup, at(QDate(2026, 4, 8), 0, 0)) >= 3);
        QVERIFY(m_year.successes(JobKind::SystemBackup, at(QDate(2026, 7, 1), 0, 0)) >= 3);
    }

    void scansEveryDayOnWhichTheWorkstationWasOn() // S-11
    {
        int daysOff = 0;
        for (QDate day = kFirstDay; day <= kLastDay; day = day.addDays(1)) {
            const QDateTime from = at(day, 0, 0);
            const QDateTime until = at(day.addDays(1), 0, 0);
            const bool wasOn = m_year.wasOn(from, until);
            daysOff += wasOn ? 0 : 1;
            QCOMPARE(m_year.succeeded(JobKind::Scan, from, until), wasOn);
        }
        QVERIFY(daysOff > 30);
    }

    void scansBeforeEveryBackup()
    {
        for (std::size_t i = 0; i < m_year.records.size(); ++i) {
            const RunRecord& record = m_year.records[i];
            if (record.job != JobKind::DataBackup && record.job != JobKind::SystemBackup)
                continue;
            const bool scanned =
                std::any_of(m_year.records.begin(), m_year.records.begin() + static_cast<long>(i),
                            [&](const RunRecord& other) {
                                return other.job == JobKind::Scan && other.endedAt <= record.startedAt &&
                                       other.endedAt.secsTo(record.startedAt) <= 3600;
                            });
            QVERIFY2(scanned, qPrintable(jst::iso(record.startedAt)));
        }
    }

    void keepsMissedRunsVisible()
    {
        const std::vector<PlannedOutcome> year = outcomes(kFirstDay, kLastDay, at(kLastDay.addDays(2), 0, 0),
                                                          m_year.plan, m_year.window, m_year.history);
        int scans = 0;
        int missedScans = 0;
        int caughtUp = 0;
        for (const PlannedOutcome& outcome : year) {
            const bool ran = m_year.succeeded(outcome.run.job, outcome.run.plannedFor, outcome.run.until);
            QCOMPARE(outcome.state == PlannedState::Missed, !ran);
            QCOMPARE(outcome.why.isEmpty(), outcome.state == PlannedState::Done);
            scans += outcome.run.job == JobKind::Scan ? 1 : 0;
            missedScans += outcome.run.job == JobKind::Scan && !ran ? 1 : 0;
            caughtUp += outcome.state == PlannedState::CaughtUp ? 1 : 0;
        }
        QCOMPARE(scans, 365);
        QVERIFY(missedScans > 30);
        QVERIFY(caughtUp > 30);
    }

private:
    bool isFreeForAnHour(const QDateTime& tick) const
    {
        const QDate date = jst::date(tick);
        const QDate nextDay = date.addDays(1);
        const QDateTime end = tick.addSecs(3600);
        if (m_written.isOpen(date) && tick < at(date, 21, 30) && end > at(date, 4, 30))
            return false;
        return !m_written.isOpen(nextDay) || end <= at(nextDay, 4, 30);
    }

    Year m_year;
    WrittenCalendar m_written;
};

QTEST_APPLESS_MAIN(tst_year)
#include "tst_year.moc"
