#include "ui/jobs/job.h"

#include "ui/tr.h"

#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace akimori::ui {

namespace {
constexpr int kPollMs = 100;
// Jobs mostly wait for the network or the disk; each may hold a connection, so a few, not one per processor.
constexpr int kMostJobs = 6;
}

std::optional<Error> runGuarded(const std::function<void()>& work)
{
    const auto unexpected = [](const QString& detail) {
        return Error(ErrorCode::Internal,
                     Tr::tr("Akimori ran into an error of its own, so the operation was stopped. Copy the details "
                            "and send them to whoever maintains Akimori."),
                     detail);
    };
    try {
        work();
        return std::nullopt;
    } catch (const Error& error) {
        return error;
    } catch (const std::exception& error) {
        return unexpected(QString::fromUtf8(error.what()));
    } catch (...) {
        return unexpected(QStringLiteral("unknown exception"));
    }
}

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
    , m_pool(new QThreadPool(this))
{
    m_pool->setMaxThreadCount(kMostJobs);
}

JobRunner::~JobRunner()
{
    cancelAll();
    m_pool->waitForDone();
}

void JobRunner::cancelAll()
{
    for (const auto& entry : m_contexts) {
        if (const auto context = entry.lock())
            context->cancel();
    }
}

QFuture<void> JobRunner::run(const std::shared_ptr<JobContext>& context, bool named,
                             std::function<void()> work)
{
    std::erase_if(m_contexts, [](const auto& entry) { return entry.expired(); });
    m_contexts.push_back(context);
    ++m_running;
    m_named += named ? 1 : 0;
    return QtConcurrent::run(m_pool, [this, named, work = std::move(work)]() mutable {
        work();
        work = nullptr; // whatever the job owned is released before anyone may believe it has ended
        QMetaObject::invokeMethod(
            this,
            [this, named] {
                m_named -= named ? 1 : 0;
                if (--m_running == 0)
                    emit idle();
            },
            Qt::QueuedConnection);
    });
}

Job::Job(JobRunner& runner, QObject* owner, const QString& title, std::shared_ptr<JobContext> context,
         std::function<void()> work, std::function<void()> finish)
    : QObject(owner)
    , m_title(title)
    , m_context(std::move(context))
    , m_finish(std::move(finish))
{
    m_clock.start();
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &Job::poll);
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, [this] {
        m_poll.stop();
        const QPointer<Job> alive(this); // either may delete the page, and this with it
        const auto callback = std::exchange(m_finish, nullptr);
        emit ended();
        if (alive)
            callback();
        if (alive)
            deleteLater();
    });
    m_poll.start();
    m_watcher.setFuture(runner.run(m_context, !m_title.isEmpty(), std::move(work)));
}

Job::~Job() { m_context->cancel(); }

void Job::cancel()
{
    if (m_context->cancelled())
        return;
    m_context->cancel();
    emit cancelRequested();
}

void Job::poll()
{
    m_progress = m_meter.add(m_context->progress(), m_clock.elapsed());
    emit progressed(m_progress);
}

} // namespace akimori::ui
