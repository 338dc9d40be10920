#include "base/jobcontext.h"

#include "base/error.h"
#include "base/tr.h"

namespace akimori {

namespace {
constexpr qsizetype kMaxNotes = 10'000; // a hostile tree must not fill the memory with remarks
}

void JobContext::throwIfCancelled() const
{
    if (cancelled())
        throw Error(ErrorCode::Cancelled,
                    Tr::tr("The operation was cancelled. What was finished before stays as it is."));
}

void JobContext::report(const QString& stage, qint64 done, qint64 total)
{
    store({stage, done, total, false});
}

void JobContext::reportBytes(const QString& stage, qint64 done, qint64 total)
{
    store({stage, done, total, true});
}

void JobContext::store(Progress progress)
{
    {
        const std::lock_guard lock(m_mutex);
        m_progress = progress;
    }
    onProgress(progress);
}

void JobContext::note(const QString& text)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_notes.size() < kMaxNotes)
            m_notes.append(text);
    }
    onNote(text);
}

Progress JobContext::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

QStringList JobContext::notes() const
{
    const std::lock_guard lock(m_mutex);
    return m_notes;
}

} // namespace akimori
