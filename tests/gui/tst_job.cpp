#include "ui/jobs/job.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace akimori;
using namespace akimori::ui;

class tst_job : public QObject
{
    Q_OBJECT

private slots:
    void deliversTheValueOnTheGuiThread()
    {
        JobRunner runner;
        QObject owner;
        QThread* worker = nullptr;
        QThread* callback = nullptr;
        int value = 0;
        Job::start(
            runner, &owner, QStringLiteral("answer"),
            [&worker](JobContext&) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](const Outcome<int>& outcome) {
                callback = QThread::currentThread();
                value = outcome.value.value_or(-1);
            });
        QVERIFY(runner.busy());
        QTRY_COMPARE(value, 42);
        QCOMPARE(callback, thread());
        QVERIFY(worker != thread());
        QTRY_VERIFY(!runner.busy());
    }

    void turnsEveryExceptionIntoAnError()
    {
        JobRunner runner;
        QObject owner;
        std::vector<Error> errors;
        const auto take = [&errors](const auto& outcome) { errors.push_back(*outcome.error); };
        Job::start(runner, &owner, {}, [](JobContext&) { throw Error(ErrorCode::NoSpace, QStringLiteral("full")); },
                   take);
        QTRY_COMPARE(errors.size(), 1u);
        Job::start(runner, &owner, {}, [](JobContext&) -> int { throw std::runtime_error("odd"); }, take);
        QTRY_COMPARE(errors.size(), 2u);
        Job::start(runner, &owner, {}, [](JobContext&) { throw 7; }, take);
        QTRY_COMPARE(errors.size(), 3u);
        QCOMPARE(errors[0].code(), ErrorCode::NoSpace);
        QCOMPARE(errors[1].code(), ErrorCode::Internal);
        QCOMPARE(errors[1].detail(), QStringLiteral("odd"));
        QCOMPARE(errors[2].code(), ErrorCode::Internal);
    }

    void cancelEndsTheWorkAsCancelled()
    {
        JobRunner runner;
        QObject owner;
        std::binary_semaphore started(0);
        bool cancelled = false;
        Job* job = Job::start(
            runner, &owner, {},
            [&started](JobContext& context) {
                started.release();
                for (;;)
                    context.throwIfCancelled();
            },
            [&cancelled](const auto& outcome) { cancelled = outcome.cancelled(); });
        started.acquire();
        QSignalSpy requested(job, &Job::cancelRequested);
        QSignalSpy ended(job, &Job::ended);
        job->cancel();
        job->cancel();
        QCOMPARE(requested.size(), 1);
        QTRY_VERIFY(cancelled);
        QCOMPARE(ended.size(), 1);
    }

    void deletingTheOwnerStopsTheWorkAndDropsTheCallback()
    {
        JobRunner runner;
        auto owner = std::make_unique<QObject>();
        std::binary_semaphore started(0);
        std::atomic<bool> stopped = false;
        bool called = false;
        auto owned = std::make_shared<int>(1);
        const std::weak_ptr<int> watch = owned;
        Job::start(
            runner, owner.get(), {},
            [&started, &stopped, owned = std::move(owned)](JobContext& context) {
                started.release();
                while (!context.cancelled())
                    std::this_thread::yield();
                stopped = true;
            },
            [&called](const auto&) { called = true; });
        started.acquire();
        QSignalSpy idle(&runner, &JobRunner::idle);
        owner.reset();
        QVERIFY(idle.wait());
        QVERIFY(stopped);
        QVERIFY(!called);
        QVERIFY(watch.expired()); // what the job held is released
    }

    void theCallbackMayDeleteTheOwner()
    {
        JobRunner runner;
        auto* owner = new QObject;
        bool called = false;
        Job::start(runner, owner, {}, [](JobContext&) {}, [owner, &called](const auto&) {
            called = true;
            delete owner;
        });
        QTRY_VERIFY(called);
        QTRY_VERIFY(!runner.busy());
    }

    void theCallbackMayStartTheNextJob()
    {
        JobRunner runner;
        QObject owner;
        int steps = 0;
        Job::start(runner, &owner, {}, [](JobContext&) { return 1; }, [&](const Outcome<int>&) {
            Job::start(runner, &owner, {}, [](JobContext&) { return 2; },
                       [&steps](const Outcome<int>& second) { steps = second.value.value_or(0); });
        });
        QTRY_COMPARE(steps, 2);
    }

    void progressPassesFourGigabytes()
    {
        JobRunner runner;
        QObject owner;
        std::binary_semaphore seen(0);
        JobProgress last;
        Job* job = Job::start(
            runner, &owner, {},
            [&seen](JobContext& context) {
                context.reportBytes(QStringLiteral("reading"), 5'000'000'000, 20'000'000'000);
                seen.acquire();
            },
            [](const auto&) {});
        connect(job, &Job::progressed, this, [&last](const JobProgress& progress) { last = progress; });
        QTRY_COMPARE(last.progress.done, 5'000'000'000);
        QCOMPARE(last.permille(), 250);
        seen.release();
        QTRY_VERIFY(!runner.busy());
    }

    void theRunnerStopsEverythingWhenItGoes()
    {
        std::atomic<int> stopped = 0;
        QObject owner;
        {
            JobRunner runner;
            for (int i = 0; i < 3; ++i) {
                Job::start(
                    runner, &owner, {},
                    [&stopped](JobContext& context) {
                        while (!context.cancelled())
                            std::this_thread::yield();
                        ++stopped;
                    },
                    [](const auto&) {});
            }
        }
        QCOMPARE(stopped.load(), 3);
    }

    void theGuiThreadStaysFreeWhileAJobRuns()
    {
        JobRunner runner;
        QObject owner;
        std::binary_semaphore release(0);
        bool done = false;
        Job::start(runner, &owner, {}, [&release](JobContext&) { release.acquire(); },
                   [&done](const auto&) { done = true; });
        int ticks = 0; // events are handled while the work is blocked: only the GUI thread can release it
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            if (++ticks == 3)
                release.release();
        });
        timer.start(0);
        QTRY_VERIFY(done);
    }
};

QTEST_GUILESS_MAIN(tst_job)
#include "tst_job.moc"
