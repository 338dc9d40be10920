#pragma once

#include <QByteArray>

namespace akimori::reports {

/// A small zip archive in memory, for ODT: the `mimetype` of an OpenDocument file must come first, unpacked and without
/// extra fields, which general archive libraries do not promise. The same entries give the same bytes.
class ZipWriter
{
public:
    /// `name` is ASCII.
    void addStored(const QByteArray& name, const QByteArray& data);
    void addPacked(const QByteArray& name, const QByteArray& data);
    QByteArray finish();

private:
    void add(const QByteArray& name, const QByteArray& data, const QByteArray& packed, quint16 method);

    QByteArray m_archive;
    QByteArray m_directory;
    quint16 m_entries = 0;
};

} // namespace akimori::reports
