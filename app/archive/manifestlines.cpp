#include "archive/manifestlines.h"

#include "base/bytepath.h"

#include <charconv>

namespace akimori::archive {

namespace {

constexpr qint64 kMaxBytes = 1LL << 53;       // 8 PiB: beyond any real file, far from overflow
constexpr qint64 kMaxSeconds = 9'000'000'000; // the year 2255
constexpr qint64 kNsPerSecond = 1'000'000'000;
constexpr qsizetype kMaxPath = 16 << 10;

QByteArray timeText(qint64 ns)
{
    qint64 seconds = ns / kNsPerSecond;
    qint64 rest = ns % kNsPerSecond;
    if (rest < 0) {
        rest += kNsPerSecond;
        --seconds;
    }
    return QByteArray::number(seconds) + '.' + QByteArray::number(rest).rightJustified(9, '0');
}

qint64 parseInteger(std::string_view text, qint64 low, qint64 high, int base = 10)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size() || value < low || value > high)
        throw LineError{"a number is not within its bounds"};
    return value;
}

qint64 parseTime(std::string_view text)
{
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos || text.size() - dot != 10)
        throw LineError{"a time is not in the agreed form"};
    const qint64 seconds = parseInteger(text.substr(0, dot), -kMaxSeconds, kMaxSeconds);
    return seconds * kNsPerSecond + parseInteger(text.substr(dot + 1), 0, kNsPerSecond - 1);
}

EntryType parseType(std::string_view text)
{
    if (text.size() != 1 || std::string_view("fdlpscb?").find(text.front()) == std::string_view::npos)
        throw LineError{"an entry has an unknown type"};
    return static_cast<EntryType>(text.front());
}

QByteArray remarkText(const ManifestEntry& entry)
{
    QByteArray text;
    if (entry.hardLinkGroup > 0)
        text = "group=" + QByteArray::number(entry.hardLinkGroup);
    if (!entry.remark.isEmpty())
        text += (text.isEmpty() ? "" : ",") + entry.remark.toLatin1();
    return text;
}

void parseRemark(std::string_view text, ManifestEntry& entry)
{
    constexpr std::string_view kGroup = "group=";
    if (text.starts_with(kGroup)) {
        const std::size_t comma = std::min(text.find(','), text.size());
        entry.hardLinkGroup =
            static_cast<qint32>(parseInteger(text.substr(kGroup.size(), comma - kGroup.size()), 1, INT32_MAX));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    if (!text.empty() && text != "unreadable" && text != "changing" && text != "special"
        && text != "excluded")
        throw LineError{"an entry has an unknown remark"};
    entry.remark = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// Combinations that no writer makes: they would let a reader look outside a frame or believe a body that is
/// not there.
void checkEntry(const ManifestEntry& item)
{
    const TreeEntry& entry = item.entry;
    if (!isSafeRelativePath(entry.path) || entry.path.size() > kMaxPath)
        throw LineError{"a path is not a safe member name"};
    if (!entry.isFile() && entry.size != 0)
        throw LineError{"only files have a size"};
    const bool stored = item.place.frame >= 0;
    if (stored && entry.isSpecial())
        throw LineError{"a special file cannot be in the archive"};
    const bool named = item.remark == QLatin1String("unreadable") || item.remark == QLatin1String("special")
                       || item.remark == QLatin1String("excluded");
    if (stored == named)
        throw LineError{"the remark does not fit the place in the archive"};
    if ((entry.isFile() && stored) != !entry.sha256.isEmpty())
        throw LineError{"a stored file and its check sum do not go together"};
    if (entry.isSymlink() == entry.linkTarget.isEmpty())
        throw LineError{"a link target does not fit the type"};
    const MemberPlace& place = item.place;
    const qint64 body = (entry.size + 511) / 512 * 512;
    if (stored ? place.size < body + 512 || place.size % 512 != 0 || place.offset % 512 != 0
               : place.size != 0 || place.offset != 0)
        throw LineError{"a place in the archive cannot be"};
}

} // namespace

std::string_view LineFields::next()
{
    if (m_done)
        throw LineError{"a field is missing"};
    const std::size_t tab = m_rest.find('\t');
    const std::string_view field = m_rest.substr(0, tab);
    m_done = tab == std::string_view::npos;
    m_rest.remove_prefix(m_done ? m_rest.size() : tab + 1);
    return field;
}

void LineFields::expect(std::string_view word)
{
    if (next() != word)
        throw LineError{"another line was expected here"};
}

QByteArray LineFields::bytes()
{
    const std::string_view field = next();
    const QByteArray raw(field.data(), static_cast<qsizetype>(field.size()));
    const bool plain = std::all_of(raw.begin(), raw.end(), [](char c) { return c >= 0x20 && c < 0x7f && c != '\\'; });
    if (plain)
        return raw;
    const QByteArray result = fromPrintable(QString::fromUtf8(raw));
    if (escaped(result) != raw)
        throw LineError{"a field is not escaped as agreed"};
    return result;
}

QString LineFields::text()
{
    return QString::fromUtf8(bytes());
}

qint64 LineFields::number(qint64 low, qint64 high)
{
    return parseInteger(next(), low, high);
}

quint64 LineFields::unsignedNumber()
{
    const std::string_view text = next();
    quint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        throw LineError{"a number is not within its bounds"};
    return value;
}

QByteArray LineFields::hex(std::size_t digits)
{
    const std::string_view text = next();
    const bool good = text.size() == digits && std::all_of(text.begin(), text.end(), [](char c) {
                          return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                      });
    if (!good)
        throw LineError{"a check sum is not in the agreed form"};
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

void LineFields::end() const
{
    if (!m_done)
        throw LineError{"a line has too many fields"};
}

QByteArray escaped(const QByteArray& bytes)
{
    const bool plain =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f && c != '\\'; });
    return plain ? bytes : printable(bytes).toUtf8();
}

