#pragma once

#include "integrity/textdiff.h"
#include "operations/context.h"
#include "records/restore.h"
#include "records/treeentry.h"

#include <vector>

namespace akimori::operations {

/// Which server is meant besides the one that the generation was taken from.
struct SystemTarget
{
    QString site;       ///< another registered server; empty = the generation's own
    bool drill = false; ///< 復元訓練
};

/// One file of a system generation beside the same file of the live server.
struct SystemFile
{
    enum class State {
        Same,       ///< content, permission bits and owner are equal
        Different,
        Missing,    ///< not on the server
        Unreadable, ///< on the server, but the login may not read it: could not be compared
    };
    TreeEntry stored;              ///< path is the member path
    std::optional<TreeEntry> live;
    QByteArray liveSha256;         ///< empty = not a regular file, or unreadable
    State state = State::Unreadable;
};

/// 復元の事前確認 of a system generation: every regular file and link of it, sorted by path. What the server's commands
/// said (package lists and so on) is not part of it.
class CompareSystem
{
public:
    explicit CompareSystem(const Context& context) : m_context(context) {}

    /// Throws Error(NotFound, BadInput for a data generation, Corrupt, …).
    std::vector<SystemFile> run(const QString& siteName, const QString& generationId, JobContext& job,
                                const SystemTarget& target = {}) const;

private:
    const Context& m_context;
};

/// Lines that a restore of this file would take away (old = server now) and bring back (new = generation).
struct SystemFileDiff
{
    integrity::TextDiff diff;
    QString remark; ///< translated: why there is nothing to show; empty otherwise
};

class DiffSystemFile
{
public:
    explicit DiffSystemFile(const Context& context) : m_context(context) {}
    SystemFileDiff run(const QString& siteName, const QString& generationId, const QByteArray& path,
                       JobContext& job) const;

private:
    const Context& m_context;
};

/// Puts chosen files of a system generation back, one after the other, each saved beside the original first. Services
/// are not restarted: that is a person's decision.
class RestoreSystemFiles
{
public:
    struct File
    {
        QByteArray path; ///< member path
        bool restored = false;
        QByteArray keptOriginal; ///< absolute path on the server; empty = there was none
        QString failure;         ///< translated; empty when restored
    };

    explicit RestoreSystemFiles(const Context& context) : m_context(context) {}

    /// `paths`: absolute or member paths of regular files and symbolic links in the generation. A file that fails does not keep the others
    /// from being restored. Recorded as a restore, with every file in the audit. Throws Error(BadInput) for an unknown
    /// path, Locked.
    std::vector<File> run(const QString& siteName, const QString& generationId, const QList<QByteArray>& paths,
                          JobContext& job, const SystemTarget& target = {}) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
