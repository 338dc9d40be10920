#pragma once

#include "remote/commands/hashtree.h"

#include <functional>

namespace akimori::remote {

/// What arrives of one streamed file. Calls per file: begin, data…, end; same thread as streamFiles().
struct StreamHandler
{
    std::function<void(const QByteArray& path, qint64 size)> begin; ///< path relative to the root
    std::function<void(std::span<const char>)> data;
    std::function<void()> end;
};

/// Streams the bodies of regular files (`paths` relative to `root`) through one remote tar. Files that cannot
/// be opened are simply missing from the stream; their reasons come back by path, as far as tar names them.
/// Throws Error: RemoteToolMissing, ProtocolBroken (stream cut, or no tar, or a file that was not asked for).
QHash<QByteArray, QString> streamFiles(Transport& transport, const QByteArray& root,
                                       const QList<QByteArray>& paths, const StreamHandler& handler,
                                       JobContext& job);

/// 不信モード: like hashTree(), but nothing that the server says about contents is believed: every body is
/// streamed here and hashed here. Which paths exist, their types, modes and link targets still come from the
/// server's find, so a result of this mode must say so.
HashedTree streamTree(Transport& transport, const QList<QByteArray>& roots, JobContext& job);

} // namespace akimori::remote
