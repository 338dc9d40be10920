#pragma once

#include "base/error.h"
#include "base/jobcontext.h"

#include <QByteArray>
#include <QNetworkProxy>
#include <QUrl>

#include <chrono>

namespace akimori::net {

/// Asks an HTTP proxy for the way to `target` before QtNetwork does, and closes again. QtNetwork 6.4 calls every refused
/// tunnel a broken answer, waits to the deadline for a proxy that hangs up, and asks without end where only NTLM is
/// offered. For http targets only whether the proxy can be reached and takes the kind of login. Any other kind of proxy: does nothing.
///
/// Throws Error, each naming the proxy and what to do: HostUnreachable, Timeout, AuthRefused (407 that the login of
/// `proxy` cannot answer), PermissionDenied (the proxy does not let through), ProtocolBroken (no proxy), Cancelled.
/// Any thread that is not the window's.
void askProxy(const QNetworkProxy& proxy, const QUrl& target, std::chrono::milliseconds deadline, JobContext& job);

/// "proxy.example.jp:8080"
QString proxyName(const QNetworkProxy& proxy);

/// AuthRefused, in the words that fit a 407 with this Proxy-Authenticate (may be empty = not known).
Error refusedLogin(const QNetworkProxy& proxy, const QByteArray& schemes);

} // namespace akimori::net
