#include "remote/transport.h"

namespace akimori::remote {

ByteSource sourceOf(const QByteArray& data)
{
    return [&data, at = qsizetype{0}]() mutable -> std::span<const char> {
        const qsizetype size = std::min<qsizetype>(data.size() - at, 64 << 10);
        const std::span<const char> chunk(data.constData() + at, static_cast<std::size_t>(size));
        at += size;
        return chunk;
    };
}

ExecLimits ExecLimits::bulk(qint64 expected)
{
    return {std::chrono::milliseconds{0}, std::chrono::seconds(120), 16LL << 40, 4LL << 20, expected};
}

} // namespace akimori::remote
