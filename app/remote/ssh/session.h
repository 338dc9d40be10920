#pragma once

#include "base/error.h"
#include "remote/hostkeystore.h"
#include "remote/ssh/socketshim.h"

#include <libssh2.h>

namespace akimori::remote::ssh {

/// The running libssh2 can use RSA with SHA-2 (1.11 and later). Debian 12 has 1.10, which cannot.
bool canUseRsa();
/// Host key types that the running libssh2 can check, best first, in the spelling of known_hosts.
QList<QByteArray> checkableHostKeyTypes();

/// One SSH connection: a LIBSSH2_SESSION, non-blocking, on a SocketShim. Belongs to one thread at a time.
class Session
{
public:
    /// `server` ("host:port") goes into the sentences of errors.
    Session(platform::Socket socket, QString server);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Negotiates; host key types in `preferred` first. The key is not checked here. Throws Error: Unsupported
    /// (no common algorithm), HostUnreachable, Timeout, ProtocolBroken, Cancelled.
    void handshake(const QList<QByteArray>& preferred, const Patience& patience);
    HostKey hostKey() const;

    /// Says goodbye within 2 s, then cuts. The destructor only cuts.
    void disconnect() noexcept;

    /// Repeats `step` (a call of libssh2 with the very same arguments) until it is not EAGAIN.
    template <typename Step> auto run(const Patience& patience, Step step) -> decltype(step());

    LIBSSH2_SESSION* handle() const { return m_handle; }
    SocketShim& shim() { return m_shim; }
    const QString& server() const { return m_server; }

    /// What libssh2 says about its last failure, for Error::detail().
    QString lastMessage() const;
    /// The failure of `doing` (untranslated, for the detail): a lost line, or an answer against the protocol.
    Error failure(int code, const char* doing) const;

private:
    static ssize_t onReceive(libssh2_socket_t fd, void* buffer, std::size_t size, int flags, void** abstract);
    static ssize_t onSend(libssh2_socket_t fd, const void* buffer, std::size_t size, int flags, void** abstract);
    void setMethods(const QList<QByteArray>& preferredHostKeys);
    /// One slice of waiting; throws Cancelled or Timeout.
    void wait(const Patience& patience);

    SocketShim m_shim;
    QString m_server;
    LIBSSH2_SESSION* m_handle = nullptr;
};

template <typename Step> auto Session::run(const Patience& patience, Step step) -> decltype(step())
{
    m_shim.setPatience(&patience);
    for (;;) {
        m_shim.refillBudget();
        const auto result = step();
        m_shim.flush();
        bool again = false;
        if constexpr (std::is_pointer_v<decltype(step())>)
            again = !result && libssh2_session_last_errno(m_handle) == LIBSSH2_ERROR_EAGAIN;
        else
            again = result == LIBSSH2_ERROR_EAGAIN;
        if (!again)
            return result;
        wait(patience);
    }
}

} // namespace akimori::remote::ssh
