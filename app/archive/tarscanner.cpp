#include "archive/tarscanner.h"

#include <charconv>
#include <cstring>

namespace akimori::archive {

namespace {

constexpr qsizetype kBlock = 512;
constexpr qint64 kMaxRecords = 128 << 10; // a path and a link target of 4,096 bytes each, with room to spare
constexpr qint64 kMaxSize = 1LL << 53;

// Field places of POSIX.1-1988 ustar.
constexpr int kNameAt = 0, kNameSize = 100;
constexpr int kSizeAt = 124, kSizeSize = 12;
constexpr int kSumAt = 148, kSumSize = 8;
constexpr int kTypeAt = 156;
constexpr int kLinkAt = 157, kLinkSize = 100;
constexpr int kMagicAt = 257;
constexpr int kPrefixAt = 345, kPrefixSize = 155;

qint64 padded(qint64 size)
{
    return (size + kBlock - 1) / kBlock * kBlock;
}

QByteArray field(const char* block, int at, int size)
{
    return QByteArray(block + at, static_cast<qsizetype>(qstrnlen(block + at, static_cast<std::size_t>(size))));
}

qint64 octal(const char* block, int at, int size)
{
    const QByteArray text = field(block, at, size).trimmed();
    qint64 value = -1;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value, 8);
    if (text.isEmpty() || error != std::errc() || end != text.end() || value < 0)
        throw TarFormatError("a number in a member header is not octal");
    return value;
}

void checkSum(const char* block)
{
    qint64 sum = 0;
    for (int i = 0; i < kBlock; ++i)
        sum += i >= kSumAt && i < kSumAt + kSumSize ? ' ' : static_cast<unsigned char>(block[i]);
    if (octal(block, kSumAt, kSumSize) != sum)
        throw TarFormatError("the check sum of a member header is wrong");
    if (std::memcmp(block + kMagicAt, "ustar", 6) != 0)
        throw TarFormatError("a member header is not of the POSIX form");
}

bool isZero(std::span<const char> bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; });
}

} // namespace

void TarScanner::add(std::span<const char> chunk)
{
    while (!chunk.empty()) {
        std::size_t used = 0;
        switch (m_state) {
        case State::Header:
        case State::ZeroBlock:
            used = collect(chunk, kBlock);
            if (m_headers.size() - m_blockStart == kBlock)
                readHeader();
            break;
        case State::Records:
            used = collect(chunk, padded(m_recordsSize));
            if (m_headers.size() - m_blockStart == padded(m_recordsSize))
                readRecords();
            break;
        case State::Body:
            used = static_cast<std::size_t>(std::min<qint64>(m_left, static_cast<qint64>(chunk.size())));
            m_handler.memberBody(chunk.first(used));
            m_left -= static_cast<qint64>(used);
            if (m_left == 0)
                finishBody();
            break;
        case State::Padding: {
            const qsizetype missing = m_paddingSize - m_padding.size();
            used = std::min(static_cast<std::size_t>(missing), chunk.size());
            m_padding.append(chunk.data(), static_cast<qsizetype>(used));
            if (m_padding.size() == m_paddingSize) {
                m_state = State::Header;
                m_handler.memberEnds({m_padding.constData(), static_cast<std::size_t>(m_padding.size())});
            }
            break;
        }
        case State::End:
            if (!isZero(chunk))
                throw TarFormatError("something follows the end of the archive");
            used = chunk.size();
            break;
        }
        chunk = chunk.subspan(used);
    }
}

/// Moves bytes to m_headers until the block there has `size` bytes.
std::size_t TarScanner::collect(std::span<const char> chunk, qsizetype size)
{
    const qsizetype missing = size - (m_headers.size() - m_blockStart);
    const std::size_t used = std::min(static_cast<std::size_t>(missing), chunk.size());
    m_headers.append(chunk.data(), static_cast<qsizetype>(used));
    return used;
}

