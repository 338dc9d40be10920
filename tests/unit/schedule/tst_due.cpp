#include "base/error.h"
#include "base/jst.h"
#include "schedule/due.h"
#include "schedule/outcomes.h"
#include "schedule/plannedruns.h"

#include <QTest>

using namespace akimori;
using namespace akimori::schedule;
using namespace std::chrono_literals;

namespace {

QDateTime at(const char* japaneseTime)
{
    return *jst::parse(QString::fromLatin1(japaneseTime));
}

RunRecord record(JobKind job, const QDateTime& start, bool succeeded = true)
{
    return {job, start, start.addSecs(300), succeeded};
}

QStringList names(const std::vector<DueJob>& jobs)
{
    QStringList result;
    for (const DueJob& job : jobs)
        result += toString(job.job) + (job.allowed ? QString() : QStringLiteral(" waits"));
    return result;
}

const DueJob* find(const std::vector<DueJob>& jobs, JobKind kind)
{
    const auto job =
        std::find_if(jobs.begin(), jobs.end(), [&](const DueJob& one) { return one.job == kind; });
    return job == jobs.end() ? nullptr : &*job;
}

} // namespace

class tst_due : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_plan = {};
        m_plan.termFrom = QDate(2026, 4, 1);
        m_plan.yearlyDrill = false;
        m_history = {};
        // What is monthly is done, so that the nights stand alone.
        m_history.add(record(JobKind::SystemBackup, at("2026-11-01 00:10")));
        m_history.add(record(JobKind::Verification, at("2026-11-01 00:20")));
    }

    void ordersANight()
    {
        m_history = {};
        const auto jobs = ask("2026-11-20 21:30");
        QCOMPARE(names(jobs), (QStringList{QStringLiteral("scan"), QStringLiteral("data-backup"),
                                           QStringLiteral("system-backup"), QStringLiteral("verification")}));
        QCOMPARE(jobs[0].plannedFor, at("2026-11-20 00:00"));
        QCOMPARE(jobs[1].plannedFor, at("2026-11-20 21:30"));
        QCOMPARE(jobs[1].softStop, at("2026-11-24 04:30"));
        QVERIFY(jobs[1].trigger == BackupTrigger::Daily);
        QVERIFY(!jobs[1].missed);
        QVERIFY(jobs[2].trigger == BackupTrigger::Monthly);
        QVERIFY(jobs[2].missed && jobs[2].why.contains(QStringLiteral("2026-11-01 00:00")));
    }

    void runsOnlyTheScanByDay()
    {
        m_history = {};
        const auto jobs = ask("2026-11-20 12:00");
        QCOMPARE(names(jobs), (QStringList{QStringLiteral("scan"), QStringLiteral("system-backup waits"),
                                           QStringLiteral("verification")}));
        QCOMPARE(jobs[1].notBefore, at("2026-11-20 21:30"));
        QVERIFY(!jobs[1].waitsBecause.isEmpty());
    }

    void putsAScanBeforeABackup()
    {
        m_history.add(record(JobKind::Scan, at("2026-11-20 00:00")));
        QCOMPARE(names(ask("2026-11-20 21:30")),
                 (QStringList{QStringLiteral("scan"), QStringLiteral("data-backup")}));
        m_history.add(record(JobKind::Scan, at("2026-11-20 21:30"), false));
        // Could not check: the backup is not held up, only its generation will not count as clean.
        QCOMPARE(names(ask("2026-11-20 21:35")), (QStringList{QStringLiteral("data-backup")}));
    }

    void satisfiesOnlyTheOwnNight()
    {
        m_history.add(record(JobKind::Scan, at("2026-11-20 02:00")));
        const auto late = ask("2026-11-20 02:05");
        QCOMPARE(late.front().plannedFor, at("2026-11-19 21:30"));
        QVERIFY(late.front().missed && late.front().why.contains(QStringLiteral("2026-11-19")));
        m_history.add(record(JobKind::DataBackup, at("2026-11-20 02:10")));
        QVERIFY(!find(ask("2026-11-20 04:00"), JobKind::DataBackup));
        QVERIFY(!find(ask("2026-11-20 21:29"), JobKind::DataBackup));
        QCOMPARE(find(ask("2026-11-20 21:30"), JobKind::DataBackup)->plannedFor, at("2026-11-20 21:30"));
        // By hand, by day: no substitute for the night.
        m_history.add(record(JobKind::DataBackup, at("2026-11-20 16:00")));
        QVERIFY(find(ask("2026-11-20 21:30"), JobKind::DataBackup));
    }

    void leavesOutClosedDaysWhenToldSo()
    {
        m_plan.dataOnClosedDays = false;
        QCOMPARE(find(ask("2026-11-22 23:00"), JobKind::DataBackup)->plannedFor, at("2026-11-20 21:30"));
        m_history.add(record(JobKind::DataBackup, at("2026-11-22 23:00")));
        QVERIFY(!find(ask("2026-11-23 23:00"), JobKind::DataBackup));
        QVERIFY(find(ask("2026-11-24 21:30"), JobKind::DataBackup));
    }

    void waitsForARunThatFits()
    {
        const auto jobs = due(at("2026-11-20 03:00"), m_plan, m_window, m_history, {}, {2h, 2h});
        const DueJob* backup = find(jobs, JobKind::DataBackup);
        QVERIFY(backup && !backup->allowed);
        QCOMPARE(backup->notBefore, at("2026-11-20 21:30"));
        QVERIFY(backup->waitsBecause.contains(QStringLiteral("120 minutes")));
        QVERIFY(find(jobs, JobKind::Scan)->allowed);
        const auto never = due(at("2026-11-20 22:00"), m_plan, m_window, m_history, {}, {1000h, 2h});
        QVERIFY(!find(never, JobKind::DataBackup)->allowed);
        QVERIFY(!find(never, JobKind::DataBackup)->notBefore.isValid());
    }

    void waitsAfterAFailure()
    {
        m_history.add(record(JobKind::Scan, at("2026-11-20 10:00"), false));
        QCOMPARE(names(ask("2026-11-20 10:19")), (QStringList{QStringLiteral("scan waits")}));
        QCOMPARE(ask("2026-11-20 10:19").front().notBefore, at("2026-11-20 10:20"));
        QCOMPARE(names(ask("2026-11-20 10:20")), (QStringList{QStringLiteral("scan")}));
        m_history.add(record(JobKind::Scan, at("2026-11-20 10:20"), false));
        QCOMPARE(ask("2026-11-20 10:26").front().notBefore, at("2026-11-20 10:55"));
        // The next day starts afresh.
        QCOMPARE(names(ask("2026-11-21 00:00")).front(), QStringLiteral("scan"));
    }

    void followsAClosedChange()
    {
        m_history.add(record(JobKind::DataBackup, at("2026-11-19 21:40")));
        const std::vector<ClosedChange> changes = {{QStringLiteral("C-01"), at("2026-11-20 15:00")}};
        const auto day = due(at("2026-11-20 16:00"), m_plan, m_window, m_history, changes);
        QVERIFY(!find(day, JobKind::SystemBackup)->allowed);
        QVERIFY(find(day, JobKind::SystemBackup)->trigger == BackupTrigger::AfterChange);
        QVERIFY(!find(day, JobKind::SystemBackup)->until.isValid());

        const auto night = due(at("2026-11-20 21:30"), m_plan, m_window, m_history, changes);
        QVERIFY(find(night, JobKind::DataBackup)->trigger == BackupTrigger::Daily);
        QCOMPARE(find(night, JobKind::DataBackup)->changes, QStringList{QStringLiteral("C-01")});
        QVERIFY(find(night, JobKind::SystemBackup)->allowed);

        m_history.add(record(JobKind::DataBackup, at("2026-11-20 21:40")));
        m_history.add(record(JobKind::SystemBackup, at("2026-11-20 21:50")));
        const auto later = due(at("2026-11-20 22:00"), m_plan, m_window, m_history, changes);
        QVERIFY(!find(later, JobKind::DataBackup) && !find(later, JobKind::SystemBackup));
        // Not closed yet, seen from a clock that was put back.
        QVERIFY(
            !find(due(at("2026-11-20 14:00"), m_plan, m_window, m_history, changes), JobKind::SystemBackup));
    }

    void wakesFromASleepOfDays()
    {
        m_history.add(record(JobKind::Scan, at("2026-11-17 21:30")));
        m_history.add(record(JobKind::DataBackup, at("2026-11-17 21:40")));
        const auto jobs = ask("2026-11-21 09:00");
        QCOMPARE(names(jobs), (QStringList{QStringLiteral("scan"), QStringLiteral("data-backup")}));
        QCOMPARE(jobs[1].plannedFor,
                 at("2026-11-20 21:30")); // one backup, not one for each night slept through
        QVERIFY(jobs[1].missed);
    }

    void survivesAClockThatWasAhead()
    {
        // The clock says 25 November for a while; it is the evening of the 20th.
        m_history.add(record(JobKind::Scan, at("2026-11-25 21:30")));
        m_history.add(record(JobKind::DataBackup, at("2026-11-25 21:40")));
        QCOMPARE(names(ask("2026-11-20 21:45")),
                 (QStringList{QStringLiteral("scan"), QStringLiteral("data-backup")}));
        m_history.add(record(JobKind::Scan, at("2026-11-20 21:45")));
        m_history.add(record(JobKind::DataBackup, at("2026-11-20 21:50")));
        QVERIFY(ask("2026-11-20 22:00").empty());
        // When the 25th really comes, the false records do not stand for its runs.
        QCOMPARE(names(ask("2026-11-25 22:00")),
                 (QStringList{QStringLiteral("scan"), QStringLiteral("data-backup")}));
    }

    void survivesAClockThatWasBehind()
    {
        m_history.add(record(JobKind::Scan, at("2020-01-01 00:00")));
        QVERIFY(ask("2020-01-01 00:10").empty()); // nothing is planned before the term
        // The clock is right again. The scan comes first, and its record shows which one was wrong.
        QVERIFY(ask("2026-11-20 21:30").front().job == JobKind::Scan);
        m_history.add(record(JobKind::Scan, at("2026-11-20 21:30")));
        QCOMPARE(names(ask("2026-11-20 21:35")), (QStringList{QStringLiteral("data-backup")}));
        QCOMPARE(ask("2026-11-20 21:35").front().plannedFor, at("2026-11-20 21:30"));
    }

    void readsAWholeHistoryLikeSingleRecords()
    {
        const std::vector<RunRecord> records = {record(JobKind::SystemBackup, at("2026-11-01 00:10")),
                                                record(JobKind::Verification, at("2026-11-01 00:20")),
                                                record(JobKind::DataBackup, at("2026-11-25 21:40")),
                                                record(JobKind::DataBackup, at("2020-01-01 21:40")),
                                                record(JobKind::Scan, at("2026-11-20 21:45")),
                                                record(JobKind::DataBackup, at("2026-11-20 21:50"))};
        m_history = RunHistory(records);
        QVERIFY(ask("2026-11-20 22:00").empty());
        QVERIFY(find(ask("2026-11-25 22:00"), JobKind::DataBackup));
    }

    void ignoresSmallCorrectionsOfTheClock()
    {
        m_history.add(record(JobKind::Scan, at("2026-11-20 21:34")));
        m_history.add(record(JobKind::DataBackup, at("2026-11-20 21:30")));
        QVERIFY(ask("2026-11-20 21:38").empty());
    }

    void keepsALongRunThatEndsAfterAShortOne()
    {
        m_history.add(record(JobKind::Scan, at("2026-11-20 22:00")));
        m_history.add({JobKind::DataBackup, at("2026-11-20 21:30"), at("2026-11-20 23:30"), true});
        QVERIFY(ask("2026-11-20 23:31").empty());
    }

    void staysWithinTheTerm()
    {
        m_history = {};
        m_plan.systemDay = 20;
        m_plan.termFrom = QDate(2026, 11, 15);
        m_plan.termThrough = QDate(2026, 12, 10);
        QVERIFY(ask("2026-11-14 23:59").empty());
        QVERIFY(!find(ask("2026-11-19 22:00"), JobKind::SystemBackup));
        QCOMPARE(find(ask("2026-11-20 22:00"), JobKind::SystemBackup)->plannedFor, at("2026-11-20 00:00"));
        // December ends before its 20th: planned from the first day that is left.
        QCOMPARE(find(ask("2026-12-05 22:00"), JobKind::SystemBackup)->plannedFor, at("2026-12-01 00:00"));
        QVERIFY(find(ask("2026-12-11 01:00"), JobKind::DataBackup)); // the night of the last day
        QVERIFY(ask("2026-12-11 12:00").empty());
    }

    void plansTheDrillInItsFiscalYear()
    {
        m_plan.yearlyDrill = true;
        m_plan.drillMonth = 2;
        QVERIFY(!find(ask("2027-01-31 12:00"), JobKind::RestoreDrill));
        const auto jobs = ask("2027-02-01 12:00");
        QVERIFY(find(jobs, JobKind::RestoreDrill));
        QCOMPARE(find(jobs, JobKind::RestoreDrill)->until, at("2027-04-01 00:00"));
        QVERIFY(find(jobs, JobKind::RestoreDrill)->why.contains(QStringLiteral("2026")));
        m_history.add(record(JobKind::RestoreDrill, at("2027-02-01 12:00")));
        QVERIFY(!find(ask("2027-03-31 12:00"), JobKind::RestoreDrill));
        QVERIFY(find(ask("2028-02-01 12:00"), JobKind::RestoreDrill));
    }

    void saysWhatBecameOfEveryPlannedRun()
    {
        m_history.add(record(JobKind::DataBackup, at("2026-11-18 21:30")));
        m_history.add(record(JobKind::DataBackup, at("2026-11-20 03:00")));
        m_history.add(record(JobKind::DataBackup, at("2026-11-20 22:00"), false));
        m_history.add(record(JobKind::DataBackup, at("2026-11-21 22:00")));
        std::vector<PlannedOutcome> nights;
        for (const PlannedOutcome& one : outcomes(QDate(2026, 11, 18), QDate(2026, 11, 22),
                                                  at("2026-11-22 22:00"), m_plan, m_window, m_history)) {
            if (one.run.job == JobKind::DataBackup)
                nights.push_back(one);
        }
        QCOMPARE(nights.size(), std::size_t(5));
        QVERIFY(nights[0].state == PlannedState::Done);
        QVERIFY(nights[1].state == PlannedState::CaughtUp);
        QVERIFY(nights[1].why.contains(QStringLiteral("2026-11-20 03:00")));
        QVERIFY(nights[2].state == PlannedState::Missed);
        QVERIFY(nights[2].why.startsWith(QStringLiteral("Failed attempts in its time: 1.")));
        QVERIFY(
            nights[2].why.contains(QStringLiteral("2026-11-21 22:00"))); // B-3 of Friday is met all the same
        QVERIFY(nights[3].state == PlannedState::Done);
        QVERIFY(nights[4].state == PlannedState::Waiting);
    }

    void refusesPlansThatCannotBeMeant()
    {
        const auto refused = [](auto change) {
            SchedulePlan plan;
            plan.termFrom = QDate(2026, 4, 1);
            change(plan);
            try {
                validate(plan);
            } catch (const Error& error) {
                return error.code() == ErrorCode::BadInput;
            }
            return false;
        };
        QVERIFY(!refused([](SchedulePlan&) {}));
        QVERIFY(refused([](SchedulePlan& plan) { plan.termFrom = QDate(); }));
        QVERIFY(refused([](SchedulePlan& plan) { plan.termThrough = QDate(2026, 3, 31); }));
        QVERIFY(refused([](SchedulePlan& plan) { plan.systemDay = 29; }));
        QVERIFY(refused([](SchedulePlan& plan) { plan.verificationDay = 0; }));
        QVERIFY(refused([](SchedulePlan& plan) { plan.drillMonth = 13; }));
        QVERIFY(refused([](SchedulePlan& plan) { plan.scanFrom = QTime(); }));
        QVERIFY(refused([](SchedulePlan& plan) { plan.retryAfter = 0min; }));
        QVERIFY_THROWS_EXCEPTION(Error, plannedRuns(QDate(2026, 4, 1), QDate(2046, 4, 1), m_plan, m_window));
    }

private:
    std::vector<DueJob> ask(const char* japaneseTime) const
    {
        return due(at(japaneseTime), m_plan, m_window, m_history, {}, {10min, 5min});
    }

    SchedulePlan m_plan;
    RunHistory m_history;
    BackupWindow m_window{CityCalendar(), PerformanceImpact::Affects};
};

QTEST_APPLESS_MAIN(tst_due)
#include "tst_due.moc"
