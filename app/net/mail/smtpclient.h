#pragma once

#include "base/jobcontext.h"
#include "net/mail/mailmessage.h"

#include <chrono>

namespace akimori::net {

/// How the connection is encrypted. There is no unencrypted mode.
enum class MailSecurity {
    StartTls,    ///< plain greeting, then STARTTLS, which is required (port 587)
    ImplicitTls, ///< TLS from the first byte (port 465)
};

/// A mail server and the login there.
struct SmtpServer
{
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user; ///< empty = no login
    QString password;
    QString caFile; ///< PEM: only these authorities are trusted; empty = the system's
    std::chrono::milliseconds connectDeadline{std::chrono::seconds(20)}; ///< name, TCP, TLS
    std::chrono::milliseconds deadline{std::chrono::seconds(60)};        ///< for everything
};

/// Hands one message to the server; returns when the server has taken it. Blocks; any thread; cancel within 200 ms.
///
/// Certificate and host name are always verified, TLS 1.2 at least. Throws Error: BadInput (address, host, port),
/// HostUnreachable, Timeout, ProtocolBroken (no STARTTLS, certificate not valid, connection cut), AuthRefused (login),
/// RemoteCommandFailed (the server refused sender, recipient or message), Cancelled. `retryable` tells whether a later
/// attempt may succeed by itself; `detail` has what the server said, never a password.
void sendMail(const SmtpServer& server, const MailMessage& message, JobContext& job);

} // namespace akimori::net
