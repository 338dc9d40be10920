#pragma once

#include <QByteArray>
#include <QString>

namespace akimori::publishing {

/// Why a file or folder is probably not meant for the public (backup copies, editors' and systems' own files, version
/// control, keys), translated; "" when it is ordinary. `path` relative; a hit on a folder counts for all in it.
QString leftoverReason(const QByteArray& path);

} // namespace akimori::publishing
