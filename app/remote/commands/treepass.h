#pragma once

#include "remote/commands/examinefiles.h"
#include "remote/commands/hashtree.h"

#include <QHash>
#include <QSet>

namespace akimori::remote {

/// Book-keeping of one root while it is listed, hashed and listed again: what is settled, and what must be
/// looked at once more. Shared by hashTree (server's hashes) and streamTree (our own). Paths are relative to
/// the root.
class TreePass
{
public:
    void addFirst(TreeEntry&& entry);
    /// Bytes of the file that got its hash; 0 for a path that the first list does not have.
    qint64 setHash(const QByteArray& path, const QByteArray& sha256);
    void addSecond(TreeEntry&& entry);

    /// Paths that have no hash, changed, came or went between the lists. Unique.
    QList<QByteArray> unsettled() const;
    /// Replaces what is known by the closer look.
    void settle(ExaminedFile&& file);
    /// Gives up on a path: it is named with the reason.
    void giveUp(const QByteArray& path, const QString& why);

    qint64 fileBytes() const { return m_fileBytes; } ///< sizes of the regular files of the first list
    QList<QByteArray> filePaths() const;
    void finishInto(HashedTree& tree, const QByteArray& root) &&;

private:
    struct Known
    {
        TreeEntry entry;
        bool confirmed = false; ///< the second list says the same
        bool gone = false;
    };
    Known* find(const QByteArray& path);
    Known& append(TreeEntry&& entry);

    std::vector<Known> m_known;
    std::size_t m_cursor = 0;               // both lists and the hashes come in the same order, nearly always
    QHash<QByteArray, std::size_t> m_index; // filled when they do not
    QSet<QByteArray> m_appeared;
    std::vector<UnreadablePath> m_unreadable;
    std::vector<UnreadablePath> m_vanished;
    qint64 m_fileBytes = 0;
};

} // namespace akimori::remote
