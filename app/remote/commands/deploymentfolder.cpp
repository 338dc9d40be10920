#include "remote/commands/deploymentfolder.h"

#include <algorithm>

namespace akimori::remote {

namespace {

constexpr const char* kPrefix = ".akimori-";
constexpr qsizetype kPrefixSize = 9;
constexpr qsizetype kIdSize = 8 + 1 + 6 + 1 + 8;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

QByteArray deploymentFolderName(const QByteArray& id, int number)
{
    return kPrefix + id + '-' + QByteArray::number(number);
}

bool isDeploymentFolder(const QByteArray& name)
{
    if (!name.startsWith(kPrefix) || name.size() <= kPrefixSize + kIdSize + 1)
        return false;
    const QByteArray number = name.mid(kPrefixSize + kIdSize + 1);
    return isDeploymentId(name.mid(kPrefixSize, kIdSize)) && name.at(kPrefixSize + kIdSize) == '-'
           && number.size() <= 4 && std::all_of(number.begin(), number.end(), isDigit);
}

QList<QByteArray> takeOutDeployments(TreeListing& listing, const QList<QByteArray>& roots, const QSet<QByteArray>& knownIds)
{
    QList<QByteArray> folders;
    if (knownIds.isEmpty())
        return folders;
    QSet<QByteArray> parents;
    for (const QByteArray& root : roots)
        parents.insert(memberPath(root));
    for (const TreeEntry& entry : listing.entries) {
        const qsizetype slash = entry.path.lastIndexOf('/');
        const QByteArray name = entry.path.mid(slash + 1);
        if (!entry.isDirectory() || (entry.mode & 0077) != 0 || !isDeploymentFolder(name)
            || !parents.contains(slash < 0 ? QByteArray() : entry.path.left(slash)))
            continue;
        if (knownIds.contains(name.mid(kPrefixSize, kIdSize)))
            folders.append(entry.path);
    }
    if (folders.isEmpty())
        return folders;
    const auto inside = [&](const auto& one) {
        return std::any_of(folders.begin(), folders.end(), [&](const QByteArray& folder) { return isUnder(one.path, folder); });
    };
    std::erase_if(listing.unreadable, inside);
    std::erase_if(listing.entries, inside);
    return folders;
}

bool isDeploymentId(const QByteArray& id)
{
    if (id.size() != kIdSize)
        return false;
    for (qsizetype i = 0; i < kIdSize; ++i) {
        const char c = id.at(i);
        const bool ok = i == 8 || i == 15 ? c == '-' : isDigit(c) || (i > 15 && c >= 'a' && c <= 'f');
        if (!ok)
            return false;
    }
    return true;
}

} // namespace akimori::remote
