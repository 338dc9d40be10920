#pragma once

#include <QByteArray>
#include <QString>

namespace akimori::remote {

/// The reason that a tool of the server gives for what it could not do (LC_ALL=C), translated when it is one of the usual
/// ones: it stands on papers. Anything else printable as it came, at most 300 bytes of it.
QString systemReason(const QByteArray& reason);

} // namespace akimori::remote
