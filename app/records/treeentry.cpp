#include "records/treeentry.h"

namespace akimori {

QByteArray memberPath(const QByteArray& absolutePath)
{
    QByteArray out;
    out.reserve(absolutePath.size());
    for (const QByteArray& part : absolutePath.split('/')) {
        if (part.isEmpty())
            continue;
        if (!out.isEmpty())
            out += '/';
        out += part;
    }
    return out;
}

bool isUnder(const QByteArray& path, const QByteArray& root)
{
    if (root.isEmpty())
        return true;
    return path.startsWith(root) && (path.size() == root.size() || path.at(root.size()) == '/');
}

QByteArray relativeTo(const QByteArray& path, const QByteArray& root)
{
    if (root.isEmpty())
        return path;
    return path.size() == root.size() ? QByteArrayLiteral(".") : path.mid(root.size() + 1);
}

QByteArray rootOf(const QByteArray& path, const QList<QByteArray>& roots)
{
    QByteArray best;
    for (const QByteArray& root : roots) {
        if (isUnder(path, memberPath(root)) && root.size() > best.size())
            best = root;
    }
    return best;
}

} // namespace akimori
