#pragma once

#include "base/error.h"

namespace akimori::remote {

/// True when ssh stopped because of the server's host key.
bool isHostKeyRefusal(const QByteArray& log);
/// True when the server refused the login.
bool isLoginRefusal(const QByteArray& log);

/// Error for every other end of ssh, by the messages in its log (pure; the C locale's texts of OpenSSH 8.4 and
/// later). `server` is "host:port".
Error openSshFailure(const QByteArray& log, const QString& server);

} // namespace akimori::remote
