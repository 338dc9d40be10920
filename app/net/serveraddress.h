#pragma once

#include "records/cutover.h"

#include <QString>

namespace akimori::net {

/// Where an address can be reached from. Everything but Global is unusable as the target of a public name.
enum class AddressScope {
    Global,
    Loopback,      ///< 127/8, ::1
    Private,       ///< RFC 1918, fc00::/7
    Shared,        ///< 100.64/10, behind a carrier's NAT
    LinkLocal,     ///< 169.254/16, fe80::/10
    Documentation, ///< 192.0.2/24 and the like, 2001:db8::/32
    Other,         ///< multicast, broadcast, unspecified, reserved
};

/// Reads "192.0.2.1", "192.0.2.1:8443", "2001:db8::1" or "[2001:db8::1]:443". Full-width digits and signs are
/// taken as what they look like. Port 0 when none is given. Throws Error(BadInput) that names what cannot be
/// meant: a host name, a short or octal IPv4, a scope id, a port out of 1 … 65535.
ServerAddress parseServerAddress(const QString& text);

/// The same address with `port` when it has none.
ServerAddress withPort(ServerAddress server, int port);

AddressScope scopeOf(const QString& address);
QString displayName(AddressScope scope); ///< translated, e.g. "private address (RFC 1918)"

} // namespace akimori::net
