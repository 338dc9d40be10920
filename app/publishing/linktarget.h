#pragma once

#include <QByteArray>

namespace akimori::publishing {

/// Whether a symbolic link at `path` (relative) stays inside the tree by the words of its target. Where it really leads is
/// another question: it may pass other links.
bool staysInside(const QByteArray& path, const QByteArray& target);

} // namespace akimori::publishing
