#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <atomic>
#include <mutex>

namespace akimori {

/// How far a long operation has come. Sizes in bytes or counts in items, as the stage says.
struct Progress
{
    QString stage;    ///< translated, e.g. "Reading the changed files"
    qint64 done = 0;
    qint64 total = 0; ///< 0 = not known yet
    bool bytes = false; ///< done and total are bytes, not items
};

/// What every blocking function of the core takes: the way to be cancelled and the way to say how far it is.
///
/// Thread rules: cancel(), cancelled(), progress() from any thread; report() and note() from the job's own
/// threads. Knows neither QObject nor futures; the window polls progress(), the command line overrides the
/// hooks.
class JobContext
{
public:
    JobContext() = default;
    virtual ~JobContext() = default;
    JobContext(const JobContext&) = delete;
    JobContext& operator=(const JobContext&) = delete;

    void cancel() noexcept { m_cancelled.store(true, std::memory_order_release); }
    bool cancelled() const noexcept { return m_cancelled.load(std::memory_order_acquire); }
    /// Throws Error(Cancelled) when somebody asked to stop. Called between files and between blocks.
    void throwIfCancelled() const;

    void report(const QString& stage, qint64 done, qint64 total);
    void reportBytes(const QString& stage, qint64 done, qint64 total);
    /// One line for the job's protocol, e.g. a file that could not be read. Translated.
    void note(const QString& text);

    Progress progress() const;
    QStringList notes() const;

protected:
    /// Hooks for a live line on a terminal. Called with no lock held, possibly from several threads.
    virtual void onProgress(const Progress&) {}
    virtual void onNote(const QString&) {}

private:
    void store(Progress progress);

    std::atomic<bool> m_cancelled{false};
    mutable std::mutex m_mutex;
    Progress m_progress;
    QStringList m_notes;
};

} // namespace akimori
