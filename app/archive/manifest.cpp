#include "archive/manifest.h"

#include "archive/manifestlines.h"
#include "archive/tr.h"
#include "base/atomicfile.h"
#include "base/error.h"
#include "base/jst.h"

namespace akimori::archive {

namespace {

constexpr int kFormat = 1;
constexpr qint64 kMaxManifest = 4LL << 30;
constexpr qint64 kMaxEntries = 20'000'000;
constexpr qint64 kMaxRoots = 1000;
constexpr qint64 kMaxArchive = 1LL << 53;

/// Lines of the text, counted from 1. A last line without LF counts as missing: the file was cut.
class Lines
{
public:
    explicit Lines(const QByteArray& text)
        : m_text(text.constData(), static_cast<std::size_t>(text.size()))
    {
    }

    std::string_view next()
    {
        const std::size_t end = m_text.find('\n', m_at);
        if (end == std::string_view::npos)
            throw LineError{"the file is cut here"};
        const std::string_view line = m_text.substr(m_at, end - m_at);
        m_at = end + 1;
        ++m_number;
        return line;
    }

    bool atEnd() const { return m_at == m_text.size(); }
    std::size_t left() const { return m_text.size() - m_at; }
    int number() const { return m_number; }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_number = 0;
};

QString headerText(Lines& lines, std::string_view key)
{
    LineFields fields(lines.next());
    fields.expect(key);
    QString value = fields.text();
    fields.end();
    return value;
}

qint64 headerNumber(Lines& lines, std::string_view key, qint64 high)
{
    LineFields fields(lines.next());
    fields.expect(key);
    const qint64 value = fields.number(0, high);
    fields.end();
    return value;
}

void parseHeader(Lines& lines, Manifest& manifest)
{
    manifest.format = static_cast<int>(headerNumber(lines, "akimori-generation", 1'000'000));
    if (manifest.format != kFormat)
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("The manifest has format %1, which this version of Akimori does not know. Install the "
                           "newest version.")
                        .arg(manifest.format));
    manifest.siteId = headerText(lines, "site-id");
    manifest.siteName = headerText(lines, "site-name");
    manifest.host = headerText(lines, "host");
    manifest.kind = backupKindFromString(headerText(lines, "kind"));
    manifest.trigger = backupTriggerFromString(headerText(lines, "trigger"));
    const auto takenAt = jst::parse(headerText(lines, "taken-at"));
    if (!takenAt)
        throw LineError{"the time is not in the agreed form"};
    manifest.takenAt = *takenAt;
    manifest.toolVersion = headerText(lines, "tool");
    const qint64 roots = headerNumber(lines, "roots", kMaxRoots);
    for (qint64 i = 0; i < roots; ++i) {
        LineFields fields(lines.next());
        fields.expect("root");
        const QByteArray root = fields.bytes();
        fields.end();
        if (!root.startsWith('/'))
            throw LineError{"a root is not absolute"};
        manifest.roots.append(root);
    }
    LineFields archive(lines.next());
    archive.expect("archive");
    manifest.archiveSize = archive.number(0, kMaxArchive);
    manifest.archiveSha256 = archive.hex(64);
    archive.end();
}

/// Room for `count` items, but never more than the text can hold: a forged count allocates nothing.
template <typename Item> void reserveWithin(std::vector<Item>& items, qint64 count, const Lines& lines)
{
    items.reserve(std::min(static_cast<std::size_t>(count), lines.left() / 40));
}

void parseFrames(Lines& lines, Manifest& manifest)
{
    const qint64 count = headerNumber(lines, "frames", INT32_MAX);
    reserveWithin(manifest.frames, count, lines);
    qint64 offset = 0;
    for (qint64 i = 0; i < count; ++i) {
        manifest.frames.push_back(parseFrameLine(lines.next()));
        if (manifest.frames.back().offset != offset)
            throw LineError{"the frames do not follow one another"};
        offset += manifest.frames.back().compressedSize;
    }
    if (offset != manifest.archiveSize)
        throw LineError{"the frames do not add up to the archive"};
}

void parseEntries(Lines& lines, Manifest& manifest)
{
    const qint64 count = headerNumber(lines, "entries", kMaxEntries);
    reserveWithin(manifest.entries, count, lines);
    for (qint64 i = 0; i < count; ++i) {
        ManifestEntry item = parseEntryLine(lines.next());
        if (item.place.frame >= static_cast<qint64>(manifest.frames.size()))
            throw LineError{"an entry names a frame that does not exist"};
        if (item.place.frame >= 0
            && item.place.offset + item.place.size
                   > manifest.frames[static_cast<std::size_t>(item.place.frame)].uncompressedSize)
            throw LineError{"an entry reaches beyond its frame"};
        if (i > 0 && !(manifest.entries.back().entry.path < item.entry.path))
            throw LineError{"the entries are not sorted"};
        manifest.entries.push_back(std::move(item));
    }
    if (headerNumber(lines, "end", kMaxEntries) != count || !lines.atEnd())
        throw LineError{"the end does not fit"};
}

} // namespace

