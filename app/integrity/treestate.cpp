#include "integrity/treestate.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/error.h"
#include "base/jst.h"
#include "integrity/tr.h"
#include "remote/commands/deploymentfolder.h"

#include <QFileInfo>

#include <limits>

namespace akimori::integrity {

namespace {

constexpr int kFormat = 1;
constexpr qint64 kMaxEntries = 5'000'000;
constexpr qint64 kMaxRoots = 1000;
constexpr int kFieldsPerEntry = 9;

QByteArray magicOf(StateKind kind)
{
    return kind == StateKind::Baseline ? QByteArrayLiteral("akimori-baseline")
                                       : QByteArrayLiteral("akimori-scan-list");
}

QByteArray escaped(const QByteArray& bytes)
{
    return printable(bytes).toUtf8();
}

QByteArray unescaped(const QByteArray& field)
{
    return fromPrintable(QString::fromUtf8(field));
}

void appendPaths(QByteArray& out, const char* word, const char* lineWord,
                 const std::vector<UnreadablePath>& paths)
{
    out += QByteArray(word) + '\t' + QByteArray::number(paths.size()) + '\n';
    for (const UnreadablePath& path : paths)
        out += QByteArray(lineWord) + '\t' + escaped(path.path) + '\t' + escaped(path.why.toUtf8()) + '\n';
}

void appendRoots(QByteArray& out, const char* word, const char* lineWord, const QList<QByteArray>& roots)
{
    out += QByteArray(word) + '\t' + QByteArray::number(roots.size()) + '\n';
    for (const QByteArray& root : roots)
        out += QByteArray(lineWord) + '\t' + escaped(root) + '\n';
}

/// Reads the text line by line and complains with the line number.
class Reader
{
public:
    explicit Reader(const QByteArray& text)
        : m_text(text)
    {
    }

    QList<QByteArray> line(const char* word, qsizetype fields)
    {
        QList<QByteArray> parts = raw();
        if (parts.size() != fields + 1 || parts.first() != word)
            fail(word);
        parts.removeFirst();
        return parts;
    }

    QByteArray value(const char* word) { return line(word, 1).first(); }

    qint64 count(const char* word, qint64 most)
    {
        const qint64 number = integer(value(word), 0, most);
        return number;
    }

    QList<QByteArray> raw()
    {
        ++m_line;
        const qsizetype end = m_text.indexOf('\n', m_at);
        if (end < 0)
            fail("end of text");
        const QList<QByteArray> parts = m_text.mid(m_at, end - m_at).split('\t');
        m_at = end + 1;
        return parts;
    }

    qint64 integer(const QByteArray& text, qint64 least, qint64 most, int base = 10)
    {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok, base);
        if (!ok || number < least || number > most)
            fail("number");
        return number;
    }

    bool atEnd() const { return m_at == m_text.size(); }

