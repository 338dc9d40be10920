#pragma once

#include "records/site.h"
#include "remote/hostkeystore.h"
#include "remote/hostprofile.h"
#include "remote/transport.h"

namespace akimori::remote {

/// A transport for `profile`; nothing is sent before open() or exec().
///
/// Auto tries libssh2 and turns to the OpenSSH client when libssh2 answers Unsupported: no common algorithm,
/// RSA user or host key, a key file it cannot read, a security key; and lets the client carry large streams of near
/// servers (autotransport.h). Transport::used() tells which one works;
/// store it (Site::resolvedVia) and pass it next time to save the failed attempt. Any other error is final:
/// a refused login or a changed host key is never tried a second time by another road.
/// Throws Error(BadInput) when the profile cannot be meant.
std::unique_ptr<Transport> makeTransport(const HostProfile& profile, TransportChoice choice);

/// The key that the server shows now, whether accepted or not, for the first contact. Types that are stored
/// come first, then ed25519. Nothing is trusted or stored and no login is tried. Throws Error(HostUnreachable,
/// Timeout, Unsupported, Cancelled).
HostKey fetchHostKey(const HostProfile& profile, JobContext& job);

} // namespace akimori::remote
