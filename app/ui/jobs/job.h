#pragma once

#include "base/error.h"
#include "ui/jobs/ratemeter.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <variant>

class QThreadPool;

namespace akimori::ui {

/// What a job ended with: a value, or the failure that the core threw. Cancelled is a failure of its own code.
template <typename Value>
struct Outcome
{
    std::optional<Value> value;
    std::optional<Error> error;

    bool ok() const { return value.has_value(); }
    bool cancelled() const { return error && error->code() == ErrorCode::Cancelled; }
};

/// Runs `work` and turns whatever it throws into an Error; nothing leaves a thread entry.
std::optional<Error> runGuarded(const std::function<void()>& work);

/// The running jobs of the program, and the threads they run on. One object, made by the composition root and
/// outliving every page.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    /// Cancels what still runs and waits for it: no thread is ever left behind.
    ~JobRunner() override;

    /// Also counts jobs whose page is gone but whose thread has not stopped yet.
    bool busy() const { return m_running > 0; }
    /// Only operations that a person started and named; quick loads of a page do not count.
    bool hasNamedJobs() const { return m_named > 0; }
    /// Asks every job to stop; idle() follows.
    void cancelAll();

signals:
    /// The last running job has ended.
    void idle();
    /// A job with a name has ended while its page still lives; `failure` is null when it did what it should.
    void namedJobEnded(QObject* owner, const QString& title, const akimori::Error* failure);

private:
    friend class Job;
    QFuture<void> run(const std::shared_ptr<JobContext>& context, bool named, std::function<void()> work);

    QThreadPool* m_pool;
    std::vector<std::weak_ptr<JobContext>> m_contexts;
    int m_running = 0;
    int m_named = 0;
};

/// One long operation started by a page: worker thread → watcher owned by the page → callback on the GUI thread.
///
/// Child of the widget that started it. Deleting that widget asks the operation to stop and drops the callback;
/// the operation itself may still need up to 200 ms to notice, and owns all it needs until then. Progress is a
/// snapshot, polled every 100 ms. GUI thread only.
class Job : public QObject
{
    Q_OBJECT

public:
    /// Starts `work(JobContext&)` on a thread. An empty `title` is a quick load. `done(Outcome<T>)` comes later, on this thread, unless `owner` was
    /// deleted before. `work` must own its data (copies or shared pointers): it may outlive `owner`.
    template <typename Work, typename Done>
    static Job* start(JobRunner& runner, QObject* owner, const QString& title, Work work, Done done)
    {
        using Returned = std::invoke_result_t<Work, JobContext&>;
        using Value = std::conditional_t<std::is_void_v<Returned>, std::monostate, Returned>;
        auto outcome = std::make_shared<Outcome<Value>>();
        auto context = std::make_shared<JobContext>();
        auto guarded = [work = std::move(work), outcome, context]() mutable {
            outcome->error = runGuarded([&] {
                if constexpr (std::is_void_v<Returned>) {
                    work(*context);
                    outcome->value.emplace();
                } else {
                    outcome->value.emplace(work(*context));
                }
            });
        };
        auto finish = [&runner, owner, title, done = std::move(done), outcome]() mutable {
            if (!title.isEmpty())
                emit runner.namedJobEnded(owner, title, outcome->error ? &*outcome->error : nullptr);
            done(std::move(*outcome));
        };
        return new Job(runner, owner, title, std::move(context), std::move(guarded), std::move(finish));
    }

    ~Job() override;

    /// What the person started, e.g. "Data backup of ○○市 web site".
    const QString& title() const { return m_title; }
    const JobProgress& progress() const { return m_progress; }
    /// Remarks of the job so far, such as files that could not be read; translated.
    QStringList notes() const { return m_context->notes(); }
    bool cancelling() const { return m_context->cancelled(); }
    void cancel();

signals:
    void progressed(const akimori::ui::JobProgress& progress);
    void cancelRequested();
    /// Right before the callback, which may start the next job; this one then deletes itself.
    void ended();

private:
    Job(JobRunner& runner, QObject* owner, const QString& title, std::shared_ptr<JobContext> context,
        std::function<void()> work, std::function<void()> finish);
    void poll();

    QString m_title;
    std::shared_ptr<JobContext> m_context;
    std::function<void()> m_finish;
    QFutureWatcher<void> m_watcher;
    QTimer m_poll;
    QElapsedTimer m_clock;
    RateMeter m_meter;
    JobProgress m_progress;
};

} // namespace akimori::ui
