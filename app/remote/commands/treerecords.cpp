#include "remote/commands/treerecords.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "remote/commands/systemreason.h"
#include "remote/tr.h"

#include <cstring>
#include <limits>
#include <utility>

namespace akimori::remote {

namespace {

constexpr int kFieldsPerEntry = 12;
constexpr qsizetype kMaxField = 64 << 10;
constexpr qsizetype kMaxPath = 4096 * 4;

/// "1732262400.1234567890" → ns. Only the first nine decimals count.
qint64 parseTimeNs(const QByteArray& text)
{
    const qsizetype dot = text.indexOf('.');
    bool ok = false;
    const qint64 seconds = (dot < 0 ? text : text.left(dot)).toLongLong(&ok);
    if (!ok || seconds > 9'000'000'000LL || seconds < -9'000'000'000LL)
        throwBrokenAnswer("time");
    QByteArray fraction = dot < 0 ? QByteArray() : text.mid(dot + 1, 9);
    fraction = fraction.leftJustified(9, '0');
    const qint64 ns = fraction.toLongLong(&ok);
    if (!ok || ns < 0)
        throwBrokenAnswer("fraction");
    return seconds * 1'000'000'000LL + ns;
}

EntryType parseType(const QByteArray& text)
{
    switch (text.isEmpty() ? '?' : text.at(0)) {
    case 'f':
        return EntryType::File;
    case 'd':
        return EntryType::Directory;
    case 'l':
        return EntryType::Symlink;
    case 'p':
        return EntryType::Fifo;
    case 's':
        return EntryType::Socket;
    case 'c':
        return EntryType::CharDevice;
    case 'b':
        return EntryType::BlockDevice;
    default:
        return EntryType::Unknown;
    }
}

template <typename Number>
Number number(const QByteArray& text, int base = 10)
{
    bool ok = false;
    const qulonglong value = text.toULongLong(&ok, base);
    if (!ok || value > static_cast<qulonglong>(std::numeric_limits<Number>::max()))
        throwBrokenAnswer("number");
    return static_cast<Number>(value);
}

} // namespace

void throwBrokenAnswer(const char* what)
{
    throw Error(ErrorCode::ProtocolBroken,
                Tr::tr("The list of files that the server sent is not whole. Run it again."),
                QString::fromLatin1(what), true);
}

void FieldSplitter::add(std::span<const char> chunk)
{
    while (!chunk.empty()) {
        const void* const found = std::memchr(chunk.data(), '\0', chunk.size());
        const auto size =
            found ? static_cast<std::size_t>(static_cast<const char*>(found) - chunk.data()) : chunk.size();
        if (m_held.size() + static_cast<qsizetype>(size) > kMaxField)
            throwBrokenAnswer("endless field");
        m_held.append(chunk.data(), static_cast<qsizetype>(size));
        if (!found)
            return;
        m_sink(std::exchange(m_held, {}));
        chunk = chunk.subspan(size + 1);
    }
}

std::optional<TreeEntry> TreeRecordReader::addField(const QByteArray& field)
{
    m_fields.append(field);
    if (m_fields.size() < kFieldsPerEntry)
        return std::nullopt;
    TreeEntry entry;
    entry.type = parseType(m_fields.at(0));
    entry.mode = number<quint32>(m_fields.at(1), 8);
    entry.uid = number<quint32>(m_fields.at(2));
    entry.gid = number<quint32>(m_fields.at(3));
    entry.size = entry.isFile() ? number<qint64>(m_fields.at(4)) : 0;
    entry.mtimeNs = parseTimeNs(m_fields.at(5));
    entry.ctimeNs = parseTimeNs(m_fields.at(6));
    entry.inode = number<quint64>(m_fields.at(7));
    entry.device = number<quint64>(m_fields.at(8));
    entry.links = number<quint32>(m_fields.at(9));
    entry.path = m_fields.at(10).startsWith("./") ? m_fields.at(10).mid(2) : m_fields.at(10);
    if (entry.path.endsWith('/')) // find names an explicitly given "./" so
        entry.path.chop(1);
    entry.linkTarget = m_fields.at(11);
    m_fields.clear();
    if (entry.path.size() > kMaxPath || (!entry.path.isEmpty() && !isSafeRelativePath(entry.path)))
        throwBrokenAnswer("path");
    return entry;
}

QByteArray unescapeMessageName(const QByteArray& text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\\' || i + 1 >= text.size()) {
            out += text.at(i);
            continue;
        }
        const char code = text.at(++i);
        bool isOctal = false;
        const int octal = text.mid(i, 3).toInt(&isOctal, 8);
        if (isOctal && i + 2 < text.size() && octal > 0 && octal < 256 && code >= '0' && code <= '3') {
            out += static_cast<char>(octal);
            i += 2;
            continue;
        }
        static constexpr char kCodes[] = "abfnrtv";
        static constexpr char kBytes[] = "\a\b\f\n\r\t\v";
        const char* const at = std::strchr(kCodes, code);
        out += at && code != '\0' ? kBytes[at - kCodes] : code;
    }
    return out;
}

bool parseFindComplaint(const QByteArray& line, const QByteArray& root, UnreadablePath& complaint)
{
    if (!line.startsWith("find: "))
        return false;
    const qsizetype from = line.indexOf('\'');
    const qsizetype to = line.lastIndexOf("': ");
    complaint.path = memberPath(root);
    if (from < 0 || to <= from) {
        complaint.why = printable(line);
        return true;
    }
    QByteArray name = unescapeMessageName(line.mid(from + 1, to - from - 1));
    if (name.startsWith("./"))
        name.remove(0, 2);
    if (!name.isEmpty() && name != ".")
        complaint.path += '/' + name;
    complaint.why = systemReason(line.mid(to + 3));
    return true;
}

} // namespace akimori::remote
