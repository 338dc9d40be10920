#pragma once

#include "base/uniquefd.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <span>

namespace akimori::publishing {

/// Writes files of foreign origin into a folder of ours. It never makes a link, so nothing can lead out of the folder.
/// Paths must be safe (see archivename.h). Throws Error(BadInput) when a name is file and folder at once, and for the
/// disk NoSpace, LocalIo.
class IntakeWriter
{
public:
    /// Makes the folder; throws Error(Conflict) when it exists and is not empty.
    explicit IntakeWriter(const QString& folder);

    void folder(const QByteArray& path);
    /// `modified`: seconds since the epoch; 0 = now.
    void beginFile(const QByteArray& path, qint64 modified);
    void data(std::span<const char> bytes);
    void zeros(qint64 count);
    void endFile();
    void leaveOut(const QByteArray& path, const QString& why);

    qint64 files() const { return m_files; }
    qint64 bytes() const { return m_bytes; }
    int replaced() const { return m_replaced; }
    const QStringList& leftOut() const { return m_leftOut; }

private:
    QByteArray absolute(const QByteArray& path) const { return m_folder + '/' + path; }

    QByteArray m_folder;
    QSet<QByteArray> m_madeFolders;
    UniqueFd m_file;
    QByteArray m_path; ///< of the open file
    qint64 m_modified = 0;
    qint64 m_files = 0;
    qint64 m_bytes = 0;
    int m_replaced = 0;
    QStringList m_leftOut;
};

} // namespace akimori::publishing
