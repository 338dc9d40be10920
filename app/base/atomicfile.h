#pragma once

#include <QByteArray>
#include <QString>

namespace akimori {

/// Local paths of the profile are QString (chosen by the person at this machine); the native form is UTF-8.
QByteArray nativePath(const QString& path);

/// Writes `data` so that a reader, or this machine after a power cut, sees the old file or the new one:
/// temporary file in the same folder, fsync, rename, fsync of the folder. Mode bits default to 0600, because
/// nothing of a profile is for other users. Throws Error.
void writeFileAtomically(const QString& path, const QByteArray& data, unsigned mode = 0600);

/// The file's contents. Refuses more than `maxBytes` with Corrupt; throws Error.
QByteArray readFileBounded(const QString& path, qint64 maxBytes);

/// Makes a rename or a new name in `folder` durable.
void syncFolder(const QString& folder);

/// rename(2) and then syncFolder().
void renameDurably(const QString& from, const QString& to);

/// mkdir -p with mode 0700. Throws Error.
void makeFolder(const QString& path);

/// Bytes that an unprivileged writer may still use on the file system of `path`.
qint64 freeBytes(const QString& path);

} // namespace akimori
