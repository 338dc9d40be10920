#pragma once

#include "base/jobcontext.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace akimori::logs {

/// How a log file is packed, told from its first bytes and never from its name.
enum class Packing { Plain, Gzip, Zstd, Xz, Bzip2 };

Packing packingOf(const QByteArray& firstBytes);
/// "plain", "gzip", "zstd", "xz", "bzip2"
QString toString(Packing packing);

using PlainSink = std::function<void(std::span<const char>)>;
/// How many bytes of the file itself (packed) are read.
using DecodeProgress = std::function<void(qint64)>;

/// Unpacks a local file (all members and frames) into `sink`; a plain file passes as it is. Memory is bounded
/// for any input. Returns why the rest could not be read when the file is damaged or cut, in plain words
/// (translated); what came before that was handed out. Throws Error(LocalIo) and what the sink throws.
std::optional<QString> decodeFile(const QString& path, const PlainSink& sink, const JobContext& job,
                                  const DecodeProgress& progress = {});

/// The first bytes of a packed or plain file from `head`, its beginning; at most `limit` bytes.
QByteArray decodeHead(const QByteArray& head, qsizetype limit);

} // namespace akimori::logs
