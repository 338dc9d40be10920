#pragma once

#include <QByteArray>
#include <QString>

namespace akimori::publishing {

/// Name of an archive's entry as a safe relative path.
struct ArchiveName
{
    QByteArray path;          ///< UTF-8 where it can be told; "" for the top itself
    bool decoded = false;     ///< was CP932
    bool backslashes = false; ///< had backslashes between folders
    QString problem;          ///< translated: why the whole archive is refused; empty when safe
};

/// `zip`: names may be CP932 and may use backslashes. Pure.
ArchiveName archiveName(const QByteArray& raw, bool zip);

} // namespace akimori::publishing
