#include "deployment/contentsource.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "base/platform/folder.h"
#include "deployment/tarheader.h"
#include "deployment/tr.h"

#include <QHash>

#include <cerrno>

namespace akimori::deployment {

namespace {

constexpr qint64 kTarBlock = 512;

qint64 paddedSize(qint64 size)
{
    return (size + kTarBlock - 1) / kTarBlock * kTarBlock;
}

Error changedLocally(const QByteArray& path)
{
    return Error(ErrorCode::Conflict,
                 Tr::tr("%1 on this machine changed while it was being sent. The live files are untouched. Check the "
                        "folder and start again.")
                     .arg(printable(path)));
}

/// Opens a file below `folder` component by component, so that no link leads outside.
UniqueFd openBelow(const QByteArray& folder, const QByteArray& relative)
{
    platform::Folder at = platform::Folder::open(folder.constData());
    const QList<QByteArray> parts = relative.split('/');
    for (qsizetype i = 0; at.valid() && i + 1 < parts.size(); ++i)
        at = at.folder(parts[i].constData());
    UniqueFd file = at.valid() ? at.file(parts.last().constData()) : UniqueFd();
    if (!file.valid())
        throw systemError(errno, Tr::tr("The file %1 to be published could not be read.")
                                     .arg(printable(folder + '/' + relative)));
    return file;
}

void sendBody(int fd, const TreeEntry& file, const ContentSink& sink, const JobContext& job)
{
    std::vector<char> block(256 << 10);
    qint64 left = file.size;
    while (left > 0) {
        job.throwIfCancelled();
        const auto want = static_cast<std::size_t>(std::min<qint64>(left, static_cast<qint64>(block.size())));
        const std::ptrdiff_t got = platform::readSome(fd, {block.data(), want});
        if (got <= 0)
            throw changedLocally(file.path);
        sink.data({block.data(), static_cast<std::size_t>(got)});
        left -= got;
    }
}

} // namespace

void GenerationSource::stream(const std::vector<const TreeEntry*>& files, const ContentSink& sink, JobContext& job)
{
    QHash<QByteArray, const TreeEntry*> wanted;
    for (const TreeEntry* file : files)
        wanted.insert(file->path, file);
    const TreeEntry* current = nullptr;
    QByteArray headers;
    qint64 headersLeft = 0;
    qint64 bodyLeft = 0;
    const auto take = [&](const archive::ManifestEntry& member, std::span<const char> raw) {
        if (!current || current->path != member.entry.path) {
            current = wanted.value(member.entry.path);
            headers.clear();
            bodyLeft = member.entry.size;
            headersLeft = member.place.size - paddedSize(member.entry.size);
        }
        if (headersLeft > 0) {
            const auto part = std::min<std::size_t>(raw.size(), static_cast<std::size_t>(headersLeft));
            headers.append(raw.data(), static_cast<qsizetype>(part));
            headersLeft -= static_cast<qint64>(part);
            raw = raw.subspan(part);
            if (headersLeft == 0)
                sink.begin(*current, extendedRecords({headers.constData(), static_cast<std::size_t>(headers.size())}));
        }
        const auto part = std::min<std::size_t>(raw.size(), static_cast<std::size_t>(bodyLeft));
        if (part > 0)
            sink.data(raw.first(part));
        bodyLeft -= static_cast<qint64>(part);
    };
    m_reader.streamMembers([&](const archive::ManifestEntry& one) { return wanted.contains(one.entry.path); }, take,
                           job);
}

void FolderSource::stream(const std::vector<const TreeEntry*>& files, const ContentSink& sink, JobContext& job)
{
    for (const TreeEntry* file : files) {
        const QByteArray relative = relativeTo(file->path, m_root);
        if (!isUnder(file->path, m_root) || !isSafeRelativePath(relative))
            throw Error(ErrorCode::BadInput,
                        Tr::tr("%1 does not belong to the folder that is published.").arg(printable(file->path)));
        const UniqueFd fd = openBelow(m_folder, relative);
        const auto facts = platform::statusOf(fd.get());
        if (!facts || facts->kind != platform::FileKind::Regular || facts->size != file->size)
            throw changedLocally(m_folder + '/' + relative);
        sink.begin(*file, {});
        sendBody(fd.get(), *file, sink, job);
    }
}

} // namespace akimori::deployment
