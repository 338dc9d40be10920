#pragma once

#include "records/treeentry.h"
#include "remote/commands/hashtree.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

namespace akimori::integrity {

/// What stood under the roots of a site at one time, with hashes: the contents of a baseline (基準) and of a
/// scan list. Entries carry path, type, mode, uid, gid, size, mtimeNs, linkTarget and sha256; the rest is not
/// kept.
struct TreeState
{
    QString id; ///< "yyyymmdd-hhmmss[-NN]" (JST)
    QString siteId;
    QString host;
    QString method;                 ///< "server" or "distrust"
    QDateTime takenAt;              ///< UTC
    QList<QByteArray> roots;        ///< absolute
    QList<QByteArray> missingRoots; ///< those of `roots` that did not exist
    std::vector<TreeEntry> entries; ///< sorted by path (member paths)
    std::vector<UnreadablePath> unreadable;
    std::vector<UnreadablePath> vanished;
};

enum class StateKind
{
    Baseline,
    ScanList
};

/// Leaves out the work folders of this program's own deployments (remote::takeOutDeployments); returns how many entries
/// that were.
qint64 leaveOutDeployments(TreeState& state, const QSet<QByteArray>& knownIds);

/// Takes over what a remote visit saw.
TreeState stateOf(remote::HashedTree&& tree, const QList<QByteArray>& roots);

/// Format: docs/formats/baseline.md.
QByteArray serialize(const TreeState& state, StateKind kind);

/// Throws Error(Corrupt) with the line number in the detail, Error(Unsupported) for a newer format. At most
/// 5 million entries.
TreeState parseState(const QByteArray& text, StateKind kind);

/// Largest file and text that is read, bytes.
constexpr qint64 kMaxStateBytes = 1LL << 30;

/// A baseline or scan list as it lies on this disk. Throws Error: NotFound, Corrupt (too large), LocalIo.
QByteArray readStateFile(const QString& file);

/// Throws Error(BadInput) unless `id` has the form "yyyymmdd-hhmmss[-NN]" or is a UUID: ids become file
/// names.
void requireFileNameId(const QString& id);

} // namespace akimori::integrity
