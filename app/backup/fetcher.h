#pragma once

#include "archive/generationwriter.h"
#include "backup/difference.h"
#include "backup/generationstore.h"
#include "backup/journal.h"
#include "base/jobcontext.h"
#include "records/generation.h"
#include "remote/transport.h"

#include <QSet>

namespace akimori::backup {

/// Reads entries from the server into this run's spool and finds out what changed while they were read.
class Fetcher
{
public:
    Fetcher(remote::Transport& transport, const QList<QByteArray>& roots, JobContext& job);

    /// Creates the spool files of this generation; does nothing when they exist.
    void open(const GenerationStore& store, const QString& id, const QString& siteId, BackupKind kind);
    bool isOpen() const { return m_files != nullptr; }

    /// Reads the entries. What changed meanwhile is read once more; what changes again keeps the body read last and
    /// the remark "changing". What cannot be read is remarked "unreadable", what vanished is marked gone.
    void fetch(const std::vector<PlannedEntry*>& entries);

    /// Reads entries whose stored frame turned out to be damaged. They stay in the generation even when the server
    /// has changed or lost them since they were read, with the remark "changing".
    void fetchDamaged(const std::vector<PlannedEntry*>& entries);

    /// Writes a file with this body into the spool as if the server had sent it.
    void store(PlannedEntry& planned, const QByteArray& body);

    /// Looks at the entries again: marks those that are gone and returns those that changed since they were listed,
    /// with their present facts. With `keepRead`, entries whose body was read keep the facts it was read with.
    std::vector<PlannedEntry*> relist(const std::vector<PlannedEntry*>& entries, bool keepRead = false);

    archive::GenerationWriter& files() { return *m_files; }
    archive::GenerationWriter& folders() { return *m_folders; }
    /// Members written to each frame of files() and folders(), those that no longer count included.
    const std::vector<qint32>& fileCounts() const { return m_fileCounts; }
    const std::vector<qint32>& folderCounts() const { return m_folderCounts; }
    qint64 transferredBytes() const { return m_bytes; }
    bool secondReading() const { return m_secondReading; }

    /// Replaces the archive to be by an empty one; its file must have been moved away.
    void restartFiles();

private:
    void stream(const std::vector<PlannedEntry*>& entries, bool followRoots);
    static void settle(const std::vector<PlannedEntry*>& entries, const std::vector<PlannedEntry*>& changed);

    remote::Transport& m_transport;
    JobContext& m_job;
    QSet<QByteArray> m_roots; ///< member paths
    std::unique_ptr<archive::GenerationWriter> m_files;
    std::unique_ptr<archive::GenerationWriter> m_folders;
    std::unique_ptr<Journal> m_journal;
    std::vector<qint32> m_fileCounts;
    std::vector<qint32> m_folderCounts;
    qint64 m_bytes = 0;
    bool m_secondReading = false;
};

} // namespace akimori::backup
