#pragma once

#include "base/platform/socket.h"
#include "remote/ssh/patience.h"

#include <QByteArray>

namespace akimori::remote::ssh {

/// A connected, non-blocking TCP socket to `host` (IPv6 and IPv4, in the resolver's order), tuned for SSH.
/// The name lookup cannot be interrupted, so it runs beside and is abandoned on cancel or when patience ends.
/// Throws Error: HostUnreachable (no such name, refused, no route), Timeout, Cancelled.
platform::Socket connectTo(const QByteArray& host, int port, const Patience& patience);

} // namespace akimori::remote::ssh
