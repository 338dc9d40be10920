#include "remote/ssh/session.h"

#include "remote/tr.h"

#include <mutex>

namespace akimori::remote::ssh {

namespace {

using namespace std::chrono_literals;

void initialiseOnce()
{
    static std::once_flag once; // libssh2_init is not thread safe
    std::call_once(once, [] {
        if (libssh2_init(0) != 0)
            throw Error(ErrorCode::Internal, Tr::tr("The SSH library could not be started."));
    });
}

/// RSA keys are offered under the names of their signatures.
QByteArray methodNames(const QByteArray& keyType)
{
    return keyType == "ssh-rsa" ? QByteArray("rsa-sha2-512,rsa-sha2-256") : keyType;
}

bool isAlgorithmMismatch(int code)
{
    return code == LIBSSH2_ERROR_KEX_FAILURE || code == LIBSSH2_ERROR_KEY_EXCHANGE_FAILURE
           || code == LIBSSH2_ERROR_METHOD_NOT_SUPPORTED || code == LIBSSH2_ERROR_METHOD_NONE
           || code == LIBSSH2_ERROR_HOSTKEY_INIT;
}

} // namespace

bool canUseRsa()
{
    return libssh2_version(0x010b00) != nullptr;
}

QList<QByteArray> checkableHostKeyTypes()
{
    QList<QByteArray> types{"ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521"};
    if (canUseRsa())
        types.append("ssh-rsa");
    return types;
}

Session::Session(platform::Socket socket, QString server) : m_shim(std::move(socket)), m_server(std::move(server))
{
    initialiseOnce();
    m_handle = libssh2_session_init_ex(nullptr, nullptr, nullptr, this);
    if (!m_handle)
        throw Error(ErrorCode::Internal, Tr::tr("The SSH library could not be started."));
    libssh2_session_set_blocking(m_handle, 0);
    // The C interface takes function pointers of every kind as void*.
    libssh2_session_callback_set(m_handle, LIBSSH2_CALLBACK_RECV, reinterpret_cast<void*>(&Session::onReceive));
    libssh2_session_callback_set(m_handle, LIBSSH2_CALLBACK_SEND, reinterpret_cast<void*>(&Session::onSend));
}

Session::~Session()
{
    m_shim.cutOff();
    while (libssh2_session_free(m_handle) == LIBSSH2_ERROR_EAGAIN) {
    }
}

ssize_t Session::onReceive(libssh2_socket_t fd, void* buffer, std::size_t size, int, void** abstract)
{
    return static_cast<Session*>(*abstract)->m_shim.receive(fd, buffer, size);
}

ssize_t Session::onSend(libssh2_socket_t fd, const void* buffer, std::size_t size, int, void** abstract)
{
    return static_cast<Session*>(*abstract)->m_shim.send(fd, buffer, size);
}

void Session::setMethods(const QList<QByteArray>& preferredHostKeys)
{
    const bool modern = canUseRsa();
    QByteArrayList hostKeys;
    for (const QByteArray& type : preferredHostKeys + checkableHostKeyTypes()) {
        if (checkableHostKeyTypes().contains(type) && !hostKeys.contains(methodNames(type)))
            hostKeys.append(methodNames(type));
    }
    // No SHA-1 anywhere. What 1.10 does not know (AEAD, encrypt-then-mac) is offered only by later versions.
    const QByteArray ciphers = QByteArray("aes128-ctr,aes256-ctr,aes192-ctr")
                               + (modern ? ",aes256-gcm@openssh.com,aes128-gcm@openssh.com" : "");
    const QByteArray macs =
        (modern ? QByteArray("hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,") : QByteArray())
        + "hmac-sha2-256,hmac-sha2-512";
    const auto set = [&](int method, const QByteArray& names) {
        const int code = libssh2_session_method_pref(m_handle, method, names.constData());
        if (code != 0)
            throw failure(code, "method_pref");
    };
    set(LIBSSH2_METHOD_KEX,
        "curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,"
        "diffie-hellman-group16-sha512,diffie-hellman-group18-sha512,diffie-hellman-group-exchange-sha256");
    set(LIBSSH2_METHOD_HOSTKEY, hostKeys.join(','));
    set(LIBSSH2_METHOD_CRYPT_CS, ciphers);
    set(LIBSSH2_METHOD_CRYPT_SC, ciphers);
    set(LIBSSH2_METHOD_MAC_CS, macs);
    set(LIBSSH2_METHOD_MAC_SC, macs);
}

void Session::handshake(const QList<QByteArray>& preferred, const Patience& patience)
{
    setMethods(preferred);
    const int code = run(patience, [&] { return libssh2_session_handshake(m_handle, m_shim.socket()); });
    if (code != 0)
        throw failure(code, "handshake");
}

HostKey Session::hostKey() const
{
    std::size_t size = 0;
    int type = 0;
    const char* blob = libssh2_session_hostkey(m_handle, &size, &type);
    return hostKeyFromBlob(blob ? QByteArray(blob, static_cast<qsizetype>(size)) : QByteArray());
}

void Session::wait(const Patience& patience)
{
    patience.job.throwIfCancelled();
    if (patience.over())
        throw Error(ErrorCode::Timeout,
                    Tr::tr("%1 does not answer in time. Check the load of the server and the line, and try again.")
                        .arg(m_server),
                    {}, true);
    m_shim.waitSlice();
}

void Session::disconnect() noexcept
{
    try {
        const JobContext unheard; // a cancelled job must not keep us from saying goodbye
        run(Patience::lasting(unheard, 2s), [&] { return libssh2_session_disconnect(m_handle, "done"); });
    } catch (const Error&) {
        // the line is gone anyhow
    }
    m_shim.cutOff();
}

QString Session::lastMessage() const
{
    char* text = nullptr;
    const int code = libssh2_session_last_error(m_handle, &text, nullptr, 0);
    return QStringLiteral("libssh2 %1 %2").arg(code).arg(QString::fromUtf8(text ? text : ""));
}

Error Session::failure(int code, const char* doing) const
{
    const QString detail = QStringLiteral("%1: %2; %3").arg(QLatin1String(doing)).arg(code).arg(lastMessage());
    if (m_shim.peerClosed() || code == LIBSSH2_ERROR_SOCKET_DISCONNECT || code == LIBSSH2_ERROR_SOCKET_RECV
        || code == LIBSSH2_ERROR_SOCKET_SEND || code == LIBSSH2_ERROR_BANNER_RECV)
        return Error(ErrorCode::HostUnreachable,
                     Tr::tr("The connection to %1 was lost. Check the line and try again.").arg(m_server), detail,
                     true);
    if (isAlgorithmMismatch(code))
        return Error(ErrorCode::Unsupported,
                     Tr::tr("%1 and the built-in SSH library have no common encryption method. Choose the OpenSSH "
                            "client for this site.")
                         .arg(m_server),
                     detail);
    if (code == LIBSSH2_ERROR_CHANNEL_FAILURE || code == LIBSSH2_ERROR_CHANNEL_REQUEST_DENIED)
        return Error(ErrorCode::RemoteCommandFailed,
                     Tr::tr("%1 does not allow another command on this connection. Check MaxSessions and the "
                            "restrictions of the login user.")
                         .arg(m_server),
                     detail, true);
    return Error(ErrorCode::ProtocolBroken,
                 Tr::tr("%1 answered against the SSH protocol. Check which server answers there, and try again.")
                     .arg(m_server),
                 detail, true);
}

} // namespace akimori::remote::ssh
