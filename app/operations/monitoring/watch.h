#pragma once

#include "operations/context.h"

#include <functional>

namespace akimori::operations {

/// One watch per profile, by a lock of the operating system.
QString watchLockFile(const Context& context);
/// Whether a watch runs now, in this or another process.
bool watchRunning(const Context& context);

/// 無人監視 (M-3): measures all sites until the job is cancelled. Each site has three lanes of its own (what citizens see;
/// what takes long; the server), so that a server that hangs never delays the others. Items, windows and sites are read
/// again every half minute. Clock jumps and a computer that slept are gaps, and the rhythm goes on. A failure of one pass
/// is noted and the lane goes on.
class Watch
{
public:
    struct Totals
    {
        qint64 passes = 0;
        qint64 beats = 0;
        qint64 missed = 0;
    };
    /// Called from the lanes after each pass, with the site's id.
    using AfterPass = std::function<void(const QString& siteId)>;

    /// `program`: when this file is replaced by another version or removed, the watch ends, so that its service starts the
    /// new one. Empty = it goes on; the window does.
    explicit Watch(const Context& context, QString program = {}) : m_context(context), m_program(std::move(program))
    {
        m_context.unattended = true;
    }

    /// Returns when cancelled or when the program was replaced; never throws Cancelled. Throws Error(Locked) when another watch runs, and what opening the
    /// ledger throws at the beginning.
    Totals run(JobContext& job, const AfterPass& afterPass = {});

private:
    Context m_context;
    QString m_program;
};

} // namespace akimori::operations
