#pragma once

#include "logs/collection.h"
#include "logs/selection.h"
#include "remote/commands/logstream.h"

namespace akimori::logs {

/// Copies sources byte for byte into `originals/`, hashed on both sides.
class LogCopier
{
public:
    explicit LogCopier(Collection& collection)
        : m_run(collection)
    {
    }

    /// Throws Error(NoSpace) before anything is copied when the disk cannot hold it.
    void refuseWithoutRoom(const std::vector<Candidate>& chosen);

    /// Nothing when the file is in the package or turned out to be known; else why it is not.
    std::optional<LogGap> copy(const Candidate& candidate);

    /// The system journal of the range in systemd's export format; nothing when it is not wanted or not there.
    void copyJournal();

    /// 操作履歴 of this tool, which was written before; it is a source like every other.
    void addAudit();

private:
    bool takeKept(const Candidate& candidate);
    CollectedFile fileOf(const Candidate& candidate) const;
    void judgeJournal(const remote::JournalStream& stream, const QByteArray& sha256);

    Collection& m_run;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace akimori::logs
