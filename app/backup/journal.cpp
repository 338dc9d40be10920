#include "backup/journal.h"

#include "archive/manifestlines.h"
#include "backup/tr.h"
#include "base/atomicfile.h"
#include "base/error.h"
#include "base/platform/file.h"

#include <cerrno>

namespace akimori::backup {

namespace {

constexpr qint64 kMaxJournal = 4LL << 30;

QByteArray firstLine(const QString& siteId, BackupKind kind)
{
    return "akimori-journal\t1\t" + archive::escaped(siteId.toUtf8()) + '\t' + toString(kind).toLatin1() + '\n';
}

/// Reads groups of entry lines that are closed by a frame line; stops at the first thing that does not fit.
void readGroups(std::string_view text, qint64 archiveSize, FrameSource& source)
{
    std::vector<archive::ManifestEntry> group;
    try {
        for (std::size_t end; (end = text.find('\n')) != std::string_view::npos; text.remove_prefix(end + 1)) {
            const std::string_view line = text.substr(0, end);
            if (!line.starts_with("frame\t")) {
                group.push_back(archive::parseEntryLine(line));
                continue;
            }
            const archive::Frame frame = archive::parseFrameLine(line);
            const auto number = static_cast<qint32>(source.frames.size());
            if (frame.offset + frame.compressedSize > archiveSize)
                return;
            for (const archive::ManifestEntry& item : group) {
                if (item.place.frame != number || item.place.offset + item.place.size > frame.uncompressedSize)
                    return;
            }
            source.frames.push_back(frame);
            std::move(group.begin(), group.end(), std::back_inserter(source.entries));
            group.clear();
        }
    } catch (const archive::LineError&) {
        return; // a line that was being written when the run died
    }
}

} // namespace

Journal::Journal(const QString& file, const QString& siteId, BackupKind kind)
    : m_file(file)
    , m_fd(platform::openToWrite(nativePath(file).constData(), platform::Create::Empty))
{
    if (!m_fd.valid())
        throw systemError(errno, Tr::tr("The file %1 could not be written.").arg(m_file));
    writeOut(firstLine(siteId, kind));
}

void Journal::add(const archive::ManifestEntry& entry)
{
    m_pending += archive::entryLine(entry);
}

void Journal::closeFrame(const archive::Frame& frame)
{
    m_pending += archive::frameLine(frame);
    writeOut(m_pending);
    m_pending.clear();
}

void Journal::writeOut(const QByteArray& lines)
{
    if (!platform::writeAll(m_fd.get(), lines))
        throw systemError(errno == EFBIG ? ENOSPC : errno, Tr::tr("The file %1 could not be written.").arg(m_file));
}

std::optional<FrameSource> openUnfinished(const QString& archive, const QString& journal, const QString& siteId,
                                          BackupKind kind)
{
    FrameSource source;
    source.file = archive;
    source.fd = platform::openToRead(nativePath(archive).constData(), platform::Link::Refuse);
    const auto facts = source.fd.valid() ? platform::statusOf(source.fd.get()) : std::nullopt;
    if (!facts)
        return std::nullopt;
    QByteArray text;
    try {
        text = readFileBounded(journal, kMaxJournal);
    } catch (const Error&) {
        return std::nullopt; // without its journal the archive tells nothing; the run starts anew
    }
    const QByteArray first = firstLine(siteId, kind);
    if (!text.startsWith(first))
        return std::nullopt;
    readGroups(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))
                   .substr(static_cast<std::size_t>(first.size())),
               facts->size, source);
    if (source.entries.empty())
        return std::nullopt;
    countMembers(source);
    // A file that was read twice stands there twice: the later one counts.
    const auto before = [](const archive::ManifestEntry& a, const archive::ManifestEntry& b) {
        return a.entry.path < b.entry.path;
    };
    auto& entries = source.entries;
    std::reverse(entries.begin(), entries.end());
    std::stable_sort(entries.begin(), entries.end(), before);
    entries.erase(std::unique(entries.begin(), entries.end(),
                              [](const auto& a, const auto& b) { return a.entry.path == b.entry.path; }),
                  entries.end());
    return source;
}

} // namespace akimori::backup
