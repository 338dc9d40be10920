#include "publishing/difference.h"

#include "base/bytepath.h"
#include "base/hash.h"
#include "remote/commands/deploymentfolder.h"

#include <algorithm>

namespace akimori::publishing {

namespace {

constexpr quint32 kNewFileMode = 0644;
constexpr quint32 kNewFolderMode = 0755;

bool sameContent(const TreeEntry& a, const TreeEntry& b)
{
    return a.type == b.type && (!a.isSymlink() || a.linkTarget == b.linkTarget)
           && (!a.isFile() || (a.size == b.size && a.sha256 == b.sha256));
}

/// Walks two sorted trees together; either pointer may be null.
template <typename Visit>
void walk(const Tree& a, const Tree& b, const Visit& visit)
{
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() || right != b.end()) {
        if (right == b.end() || (left != a.end() && left->path < right->path))
            visit(&*left++, nullptr);
        else if (left == a.end() || right->path < left->path)
            visit(nullptr, &*right++);
        else
            visit(&*left++, &*right++);
    }
}

} // namespace

Tree treeBelow(const std::vector<TreeEntry>& entries, const QByteArray& root)
{
    const QByteArray member = memberPath(root);
    Tree tree;
    tree.reserve(entries.size());
    for (const TreeEntry& entry : entries) {
        if (!isUnder(entry.path, member))
            continue;
        TreeEntry one = entry;
        one.path = relativeTo(entry.path, member);
        const qsizetype slash = one.path.indexOf('/');
        if (!one.path.startsWith('.') || !remote::isDeploymentFolder(slash < 0 ? one.path : one.path.left(slash)))
            tree.push_back(std::move(one));
    }
    sortByPath(tree);
    return tree;
}

std::vector<TreeEntry> memberTree(const Tree& tree, const QByteArray& root)
{
    const QByteArray member = memberPath(root);
    std::vector<TreeEntry> entries = tree;
    for (TreeEntry& entry : entries)
        entry.path = entry.path == "." ? member : member + '/' + entry.path;
    sortByPath(entries);
    return entries;
}

std::vector<TreeEntry> contentBelow(const std::vector<TreeEntry>& entries, const QList<QByteArray>& roots)
{
    QList<QByteArray> members;
    for (const QByteArray& root : roots)
        members.append(memberPath(root));
    const auto isContent = [&](const QByteArray& path) {
        return std::any_of(members.begin(), members.end(), [&](const QByteArray& member) {
            if (!isUnder(path, member))
                return false;
            const qsizetype from = member.isEmpty() ? 0 : member.size() + 1;
            const qsizetype slash = path.indexOf('/', from);
            return path.size() <= from || path.at(from) != '.'
                   || !remote::isDeploymentFolder(path.mid(from, slash < 0 ? -1 : slash - from));
        });
    };
    std::vector<TreeEntry> content;
    content.reserve(entries.size());
    for (const TreeEntry& entry : entries) {
        if (isContent(entry.path))
            content.push_back(entry);
    }
    sortByPath(content);
    content.erase(std::unique(content.begin(), content.end(),
                              [](const TreeEntry& a, const TreeEntry& b) { return a.path == b.path; }),
                  content.end());
    return content;
}

void sortByPath(std::vector<TreeEntry>& entries)
{
    const auto before = [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; };
    if (!std::is_sorted(entries.begin(), entries.end(), before))
        std::sort(entries.begin(), entries.end(), before);
}

