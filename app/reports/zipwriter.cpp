#include "reports/zipwriter.h"

#include "base/error.h"
#include "reports/tr.h"

#include <QtEndian>

#include <zlib.h>

namespace akimori::reports {

namespace {

constexpr quint16 kStored = 0;
constexpr quint16 kDeflated = 8;
constexpr quint16 kVersion = 20;
constexpr quint16 kNoTime = 0;
constexpr quint16 kFirstDay = (1 << 5) | 1; ///< 1980-01-01: the bytes must not depend on the clock

template <typename Number>
void append(QByteArray& out, Number number)
{
    Number little = qToLittleEndian(number);
    out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

QByteArray deflated(const QByteArray& data)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw Error(ErrorCode::LocalIo, Tr::tr("The file could not be packed: this computer is out of memory."));
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))), Qt::Uninitialized);
    // zlib only reads from next_in, but its type is not const.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.constData()));
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace

void ZipWriter::add(const QByteArray& name, const QByteArray& data, const QByteArray& packed, quint16 method)
{
    QByteArray facts;
    append<quint16>(facts, kVersion);
    append<quint16>(facts, 0);
    append<quint16>(facts, method);
    append<quint16>(facts, kNoTime);
    append<quint16>(facts, kFirstDay);
    append<quint32>(facts, static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef*>(data.constData()),
                                                      static_cast<uInt>(data.size()))));
    append<quint32>(facts, static_cast<quint32>(packed.size()));
    append<quint32>(facts, static_cast<quint32>(data.size()));
    append<quint16>(facts, static_cast<quint16>(name.size()));
    append<quint16>(facts, 0); // no extra field

    append<quint32>(m_directory, 0x02014b50);
    append<quint16>(m_directory, kVersion);
    m_directory += facts;
    append<quint16>(m_directory, 0); // comment
    append<quint16>(m_directory, 0); // disk
    append<quint16>(m_directory, 0); // internal attributes
    append<quint32>(m_directory, 0); // external attributes
    append<quint32>(m_directory, static_cast<quint32>(m_archive.size()));
    m_directory += name;

    append<quint32>(m_archive, 0x04034b50);
    m_archive += facts + name + packed;
    ++m_entries;
}

void ZipWriter::addStored(const QByteArray& name, const QByteArray& data)
{
    add(name, data, data, kStored);
}

void ZipWriter::addPacked(const QByteArray& name, const QByteArray& data)
{
    add(name, data, deflated(data), kDeflated);
}

QByteArray ZipWriter::finish()
{
    QByteArray archive = m_archive + m_directory;
    append<quint32>(archive, 0x06054b50);
    append<quint16>(archive, 0);
    append<quint16>(archive, 0);
    append<quint16>(archive, m_entries);
    append<quint16>(archive, m_entries);
    append<quint32>(archive, static_cast<quint32>(m_directory.size()));
    append<quint32>(archive, static_cast<quint32>(m_archive.size()));
    append<quint16>(archive, 0);
    return archive;
}

} // namespace akimori::reports