    [[noreturn]] void fail(const char* what) const
    {
        throw Error(
            ErrorCode::Corrupt,
            Tr::tr("The file list of the baseline or scan is damaged. Take it from the second copy, or "
                   "approve a new baseline after checking the site."),
            QStringLiteral("line %1: %2").arg(m_line).arg(QLatin1String(what)));
    }

private:
    const QByteArray& m_text;
    qsizetype m_at = 0;
    qint64 m_line = 0;
};

bool isHash(const QByteArray& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

TreeEntry readEntry(Reader& reader)
{
    const QList<QByteArray> fields = reader.raw();
    if (fields.size() != kFieldsPerEntry)
        reader.fail("entry");
    constexpr qint64 kMax32 = std::numeric_limits<quint32>::max();
    TreeEntry entry;
    entry.path = unescaped(fields.at(0));
    if (!entry.path.isEmpty() && !isSafeRelativePath(entry.path))
        reader.fail("path");
    if (fields.at(1).size() != 1 || !QByteArray("fdlpscb?").contains(fields.at(1)))
        reader.fail("type");
    entry.type = static_cast<EntryType>(fields.at(1).at(0));
    entry.mode = static_cast<quint32>(reader.integer(fields.at(2), 0, 07777, 8));
    entry.uid = static_cast<quint32>(reader.integer(fields.at(3), 0, kMax32));
    entry.gid = static_cast<quint32>(reader.integer(fields.at(4), 0, kMax32));
    entry.size = reader.integer(fields.at(5), 0, std::numeric_limits<qint64>::max());
    entry.mtimeNs =
        reader.integer(fields.at(6), std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    entry.sha256 = fields.at(7);
    if (!entry.sha256.isEmpty() && (!isHash(entry.sha256) || !entry.isFile()))
        reader.fail("hash");
    entry.linkTarget = unescaped(fields.at(8));
    return entry;
}

std::vector<UnreadablePath> readPaths(Reader& reader, const char* word, const char* lineWord)
{
    std::vector<UnreadablePath> paths;
    for (qint64 left = reader.count(word, kMaxEntries); left > 0; --left) {
        const QList<QByteArray> fields = reader.line(lineWord, 2);
        paths.push_back({unescaped(fields.at(0)), QString::fromUtf8(unescaped(fields.at(1)))});
    }
    return paths;
}

QList<QByteArray> readRoots(Reader& reader, const char* word, const char* lineWord)
{
    QList<QByteArray> roots;
    for (qint64 left = reader.count(word, kMaxRoots); left > 0; --left)
        roots.append(unescaped(reader.value(lineWord)));
    return roots;
}

} // namespace

qint64 leaveOutDeployments(TreeState& state, const QSet<QByteArray>& knownIds)
{
    TreeListing listing{std::move(state.entries), std::move(state.unreadable)};
    const std::size_t before = listing.entries.size();
    const QList<QByteArray> folders = remote::takeOutDeployments(listing, state.roots, knownIds);
    state.entries = std::move(listing.entries);
    state.unreadable = std::move(listing.unreadable);
    std::erase_if(state.vanished, [&](const UnreadablePath& path) {
        return std::any_of(folders.begin(), folders.end(), [&](const QByteArray& folder) { return isUnder(path.path, folder); });
    });
    return static_cast<qint64>(before - state.entries.size());
}

TreeState stateOf(remote::HashedTree&& tree, const QList<QByteArray>& roots)
{
    TreeState state;
    state.roots = roots;
    state.missingRoots = std::move(tree.missingRoots);
    state.entries = std::move(tree.listing.entries);
    state.unreadable = std::move(tree.listing.unreadable);
    state.vanished = std::move(tree.vanished);
    // Roots inside each other list the same paths twice.
    const auto samePath = [](const TreeEntry& a, const TreeEntry& b) { return a.path == b.path; };
    state.entries.erase(std::unique(state.entries.begin(), state.entries.end(), samePath),
                        state.entries.end());
    return state;
}

QByteArray readStateFile(const QString& file)
{
    if (QFileInfo(file).size() > kMaxStateBytes)
        throw Error(
            ErrorCode::Corrupt,
            Tr::tr("The file %1 is larger than any list of files, so it is not read. Take it from the "
                   "second copy.")
                .arg(file));
    return readFileBounded(file, kMaxStateBytes);
}

QByteArray serialize(const TreeState& state, StateKind kind)
{
    QByteArray out = magicOf(kind) + '\t' + QByteArray::number(kFormat) + '\n';
    out.reserve(static_cast<qsizetype>(state.entries.size()) * 160 + 4096);
    out += "id\t" + escaped(state.id.toUtf8()) + "\nsite-id\t" + escaped(state.siteId.toUtf8()) + "\nhost\t"
           + escaped(state.host.toUtf8()) + "\nmethod\t" + escaped(state.method.toUtf8()) + "\ntaken-at\t"
           + jst::iso(state.takenAt).toUtf8() + "\ntool\t" AKIMORI_VERSION "\n";
    appendRoots(out, "roots", "root", state.roots);
    appendRoots(out, "missing-roots", "missing-root", state.missingRoots);
    appendPaths(out, "unreadable", "unreadable-path", state.unreadable);
    appendPaths(out, "vanished", "vanished-path", state.vanished);
    const QByteArray count = QByteArray::number(state.entries.size());
    out += "entries\t" + count + '\n';
    for (const TreeEntry& entry : state.entries) {
        out += escaped(entry.path) + '\t' + static_cast<char>(entry.type) + '\t'
               + QByteArray::number(entry.mode, 8) + '\t' + QByteArray::number(entry.uid) + '\t'
               + QByteArray::number(entry.gid) + '\t' + QByteArray::number(entry.size) + '\t'
               + QByteArray::number(entry.mtimeNs) + '\t' + entry.sha256 + '\t' + escaped(entry.linkTarget)
               + '\n';
    }
    return out + "end\t" + count + '\n';
}

TreeState parseState(const QByteArray& text, StateKind kind)
{
    Reader reader(text);
    const QByteArray magic = magicOf(kind);
    const qint64 format = reader.integer(reader.value(magic.constData()), 1, 1'000'000);
    if (format > kFormat)
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("The file list was written by a newer Akimori. Update Akimori and open it again."),
                    QStringLiteral("format %1").arg(format));
    TreeState state;
    state.id = QString::fromUtf8(unescaped(reader.value("id")));
    state.siteId = QString::fromUtf8(unescaped(reader.value("site-id")));
    state.host = QString::fromUtf8(unescaped(reader.value("host")));
    state.method = QString::fromUtf8(reader.value("method"));
    const std::optional<QDateTime> takenAt = jst::parse(QString::fromLatin1(reader.value("taken-at")));
    if (!takenAt)
        reader.fail("time");
    state.takenAt = *takenAt;
    reader.value("tool");
    state.roots = readRoots(reader, "roots", "root");
    state.missingRoots = readRoots(reader, "missing-roots", "missing-root");
    state.unreadable = readPaths(reader, "unreadable", "unreadable-path");
    state.vanished = readPaths(reader, "vanished", "vanished-path");
    const qint64 count = reader.count("entries", kMaxEntries);
    for (qint64 i = 0; i < count; ++i) {
        TreeEntry entry = readEntry(reader);
        if (!state.entries.empty() && !(state.entries.back().path < entry.path))
            reader.fail("order");
        state.entries.push_back(std::move(entry));
    }
    if (reader.count("end", kMaxEntries) != count || !reader.atEnd())
        reader.fail("end");
    return state;
}

void requireFileNameId(const QString& id)
{
    const bool ok = !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || c == u'-';
    });
    if (!ok)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” is no identifier of a site, baseline or scan.").arg(id));
}

} // namespace akimori::integrity