const ManifestEntry* Manifest::find(const QByteArray& path) const
{
    const auto at = std::lower_bound(entries.begin(), entries.end(), path,
                                     [](const ManifestEntry& a, const QByteArray& b) { return a.entry.path < b; });
    return at != entries.end() && at->entry.path == path ? &*at : nullptr;
}

QByteArray serialize(const Manifest& manifest)
{
    QByteArray text;
    text.reserve(static_cast<qsizetype>(manifest.entries.size() * 256 + manifest.frames.size() * 80 + 4096));
    const auto add = [&text](const char* key, const QByteArray& value) {
        text += key;
        text += '\t';
        text += value;
        text += '\n';
    };
    add("akimori-generation", QByteArray::number(manifest.format));
    add("site-id", escaped(manifest.siteId.toUtf8()));
    add("site-name", escaped(manifest.siteName.toUtf8()));
    add("host", escaped(manifest.host.toUtf8()));
    add("kind", toString(manifest.kind).toLatin1());
    add("trigger", toString(manifest.trigger).toLatin1());
    add("taken-at", jst::iso(manifest.takenAt).toLatin1());
    add("tool", escaped(manifest.toolVersion.toUtf8()));
    add("roots", QByteArray::number(manifest.roots.size()));
    for (const QByteArray& root : manifest.roots)
        add("root", escaped(root));
    add("archive", QByteArray::number(manifest.archiveSize) + '\t' + manifest.archiveSha256);
    add("frames", QByteArray::number(static_cast<qulonglong>(manifest.frames.size())));
    for (const Frame& frame : manifest.frames)
        text += frameLine(frame);
    const QByteArray count = QByteArray::number(static_cast<qulonglong>(manifest.entries.size()));
    add("entries", count);
    for (const ManifestEntry& entry : manifest.entries)
        text += entryLine(entry);
    add("end", count);
    return text;
}

Manifest parseManifest(const QByteArray& text)
{
    Lines lines(text);
    const auto corrupt = [&](const QString& why) {
        return Error(ErrorCode::Corrupt,
                     Tr::tr("The manifest is damaged at line %1, so the generation cannot be used. Use another "
                            "generation or a copy.")
                         .arg(lines.number()),
                     why);
    };
    try {
        Manifest manifest;
        parseHeader(lines, manifest);
        parseFrames(lines, manifest);
        parseEntries(lines, manifest);
        return manifest;
    } catch (const LineError& error) {
        throw corrupt(QString::fromLatin1(error.what));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::BadInput) // a kind or trigger that does not exist
            throw corrupt(error.sentence());
        throw;
    }
}

Manifest readManifest(const QString& file)
{
    return parseManifest(readFileBounded(file, kMaxManifest));
}

} // namespace akimori::archive
