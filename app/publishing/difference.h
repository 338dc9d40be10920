#pragma once

#include "publishing/localsite.h"

#include <QDateTime>
#include <QStringList>

namespace akimori::publishing {

/// One document root; paths relative to it, "." is the root itself; sorted; files carry their sha256.
using Tree = std::vector<TreeEntry>;

/// The part of a tree with member paths that lies in `root` (absolute), with relative paths. The deployment's own
/// folders are left out: they are neither contents nor a change.
Tree treeBelow(const std::vector<TreeEntry>& entries, const QByteArray& root);
/// The inverse for one root.
std::vector<TreeEntry> memberTree(const Tree& tree, const QByteArray& root);
/// What lies in any of the roots, member paths, each once; the deployment's own folders left out. Sorted.
std::vector<TreeEntry> contentBelow(const std::vector<TreeEntry>& entries, const QList<QByteArray>& roots);
/// Sorts by path; cheap when it is sorted already, as listings are.
void sortByPath(std::vector<TreeEntry>& entries);

/// What the root shall look like. Policy for modes and owners, because those of a workstation mean nothing on a server:
/// what is there already keeps its own; new files get 0644, new folders 0755 and the owner of the nearest folder that
/// exists. Files with equal contents keep their time too; others get the local one, but never one after `now`.
Tree wantedTree(const LocalSite& local, const Tree& live, const QDateTime& now);

/// 差分: what publishing would do to the files and links of a root.
struct Difference
{
    std::vector<TreeEntry> added; ///< wanted state, sorted
    std::vector<TreeEntry> changed;
    std::vector<TreeEntry> removed; ///< live state
    QList<QByteArray> addedFolders;
    QList<QByteArray> removedFolders;
    qint64 unchanged = 0; ///< files and links
    qint64 bytes = 0;     ///< of added and changed files

    bool nothing() const;
};
Difference differenceOf(const Tree& wanted, const Tree& live);

/// How the live tree departs from what was expected; for people and JSON.
struct Departure
{
    QByteArray path;
    QString what; ///< "added", "removed", "content", "type", "link", "mode" or "owner"
};
/// Times are never a departure. `attributes`: modes and owners count.
std::vector<Departure> departures(const Tree& expected, const Tree& live, bool attributes);

/// SHA-256 over "<path>\0<type>\0<sha256 or target>\0" of all files and links: names one published state.
QByteArray treeHash(const Tree& tree);

} // namespace akimori::publishing
