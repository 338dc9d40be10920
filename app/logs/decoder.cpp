#include "logs/decoder.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "base/platform/file.h"
#include "logs/tr.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <memory>
#include <vector>

namespace akimori::logs {

namespace {

constexpr std::size_t kBlock = 256 << 10;

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

/// The filters are named one by one: "all" would include some that start programs.
Reader makeReader()
{
    Reader reader(archive_read_new(), &archive_read_free);
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_zstd(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_filter_bzip2(reader.get());
    archive_read_support_format_raw(reader.get());
    return reader;
}

QString reasonOf(archive* reader)
{
    const char* const text = archive_error_string(reader);
    return Tr::tr("the packed file is damaged or not complete (%1)")
        .arg(text ? QString::fromUtf8(text) : QStringLiteral("?"));
}

/// Reads the one entry of an opened reader. `proceed` says whether more is wanted.
std::optional<QString> readThrough(archive* reader, const PlainSink& sink,
                                   const std::function<bool()>& proceed)
{
    archive_entry* entry = nullptr;
    const int begun = archive_read_next_header(reader, &entry);
    if (begun == ARCHIVE_EOF)
        return std::nullopt;
    if (begun < ARCHIVE_WARN)
        return reasonOf(reader);
    std::vector<char> block(kBlock);
    while (proceed()) {
        const la_ssize_t got = archive_read_data(reader, block.data(), block.size());
        if (got < 0)
            return reasonOf(reader);
        if (got == 0)
            break;
        sink({block.data(), static_cast<std::size_t>(got)});
    }
    return std::nullopt;
}

} // namespace

Packing packingOf(const QByteArray& firstBytes)
{
    if (firstBytes.startsWith("\x1f\x8b"))
        return Packing::Gzip;
    if (firstBytes.startsWith("\x28\xb5\x2f\xfd"))
        return Packing::Zstd;
    if (firstBytes.startsWith(QByteArrayLiteral("\xfd"
                                                "7zXZ")))
        return Packing::Xz;
    if (firstBytes.startsWith("BZh"))
        return Packing::Bzip2;
    return Packing::Plain;
}

QString toString(Packing packing)
{
    switch (packing) {
    case Packing::Plain:
        return QStringLiteral("plain");
    case Packing::Gzip:
        return QStringLiteral("gzip");
    case Packing::Zstd:
        return QStringLiteral("zstd");
    case Packing::Xz:
        return QStringLiteral("xz");
    case Packing::Bzip2:
        return QStringLiteral("bzip2");
    }
    return {};
}

std::optional<QString> decodeFile(const QString& path, const PlainSink& sink, const JobContext& job,
                                  const DecodeProgress& progress)
{
    const auto doing = [&] { return Tr::tr("The copied log file %1 could not be read.").arg(path); };
    const UniqueFd fd = platform::openToRead(nativePath(path).constData());
    if (!fd.valid())
        throw systemError(errno, doing());
    char magic[8] = "";
    const std::ptrdiff_t got = platform::readAt(fd.get(), magic, 0);
    if (got < 0 || !platform::seekTo(fd.get(), 0))
        throw systemError(errno, doing());
    if (packingOf(QByteArray(magic, got)) == Packing::Plain) {
        std::vector<char> block(kBlock);
        for (qint64 done = 0;;) {
            job.throwIfCancelled();
            const std::ptrdiff_t size = platform::readSome(fd.get(), block);
            if (size < 0)
                throw systemError(errno, doing());
            if (size == 0)
                return std::nullopt;
            sink({block.data(), static_cast<std::size_t>(size)});
            done += size;
            if (progress)
                progress(done);
        }
    }
    const Reader reader = makeReader();
    if (archive_read_open_fd(reader.get(), fd.get(), kBlock) != ARCHIVE_OK)
        return reasonOf(reader.get());
    return readThrough(reader.get(), sink, [&] {
        job.throwIfCancelled();
        if (progress)
            progress(archive_filter_bytes(reader.get(), -1));
        return true;
    });
}

QByteArray decodeHead(const QByteArray& head, qsizetype limit)
{
    if (packingOf(head) == Packing::Plain)
        return head.left(limit);
    QByteArray plain;
    const Reader reader = makeReader();
    if (archive_read_open_memory(reader.get(), head.constData(), static_cast<std::size_t>(head.size())) !=
        ARCHIVE_OK)
        return plain;
    // The head is cut, so the reason at its end says nothing.
    readThrough(
        reader.get(),
        [&](std::span<const char> data) {
            plain.append(data.data(), std::min(limit - plain.size(), static_cast<qsizetype>(data.size())));
        },
        [&] { return plain.size() < limit; });
    return plain;
}

} // namespace akimori::logs