Tree wantedTree(const LocalSite& local, const Tree& live, const QDateTime& now)
{
    const auto there = [&live](const QByteArray& path) -> const TreeEntry* {
        const auto at = std::lower_bound(live.begin(), live.end(), path,
                                         [](const TreeEntry& e, const QByteArray& p) { return e.path < p; });
        return at != live.end() && at->path == path ? &*at : nullptr;
    };
    const qint64 latest = now.toMSecsSinceEpoch() * 1'000'000;
    const auto folderAbove = [&](QByteArray path) -> const TreeEntry* {
        do {
            path = parentPath(path);
            const TreeEntry* entry = there(path.isEmpty() ? QByteArray(".") : path);
            if (entry && entry->isDirectory())
                return entry;
        } while (!path.isEmpty());
        return nullptr;
    };
    Tree wanted;
    wanted.reserve(local.entries.size() + 1);
    if (const TreeEntry* top = there(".")) {
        wanted.push_back(*top);
    } else {
        TreeEntry created;
        created.path = ".";
        created.type = EntryType::Directory;
        created.mode = kNewFolderMode;
        created.mtimeNs = latest;
        wanted.push_back(created);
    }
    for (const TreeEntry& entry : local.entries) {
        const TreeEntry* before = there(entry.path);
        if (before && sameContent(*before, entry)) {
            wanted.push_back(*before);
            continue;
        }
        TreeEntry one = entry;
        one.mtimeNs = std::clamp<qint64>(one.mtimeNs, 0, latest);
        one.mode = entry.isDirectory() ? kNewFolderMode : entry.isSymlink() ? 0777 : kNewFileMode;
        if (before && before->type == entry.type) {
            one.mode = before->mode;
            one.uid = before->uid;
            one.gid = before->gid;
        } else if (const TreeEntry* above = folderAbove(entry.path)) {
            one.uid = above->uid;
            one.gid = above->gid;
        }
        wanted.push_back(std::move(one));
    }
    sortByPath(wanted);
    return wanted;
}

bool Difference::nothing() const
{
    return added.empty() && changed.empty() && removed.empty() && addedFolders.isEmpty() && removedFolders.isEmpty();
}

Difference differenceOf(const Tree& wanted, const Tree& live)
{
    Difference result;
    walk(wanted, live, [&](const TreeEntry* to, const TreeEntry* from) {
        if (to && to->path == ".")
            return;
        if (!from && to) {
            to->isDirectory() ? result.addedFolders.append(to->path) : result.added.push_back(*to);
        } else if (!to) {
            if (from->path != ".")
                from->isDirectory() ? result.removedFolders.append(from->path) : result.removed.push_back(*from);
        } else if (to->isDirectory() && from->isDirectory()) {
            return;
        } else if (sameContent(*to, *from)) {
            ++result.unchanged;
        } else if (to->isDirectory()) {
            result.addedFolders.append(to->path);
            result.removed.push_back(*from);
        } else if (from->isDirectory()) {
            result.removedFolders.append(from->path);
            result.added.push_back(*to);
        } else {
            result.changed.push_back(*to);
        }
    });
    for (const std::vector<TreeEntry>* list : {&result.added, &result.changed}) {
        for (const TreeEntry& entry : *list)
            result.bytes += entry.size;
    }
    return result;
}

std::vector<Departure> departures(const Tree& expected, const Tree& live, bool attributes)
{
    std::vector<Departure> result;
    walk(expected, live, [&](const TreeEntry* was, const TreeEntry* is) {
        const auto add = [&](const char* what) {
            result.push_back({(was ? was : is)->path, QString::fromLatin1(what)});
        };
        if (!was)
            return add("added");
        if (!is)
            return add("removed");
        if (was->type != is->type)
            return add("type");
        if (was->isSymlink() && was->linkTarget != is->linkTarget)
            add("link");
        if (was->isFile() && was->sha256 != is->sha256)
            add("content");
        if (attributes && was->mode != is->mode && !was->isSymlink())
            add("mode");
        if (attributes && (was->uid != is->uid || was->gid != is->gid))
            add("owner");
    });
    return result;
}

QByteArray treeHash(const Tree& tree)
{
    Sha256 hash;
    for (const TreeEntry& entry : tree) {
        if (!entry.isDirectory())
            hash.add(entry.path + '\0' + static_cast<char>(entry.type) + '\0'
                     + (entry.isSymlink() ? entry.linkTarget : entry.sha256) + '\0');
    }
    return hash.finishHex();
}

} // namespace akimori::publishing
