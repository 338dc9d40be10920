#include "base/filelock.h"
#include "ledger/audittable.h"
#include "ledger/outsidereferencetable.h"
#include "ledger/runtable.h"
#include "operations/backup/generations.h"
#include "operations/backup/impact.h"
#include "operations/backup/takebackup.h"
#include "operations/integrity/antivirus.h"
#include "operations/integrity/baselines.h"
#include "operations/integrity/checkhardening.h"
#include "operations/integrity/runscan.h"
#include "operations/people/exceptions.h"
#include "operations/people/people.h"
#include "operations/schedule/history.h"
#include "operations/schedule/rundue.h"
#include "operations/schedule/setschedule.h"
#include "support/tinyserver.h"
#include "unit/operations/profilefixture.h"

#include <QDir>

using namespace akimori;
using namespace akimori::operations;

namespace {

QStringList jobsOf(const RunDue::Outcome& outcome)
{
    QStringList jobs;
    for (const RunDue::Ran& ran : outcome.ran)
        jobs << ran.job;
    return jobs;
}

} // namespace

class tst_rundue : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        m_fixture->folder.write("www/index.html", "<p>空き家</p>");
    }

    void aFailureDoesNotStopTheOthers()
    {
        m_fixture->at(QDate(2026, 11, 24), QTime(22, 0)); // in the window of an open day
        m_fixture->addSite();
        const RunDue::Outcome outcome = run();
        QCOMPARE(jobsOf(outcome), QStringList({u"scan.run"_qs, u"backup.data"_qs, u"backup.system"_qs}));
        QVERIFY(outcome.ran[0].outcome == RunOutcome::Unchecked); // no baseline
        QVERIFY(outcome.ran[1].outcome == RunOutcome::Failed);    // nobody answers
        QVERIFY(outcome.unchecked());
        QVERIFY(!outcome.found());
        QVERIFY(QFile::exists(outcome.ledgerCopy)); // all the same
        const auto ledger = m_fixture->context.openLedger();
        QVERIFY(ledger::RunTable(*ledger).lastOf(u"backup.data"_qs, test::kSiteId)->outcome == RunOutcome::Failed);
        QCOMPARE(run().ran.size(), std::size_t{0}); // failed attempts wait before they are repeated
    }

    void theTimerNeedsNoRole()
    {
        m_fixture->at(QDate(2026, 11, 24), QTime(22, 0));
        m_fixture->addSite();
        SetRole(m_fixture->context).run({Role::Responsible, u"責任 ○○"_qs, false, {}, {}, {}, {}});
        m_fixture->context.asName = u"誰か"_qs; // holds no role
        QCOMPARE(run().ran.size(), std::size_t{3});
        const auto entries = ledger::AuditTable(*m_fixture->context.openLedger())
                                 .list(1, 0, {{}, u"backup.data.end"_qs, {}, {}, {}});
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(entries.front().who, Actor::automatic().name);
    }

    void aDryRunOnlyTells()
    {
        m_fixture->at(QDate(2026, 11, 24), QTime(22, 0));
        m_fixture->addSite();
        JobContext job;
        const RunDue::Outcome outcome = RunDue(m_fixture->context).run(true, job);
        QVERIFY(outcome.ran.empty());
        QVERIFY(outcome.ledgerCopy.isEmpty());
        QVERIFY(!outcome.due.empty());
        QVERIFY(outcome.due.front().job.allowed);
        QVERIFY(ledger::RunTable(*m_fixture->context.openLedger()).newest(10).empty());
    }

    void byDayABackupWaits()
    {
        m_fixture->at(QDate(2026, 11, 24), QTime(22, 0));
        m_fixture->addSite();
        m_fixture->at(QDate(2026, 11, 25), QTime(10, 0));
        const RunDue::Outcome outcome = run();
        QCOMPARE(jobsOf(outcome), QStringList({u"scan.run"_qs}));
    }

    void oneRunnerAtATime()
    {
        m_fixture->addSite();
        const FileLock other(m_fixture->context.profile.scheduleLockFile(), u"x"_qs);
        QVERIFY(m_fixture->refusal([&] { run(); }) == ErrorCode::Locked);
    }

    void aMissedRunIsAFindingOnceAndStaysVisible()
    {
        m_fixture->at(QDate(2026, 11, 24), QTime(22, 0));
        m_fixture->addSite();
        m_fixture->at(QDate(2026, 11, 27), QTime(12, 0)); // off for three days
        const RunDue::Outcome first = run();
        QVERIFY(first.found());
        QVERIFY(first.missed.size() >= 5); // scans of 24 … 26, backups of the nights
        m_fixture->clock.advanceMs(60'000);
        const RunDue::Outcome second = run();
        QVERIFY(!second.found());
        QCOMPARE(second.missed.size(), first.missed.size());
    }

    void scanThenBackupOnARealServer()
    {
        const test::SshdFixture server;
        m_fixture->at(QDate(2026, 11, 24), QTime(12, 0));
        const Site site = m_fixture->addSite(&server);
        JobContext job;
        ApproveBaseline(m_fixture->context).run(site.name, {}, u"引継ぎ"_qs, job);
        m_fixture->at(QDate(2026, 11, 24), QTime(21, 45));
        const RunDue::Outcome night = run();
        QVERIFY(jobsOf(night).startsWith(u"scan.run"_qs));
        QVERIFY2(night.ran[0].outcome == RunOutcome::Ok, qPrintable(night.ran[0].detail));
        QCOMPARE(night.ran[1].job, u"backup.data"_qs);
        QVERIFY2(night.ran[1].outcome == RunOutcome::Ok, qPrintable(night.ran[1].detail));
        const auto runs = ledger::RunTable(*m_fixture->context.openLedger())
                              .between(u"backup.data"_qs, site.createdAt, m_fixture->clock.nowUtc().addSecs(1));
        QCOMPARE(runs.size(), std::size_t{1});
        QVERIFY(runs.front().plannedFor.isValid());
        QCOMPARE(listGenerations(m_fixture->context, site.name, BackupKind::Data).size(), std::size_t{1});
        // A page is changed behind our back: the next day's run finds it.
        m_fixture->folder.write("www/index.html", "<p>changed</p>");
        m_fixture->at(QDate(2026, 11, 25), QTime(9, 0));
        const RunDue::Outcome day = run();
        QVERIFY(day.found());
        // What is taken while a finding is open is evidence; the clean generation of the night before is not expelled.
        m_fixture->at(QDate(2026, 11, 25), QTime(21, 45));
        run();
        const auto kept = listGenerations(m_fixture->context, site.name, BackupKind::Data);
        QCOMPARE(kept.size(), std::size_t{2});
        QVERIFY(kept.front().evidence && !kept.front().clean);
        QVERIFY(!kept.back().evidence && kept.back().clean);
    }

    void onlyWhatEqualsTheBaselineIsClean()
    {
        const test::SshdFixture server;
        m_fixture->at(QDate(2026, 11, 24), QTime(12, 0));
        const Site site = m_fixture->addSite(&server, PerformanceImpact::None);
        JobContext job;
        TakeBackup::Request request;
        request.site = site.name;
        const auto take = [&] {
            m_fixture->clock.advanceMs(60'000);
            return TakeBackup(m_fixture->context).run(request, job).generation;
        };
        QVERIFY(!take().clean); // no baseline yet
        m_fixture->folder.write("www/sub/a.html", "<p>a</p>");
        ApproveBaseline(m_fixture->context).run(site.name, {}, u"引継ぎ"_qs, job);
        QVERIFY(take().clean);
        m_fixture->folder.write("www/sub/a.html", "<p>b</p>");
        const Generation changed = take();
        QVERIFY(!changed.clean && !changed.evidence); // nobody looked at it yet
        m_fixture->folder.write("www/sub/a.html", "<p>a</p>");
        m_fixture->folder.write("www/new.html", "<p>new</p>");
        QVERIFY(!take().clean);
        request.kind = BackupKind::System;
        QVERIFY(take().clean);
    }

    void anExceptionAllowsOneBackupByDay()
    {
        const test::SshdFixture server;
        m_fixture->at(QDate(2026, 11, 24), QTime(12, 0));
        const Site site = m_fixture->addSite(&server);
        JobContext job;
        TakeBackup::Request request;
        request.site = site.name;
        const auto take = [&] { return TakeBackup(m_fixture->context).run(request, job); };
        QVERIFY(m_fixture->refusal(take) == ErrorCode::NotAllowedNow);
        RequestException::Request wish;
        wish.reason = u"緊急"_qs;
        request.exceptionId = RequestException(m_fixture->context).run(wish).id;
        QVERIFY(m_fixture->refusal(take) == ErrorCode::NotAllowedNow); // not decided
        DecideException::Request decision;
        decision.id = request.exceptionId;
        DecideException(m_fixture->context).run(decision);
        QCOMPARE(take().generation.files, 1);
        QVERIFY(m_fixture->refusal(take) == ErrorCode::NotAllowedNow); // used
        m_fixture->at(QDate(2026, 11, 24), QTime(22, 0));
        request.exceptionId = u"E20260101-99"_qs;
        QVERIFY(m_fixture->refusal(take) == ErrorCode::NotFound); // mistyped, though nothing is needed now
    }

    void theSecondCopyIsMadeAfterTheBackupAndMissedAloud()
    {
        const test::SshdFixture server;
        m_fixture->at(QDate(2026, 11, 24), QTime(12, 0));
        const Site site = m_fixture->addSite(&server);
        QVERIFY(m_fixture->refusal([&] {
            setSecondCopyFolder(m_fixture->context, m_fixture->context.profile.folder() + u"/copy"_qs);
        }) == ErrorCode::BadInput);
        const QString disk = m_fixture->folder.path() + u"/disk"_qs;
        setSecondCopyFolder(m_fixture->context, disk);
        m_fixture->at(QDate(2026, 11, 24), QTime(21, 45));
        const RunDue::Outcome night = run();
        QCOMPARE(night.ran.back().job, u"backup.copy"_qs);
        QVERIFY2(night.ran.back().outcome == RunOutcome::Ok, qPrintable(night.ran.back().detail));
        const QString there = disk + u'/' + site.id + u"/data/"_qs;
        QCOMPARE(QDir(there).entryList({u"*.tar.zst"_qs}).size(), 1);
        QVERIFY(!jobsOf(run()).contains(u"backup.copy"_qs)); // done for today

        QDir(disk).rename(disk, disk + u"-unplugged"_qs);
        m_fixture->at(QDate(2026, 11, 25), QTime(9, 0));
        const RunDue::Outcome morning = run();
        QCOMPARE(morning.ran.back().job, u"backup.copy"_qs);
        QVERIFY(morning.ran.back().outcome == RunOutcome::Failed);
        QVERIFY(!QFileInfo::exists(disk)); // the mount point was not filled
    }

    void aScheduledBackupMeasuresWhatVisitorsFeel()
    {
        const test::SshdFixture server;
        const test::TinyServer web([](const QByteArray&) {
            return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
        });
        m_fixture->at(QDate(2026, 11, 24), QTime(12, 0));
        Site site = m_fixture->addSite(&server);
        site.url = web.url(u"/"_qs).toString();
        {
            const auto ledger = m_fixture->context.openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            ledger::SiteTable(*ledger).update(transaction, site);
            transaction.commit();
        }
        m_fixture->at(QDate(2026, 11, 24), QTime(21, 45));
        run();
        const auto measured = impactMeasurements(m_fixture->context, site.name);
        QCOMPARE(measured.size(), std::size_t{2}); // data and system
        QStringList generations;
        for (const ImpactMeasurement& one : measured) {
            QCOMPARE(one.before.samples, 10);
            QVERIFY(one.during.samples >= 1);
            QVERIFY2(one.failure.isEmpty(), qPrintable(one.failure));
            generations << one.generationId;
        }
        QVERIFY(generations.contains(listGenerations(m_fixture->context, site.name, BackupKind::Data).front().id));
    }

    void hardeningAndAntivirusAreCheckedMonthly()
    {
        m_fixture->at(QDate(2026, 11, 24), QTime(22, 0));
        const Site site = m_fixture->addSite();
        QVERIFY(!jobsOf(run()).contains(u"hardening.check"_qs)); // the first month belongs to a person
        m_fixture->at(QDate(2026, 12, 1), QTime(22, 0));
        const RunDue::Outcome outcome = run();
        const auto ranAs = [&](const RunDue::Outcome& of, const QString& job) {
            const auto found = std::find_if(of.ran.begin(), of.ran.end(), [&](const RunDue::Ran& ran) { return ran.job == job; });
            return found == of.ran.end() ? RunDue::Ran() : *found;
        };
        // Nobody answers at the site: its items are 未検査, never fulfilled, and the record is there.
        const RunDue::Ran hardening = ranAs(outcome, u"hardening.check"_qs);
        QCOMPARE(hardening.plannedFor, jst::toUtc(QDate(2026, 12, 1), QTime(0, 0)));
        QVERIFY(hardening.outcome != RunOutcome::Ok && hardening.outcome != RunOutcome::Failed);
        const std::vector<HardeningCheck> checks = listHardening(m_fixture->context, site.name);
        QCOMPARE(checks.size(), std::size_t{1});
        QVERIFY(checks.front().count(HardeningState::Unchecked) > 0);
        // No product is recorded: the prompt says what to do.
        const RunDue::Ran antivirus = ranAs(outcome, u"antivirus.check"_qs);
        QVERIFY(antivirus.outcome == RunOutcome::Unchecked);
        QVERIFY(!antivirus.detail.isEmpty());
        QVERIFY(outcome.unchecked());
        QVERIFY(!jobsOf(run()).contains(u"hardening.check"_qs)); // not again on the same day
        for (int day = 2; day <= 6; ++day) {
            m_fixture->at(QDate(2026, 12, day), QTime(22, 0));
            run();
        }
        QCOMPARE(listHardening(m_fixture->context, site.name).size(), std::size_t{3}); // tried thrice a month, then a person
    }

    void aResultByHandEndsThePrompt()
    {
        m_fixture->at(QDate(2026, 11, 24), QTime(22, 0));
        const Site site = m_fixture->addSite();
        m_fixture->at(QDate(2026, 12, 1), QTime(22, 0));
        AntivirusLoan loan;
        loan.product = u"製品○○"_qs;
        Antivirus(m_fixture->context).lend(site.name, loan);
        AntivirusCheck check;
        check.version = u"1.0"_qs;
        check.definitionsOf = QDate(2026, 12, 1);
        check.scanned = 10;
        Antivirus(m_fixture->context).record(site.name, check);
        QVERIFY(!jobsOf(run()).contains(u"antivirus.check"_qs));
        m_fixture->at(QDate(2027, 1, 4), QTime(22, 0));
        QVERIFY(jobsOf(run()).contains(u"antivirus.check"_qs));
    }

    void theNightlyScanLooksFromOutsideOnceAPersonDid()
    {
        const test::SshdFixture server;
        m_fixture->at(QDate(2026, 11, 24), QTime(12, 0));
        const Site site = m_fixture->addSite(&server);
        JobContext job;
        ApproveBaseline(m_fixture->context).run(site.name, {}, u"引継ぎ"_qs, job);
        m_fixture->at(QDate(2026, 11, 24), QTime(21, 45));
        RunDue::Outcome night = run();
        QVERIFY(!findScan(m_fixture->context, night.ran.front().scanId).method.contains(u"outside"_qs));
        {
            const auto ledger = m_fixture->context.openLedger();
            ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
            OutsideReference learned;
            learned.siteId = site.id;
            learned.key = u"dns:127.0.0.1/A"_qs;
            learned.value = u"127.0.0.1"_qs;
            learned.since = m_fixture->clock.nowUtc();
            ledger::OutsideReferenceTable(*ledger).set(transaction, learned);
            transaction.audit(u"outside.learn"_qs, site.id);
            transaction.commit();
        }
        m_fixture->at(QDate(2026, 11, 25), QTime(21, 45));
        night = run();
        QCOMPARE(night.ran.front().job, u"scan.run"_qs);
        const Scan scan = findScan(m_fixture->context, night.ran.front().scanId);
        QVERIFY2(scan.method.contains(u"outside"_qs), qPrintable(scan.method));
        QVERIFY(scan.verdict == Verdict::Unchecked); // nobody answers there: could not check, never "no anomaly"
        QVERIFY(!scan.unchecked.empty());
        m_fixture->at(QDate(2026, 11, 26), QTime(10, 0)); // caught up by day: visitors are not disturbed
        const RunDue::Outcome day = run();
        QVERIFY(!findScan(m_fixture->context, day.ran.front().scanId).method.contains(u"outside"_qs));
    }

    void theScheduleIsASetting()
    {
        const Site site = m_fixture->addSite();
        schedule::SchedulePlan plan;
        plan.scanFrom = QTime(5, 0);
        plan.dataOnClosedDays = false;
        plan.systemDay = 3;
        plan.drillMonth = 2;
        SetSchedule(m_fixture->context).run(site.name, plan);
        const auto read = [&] { return schedulePlan(*m_fixture->context.openLedger(), site); };
        QCOMPARE(read().scanFrom, QTime(5, 0));
        QVERIFY(!read().dataOnClosedDays);
        QCOMPARE(read().systemDay, 3);
        QCOMPARE(read().drillMonth, 2);
        plan.systemDay = 31;
        QVERIFY(m_fixture->refusal([&] { SetSchedule(m_fixture->context).run(site.name, plan); })
                == ErrorCode::BadInput);
        QCOMPARE(read().systemDay, 3);
    }

private:
    RunDue::Outcome run()
    {
        JobContext job;
        return RunDue(m_fixture->context).run(false, job);
    }

    std::optional<test::ProfileFixture> m_fixture;
};

QTEST_GUILESS_MAIN(tst_rundue)

#include "tst_rundue.moc"
