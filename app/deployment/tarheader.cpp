#include "deployment/tarheader.h"

#include <cstring>

namespace akimori::deployment {

namespace {

constexpr qsizetype kBlock = 512;
constexpr qsizetype kNameSize = 100;
constexpr qint64 kMaxOctal7 = 07777777;         // 2,097,151: largest owner number of a plain header
constexpr qint64 kMaxOctal11 = 077777777777LL; // 8 GiB - 1: largest size
constexpr qint64 kSecond = 1'000'000'000LL;

/// "<length> <key>=<value>\n", where the length counts itself.
QByteArray paxRecord(const QByteArray& key, const QByteArray& value)
{
    const qsizetype rest = key.size() + value.size() + 3;
    qsizetype length = rest + 1;
    while (QByteArray::number(length).size() + rest != length)
        length = QByteArray::number(length).size() + rest;
    return QByteArray::number(length) + ' ' + key + '=' + value + '\n';
}

void put(QByteArray& block, qsizetype at, qsizetype size, const QByteArray& text)
{
    std::memcpy(block.data() + at, text.constData(), static_cast<std::size_t>(std::min(size, text.size())));
}

void putOctal(QByteArray& block, qsizetype at, qsizetype digits, qint64 value)
{
    put(block, at, digits, QByteArray::number(value, 8).rightJustified(digits, '0'));
}

QByteArray plainHeader(char typeFlag, const QByteArray& name, const QByteArray& linkTarget, quint32 mode, qint64 uid,
                       qint64 gid, qint64 size, qint64 seconds)
{
    QByteArray block(kBlock, '\0');
    put(block, 0, kNameSize, name);
    putOctal(block, 100, 7, mode);
    putOctal(block, 108, 7, uid <= kMaxOctal7 ? uid : 0);
    putOctal(block, 116, 7, gid <= kMaxOctal7 ? gid : 0);
    putOctal(block, 124, 11, size <= kMaxOctal11 ? size : 0);
    putOctal(block, 136, 11, std::clamp<qint64>(seconds, 0, kMaxOctal11));
    put(block, 148, 8, "        ");
    block[156] = typeFlag;
    put(block, 157, kNameSize, linkTarget);
    put(block, 257, 8, QByteArray("ustar\0" "00", 8));
    quint32 sum = 0;
    for (const char c : block)
        sum += static_cast<unsigned char>(c);
    put(block, 148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    return block;
}

QByteArray timeText(qint64 ns)
{
    const bool negative = ns < 0;
    const qint64 seconds = negative ? -(ns / kSecond) : ns / kSecond;
    const qint64 fraction = negative ? -(ns % kSecond) : ns % kSecond;
    return (negative ? "-" : "") + QByteArray::number(seconds) + '.'
           + QByteArray::number(fraction).rightJustified(9, '0');
}

char typeFlagOf(const TreeEntry& entry)
{
    return entry.isDirectory() ? '5' : entry.isSymlink() ? '2' : '0';
}

bool isExtended(const QByteArray& key)
{
    return key.startsWith("SCHILY.xattr.") || key.startsWith("SCHILY.acl.") || key == "RHT.security.selinux";
}

} // namespace

QByteArray tarHeader(const TreeEntry& entry, const QByteArray& name, const QByteArray& extended)
{
    QByteArray path = name;
    if (entry.isDirectory() && !path.endsWith('/'))
        path += '/';
    const qint64 size = entry.isFile() ? entry.size : 0;
    QByteArray records = paxRecord("mtime", timeText(entry.mtimeNs));
    if (path.size() > kNameSize)
        records += paxRecord("path", path);
    if (entry.linkTarget.size() > kNameSize)
        records += paxRecord("linkpath", entry.linkTarget);
    if (size > kMaxOctal11)
        records += paxRecord("size", QByteArray::number(size));
    if (entry.uid > kMaxOctal7)
        records += paxRecord("uid", QByteArray::number(entry.uid));
    if (entry.gid > kMaxOctal7)
        records += paxRecord("gid", QByteArray::number(entry.gid));
    records += extended;
    return plainHeader('x', "./PaxHeaders/akimori", {}, 0600, 0, 0, records.size(), 0) + records
           + tarPadding(records.size())
           + plainHeader(typeFlagOf(entry), path, entry.isSymlink() ? entry.linkTarget : QByteArray(), entry.mode,
                         entry.uid, entry.gid, size, entry.mtimeNs / kSecond);
}

QByteArray tarMember(const QByteArray& name, const QByteArray& body, quint32 uid, quint32 gid)
{
    TreeEntry entry;
    entry.type = EntryType::File;
    entry.mode = 0600;
    entry.uid = uid;
    entry.gid = gid;
    entry.size = body.size();
    return tarHeader(entry, name) + body + tarPadding(body.size());
}

QByteArray tarPadding(qint64 size)
{
    return QByteArray((kBlock - size % kBlock) % kBlock, '\0');
}

QByteArray tarEnd()
{
    return QByteArray(2 * kBlock, '\0');
}

QByteArray extendedRecords(std::span<const char> rawHeaders)
{
    const QByteArray raw(rawHeaders.data(), static_cast<qsizetype>(rawHeaders.size()));
    if (raw.size() < 2 * kBlock || raw.at(156) != 'x')
        return {};
    bool ok = false;
    const qint64 size = QByteArray(raw.constData() + 124, 11).trimmed().toLongLong(&ok, 8);
    if (!ok || size < 0 || size > raw.size() - kBlock)
        return {};
    QByteArray result;
    for (qsizetype at = kBlock; at < kBlock + size;) {
        const qsizetype blank = raw.indexOf(' ', at);
        const qint64 length = blank > at && blank - at < 10 ? raw.mid(at, blank - at).toLongLong(&ok) : 0;
        const qsizetype equals = raw.indexOf('=', at);
        if (length < 5 || at + length > kBlock + size || equals < blank || equals >= at + length)
            return {};
        if (isExtended(raw.mid(blank + 1, equals - blank - 1)))
            result += raw.mid(at, length);
        at += length;
    }
    return result;
}

} // namespace akimori::deployment
