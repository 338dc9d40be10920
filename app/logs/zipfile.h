#pragma once

#include "base/jobcontext.h"

#include <QByteArray>
#include <QString>

namespace akimori::logs {

/// Throws Error(BadInput) for a password of less than 12 bytes.
void checkZipPassword(const QByteArray& password);

/// Packs the folder, named `top` inside, into an ordinary zip, and that into `target`, AES-256 encrypted, because
/// names inside a zip are not encrypted. Opened by 7-Zip, not by every system's own viewer. `target` must not exist. Throws Error(LocalIo, NoSpace, Cancelled); nothing is left behind then.
void writeEncryptedZip(const QString& folder, const QString& top, const QString& target, const QByteArray& password,
                       JobContext& job);

} // namespace akimori::logs
