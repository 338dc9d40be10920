#pragma once

#include "archive/manifest.h"
#include "base/jobcontext.h"

#include <functional>
#include <span>

namespace akimori::archive {

/// Decompressed bytes of a frame with their offset in it.
using FrameSink = std::function<void(qint64 offset, std::span<const char>)>;

/// XXH128 of a file range (lower-case hex), empty when the file is shorter. Throws Error(LocalIo).
QByteArray xxh128OfRange(int fd, qint64 offset, qint64 size, const JobContext& job);

/// True when the compressed bytes of the frame are those that were written. Throws Error for an unreadable disk.
bool frameIntact(int fd, const Frame& frame, const JobContext& job);

/// Decompresses the frame in small pieces, whatever its size. False when it is damaged or has another size than
/// the manifest says; what was handed out before does not count then. Memory: below 20 MiB for any input.
bool decodeFrame(int fd, const Frame& frame, const FrameSink& sink, const JobContext& job);

/// Reads until the buffer is full or the file ends; returns the bytes read. Throws Error(LocalIo).
qint64 readAt(int fd, std::span<char> buffer, qint64 offset);

} // namespace akimori::archive