void TarScanner::readHeader()
{
    const QByteArray copy = m_headers.mid(m_blockStart);
    const char* block = copy.constData();
    if (isZero({block, static_cast<std::size_t>(kBlock)})) {
        if (m_havePax)
            throw TarFormatError("the archive ends between two headers of a member");
        m_headers.clear();
        m_blockStart = 0;
        m_state = m_state == State::ZeroBlock ? State::End : State::ZeroBlock;
        return;
    }
    if (m_state == State::ZeroBlock)
        throw TarFormatError("a lone zero block");
    checkSum(block);
    const char typeFlag = block[kTypeAt];
    qint64 size = octal(block, kSizeAt, kSizeSize);
    if (typeFlag == 'x') {
        if (m_havePax || size < 1 || size > kMaxRecords)
            throw TarFormatError("pax records of an absurd size");
        m_havePax = true;
        m_recordsSize = size;
        m_blockStart = m_headers.size();
        m_state = State::Records;
        return;
    }
    if (m_paxSize >= 0)
        size = m_paxSize;
    begin(block, typeFlag, size);
}

/// "<length> <key>=<value>\n", length in bytes including itself.
void TarScanner::readRecords()
{
    const QByteArray records = m_headers.mid(m_blockStart, static_cast<qsizetype>(m_recordsSize));
    for (qsizetype at = 0; at < records.size();) {
        const char* from = records.constData() + at;
        const char* end = records.constData() + records.size();
        qsizetype length = 0;
        const auto [space, error] = std::from_chars(from, end, length);
        if (error != std::errc() || space == end || *space != ' ' || length < (space - from) + 3
            || length > end - from || from[length - 1] != '\n')
            throw TarFormatError("pax records are not in the agreed form");
        const QByteArray record(space + 1, from + length - 1 - (space + 1));
        const qsizetype equals = record.indexOf('=');
        const QByteArray key = record.left(equals);
        const QByteArray value = record.mid(equals + 1);
        if (equals < 1 || key.startsWith("GNU.sparse"))
            throw TarFormatError("a pax record that is not supported");
        if (key == "path")
            m_paxPath = value;
        else if (key == "linkpath")
            m_paxLink = value;
        else if (key == "size") {
            bool ok = false;
            m_paxSize = value.toLongLong(&ok);
            if (!ok || m_paxSize < 0)
                throw TarFormatError("a size that is no number");
        }
        at += length;
    }
    m_blockStart = m_headers.size();
    m_state = State::Header;
}

void TarScanner::begin(const char* block, char typeFlag, qint64 size)
{
    TarMember member;
    switch (typeFlag) {
    case '0':
    case '\0': member.type = EntryType::File; break;
    case '2': member.type = EntryType::Symlink; break;
    case '5': member.type = EntryType::Directory; break;
    default: throw TarFormatError("a member of a type that was not asked for");
    }
    if (size > kMaxSize || (member.type != EntryType::File && size != 0))
        throw TarFormatError("a member of an absurd size");
    member.size = size;
    member.path = field(block, kNameAt, kNameSize);
    const QByteArray prefix = field(block, kPrefixAt, kPrefixSize);
    if (!prefix.isEmpty())
        member.path = prefix + '/' + member.path;
    if (!m_paxPath.isEmpty())
        member.path = m_paxPath;
    while (member.path.endsWith('/'))
        member.path.chop(1);
    if (member.type == EntryType::Symlink)
        member.linkTarget = m_paxLink.isEmpty() ? field(block, kLinkAt, kLinkSize) : m_paxLink;
    if (member.path.isEmpty() || member.path.contains('\0') || member.linkTarget.contains('\0'))
        throw TarFormatError("a member name that cannot be");

    const QByteArray headers = std::exchange(m_headers, {});
    m_blockStart = 0;
    m_havePax = false;
    m_paxPath.clear();
    m_paxLink.clear();
    m_paxSize = -1;
    m_left = size;
    m_paddingSize = static_cast<qsizetype>(padded(size) - size);
    m_padding.clear();
    m_state = State::Body;
    m_handler.memberBegins(member, {headers.constData(), static_cast<std::size_t>(headers.size())});
    if (m_left == 0)
        finishBody();
}

void TarScanner::finishBody()
{
    if (m_paddingSize > 0) {
        m_state = State::Padding;
        return;
    }
    m_state = State::Header;
    m_handler.memberEnds({});
}

} // namespace akimori::archive
