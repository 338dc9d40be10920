#pragma once

#include <QByteArray>

#include <vector>

namespace akimori::publishing {

/// Paths that become the same name on a file system that ignores case (Windows, macOS) or that composes Unicode: pairs
/// of (first in byte order, other). `paths` in any order. Names that are not UTF-8 only clash by ASCII case.
struct NameClash
{
    QByteArray first;
    QByteArray other;
};
std::vector<NameClash> nameClashes(const std::vector<QByteArray>& paths);

/// What makes trouble in a name, translated; "" when it is ordinary.
QString troubleWith(const QByteArray& path);

} // namespace akimori::publishing
