#include "remote/commands/tarbodies.h"

#include "base/bytepath.h"
#include "remote/commands/treerecords.h"

#include <cstring>

namespace akimori::remote {

namespace {

constexpr qsizetype kBlock = 512;
constexpr qint64 kMaxName = 64 << 10;

/// Octal digits, or the base-256 form that GNU tar uses from 8 GiB on.
qint64 numberField(const char* field, int size)
{
    if (static_cast<unsigned char>(field[0]) == 0x80) {
        qint64 value = 0;
        for (int i = 1; i < size; ++i) {
            if (value > (1LL << 48))
                throwBrokenAnswer("tar number too large");
            value = value * 256 + static_cast<unsigned char>(field[i]);
        }
        return value;
    }
    QByteArray text(field, size);
    text = text.left(text.indexOf('\0') < 0 ? size : text.indexOf('\0')).trimmed();
    bool ok = false;
    const qint64 value = text.toLongLong(&ok, 8);
    if (!ok || value < 0)
        throwBrokenAnswer("tar number");
    return value;
}

qint64 checksum(const QByteArray& block)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < kBlock; ++i)
        sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(block.at(i));
    return sum;
}

} // namespace

void TarBodies::add(std::span<const char> chunk)
{
    while (!chunk.empty()) {
        if (m_ended)
            return; // the rest of the last record is padding
        std::size_t used = 0;
        if (m_left > 0) {
            used = static_cast<std::size_t>(std::min<qint64>(m_left, static_cast<qint64>(chunk.size())));
            if (m_inName)
                m_longName.append(chunk.data(), static_cast<qsizetype>(used));
            else
                m_handler.data(chunk.first(used));
            m_left -= static_cast<qint64>(used);
            if (m_left == 0)
                finishMember();
        } else if (m_padding > 0) {
            used = static_cast<std::size_t>(std::min<qint64>(m_padding, static_cast<qint64>(chunk.size())));
            m_padding -= static_cast<qint64>(used);
        } else {
            used = std::min(static_cast<std::size_t>(kBlock - m_block.size()), chunk.size());
            m_block.append(chunk.data(), static_cast<qsizetype>(used));
            if (m_block.size() == kBlock)
                header();
        }
        chunk = chunk.subspan(used);
    }
}

void TarBodies::header()
{
    const QByteArray block = m_block;
    m_block.clear();
    if (block.count('\0') == kBlock) {
        m_ended = true;
        return;
    }
    if (numberField(block.constData() + 148, 8) != checksum(block))
        throwBrokenAnswer("tar checksum");
    const char type = block.at(156);
    m_left = numberField(block.constData() + 124, 12);
    m_padding = (kBlock - m_left % kBlock) % kBlock;
    if (type == 'L') {
        if (m_left > kMaxName || m_left == 0)
            throwBrokenAnswer("tar long name");
        m_inName = true;
        m_longName.clear();
        return;
    }
    if (type != '0' && type != '\0')
        throwBrokenAnswer("tar member that is no file");
    const auto shortName = static_cast<qsizetype>(qstrnlen(block.constData(), 100));
    QByteArray name = m_longName.isEmpty() ? QByteArray(block.constData(), shortName) : m_longName;
    m_longName.clear();
    if (name.startsWith("./"))
        name.remove(0, 2);
    if (!isSafeRelativePath(name))
        throwBrokenAnswer("tar name");
    m_inFile = true;
    m_handler.begin(name, m_left);
    if (m_left == 0)
        finishMember();
}

void TarBodies::finishMember()
{
    if (m_inFile)
        m_handler.end();
    else
        m_longName =
            m_longName.left(m_longName.indexOf('\0') < 0 ? m_longName.size() : m_longName.indexOf('\0'));
    m_inFile = false;
    m_inName = false;
}

} // namespace akimori::remote