QByteArray entryLine(const ManifestEntry& item)
{
    const TreeEntry& entry = item.entry;
    QByteArray line = escaped(entry.path);
    const auto add = [&line](const QByteArray& field) {
        line += '\t';
        line += field;
    };
    add(QByteArray(1, static_cast<char>(entry.type)));
    add(QByteArray::number(entry.mode, 8).rightJustified(4, '0'));
    add(QByteArray::number(entry.uid));
    add(QByteArray::number(entry.gid));
    add(QByteArray::number(entry.size));
    add(timeText(entry.mtimeNs));
    add(timeText(entry.ctimeNs));
    add(QByteArray::number(entry.inode));
    add(QByteArray::number(entry.device));
    add(QByteArray::number(entry.links));
    add(entry.sha256);
    add(QByteArray::number(item.place.frame));
    add(QByteArray::number(item.place.offset));
    add(QByteArray::number(item.place.size));
    add(remarkText(item));
    add(escaped(entry.linkTarget));
    line += '\n';
    return line;
}

ManifestEntry parseEntryLine(std::string_view line)
{
    LineFields fields(line);
    ManifestEntry item;
    TreeEntry& entry = item.entry;
    entry.path = fields.bytes();
    entry.type = parseType(fields.next());
    entry.mode = static_cast<quint32>(parseInteger(fields.next(), 0, 07777, 8));
    entry.uid = static_cast<quint32>(fields.number(0, UINT32_MAX));
    entry.gid = static_cast<quint32>(fields.number(0, UINT32_MAX));
    entry.size = fields.number(0, kMaxBytes);
    entry.mtimeNs = parseTime(fields.next());
    entry.ctimeNs = parseTime(fields.next());
    entry.inode = fields.unsignedNumber();
    entry.device = fields.unsignedNumber();
    entry.links = static_cast<quint32>(fields.number(0, UINT32_MAX));
    const std::string_view sha256 = fields.next();
    if (!sha256.empty())
        entry.sha256 = LineFields(sha256).hex(64);
    item.place.frame = static_cast<qint32>(fields.number(-1, INT32_MAX));
    item.place.offset = fields.number(0, kMaxBytes);
    item.place.size = fields.number(0, kMaxBytes);
    parseRemark(fields.next(), item);
    entry.linkTarget = fields.bytes();
    fields.end();
    checkEntry(item);
    return item;
}

QByteArray frameLine(const Frame& frame)
{
    return "frame\t" + QByteArray::number(frame.offset) + '\t' + QByteArray::number(frame.compressedSize) + '\t'
           + QByteArray::number(frame.uncompressedSize) + '\t' + frame.xxh128 + '\n';
}

Frame parseFrameLine(std::string_view line)
{
    LineFields fields(line);
    fields.expect("frame");
    Frame frame;
    frame.offset = fields.number(0, kMaxBytes);
    frame.compressedSize = fields.number(1, kMaxBytes);
    frame.uncompressedSize = fields.number(1, kMaxBytes);
    frame.xxh128 = fields.hex(32);
    fields.end();
    return frame;
}

} // namespace akimori::archive
