#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace akimori::remote {

/// A server's public key as it travels on the wire (RFC 4253 §6.6).
struct HostKey
{
    QByteArray type; ///< "ssh-ed25519", "ecdsa-sha2-nistp256", "ssh-rsa" …
    QByteArray blob; ///< binary; starts with the type

    /// "SHA256:…" as ssh-keygen -l prints it.
    QString fingerprint() const;
    /// Key length in bits, 0 when the type is not known.
    int bits() const;
    bool operator==(const HostKey&) const = default;
};

/// Key of a wire blob: takes the type from its first field. Throws Error(ProtocolBroken) for anything else.
HostKey hostKeyFromBlob(const QByteArray& blob);

enum class HostKeyState {
    Known,     ///< exactly this key was accepted
    Unknown,   ///< nothing is stored for this server: first contact
    OtherType, ///< keys of other types were accepted, none of this type: unproven, to be confirmed like a new one
    Changed,   ///< another key of the same type was accepted: hard stop
    Revoked,   ///< marked @revoked: hard stop
};

/// Error(HostKeyUnknown) for Unknown and OtherType, Error(HostKeyChanged) for Changed and Revoked, with the
/// key that the server showed, so that it can be compared with what the server's owner says.
class HostKeyError : public Error
{
public:
    HostKeyError(HostKeyState state, HostKey presented, const QByteArray& host, int port);

    const HostKey& presented() const noexcept { return m_presented; }
    HostKeyState state() const noexcept { return m_state; }

private:
    HostKeyState m_state;
    HostKey m_presented;
};

/// The accepted host keys of one profile, in OpenSSH's known_hosts format (sshd(8)), so that both transports
/// and ssh itself read the same file. Understands [host]:port, hashed names, patterns, negation, several key
/// types, @revoked and @cert-authority. Lines that make no sense are kept and skipped, as ssh does.
///
/// The file is read anew at each call: another process may have accepted a key meanwhile.
class HostKeyStore
{
public:
    /// `file` need not exist; it and its folder are made by accept().
    explicit HostKeyStore(QString file);

    const QString& file() const { return m_file; }

    HostKeyState check(const QByteArray& host, int port, const HostKey& key) const;
    /// check(), and HostKeyError unless the outcome is Known.
    void require(const QByteArray& host, int port, const HostKey& key) const;
    /// Types of the accepted keys in the order of the file, without repetition. They go first in the
    /// negotiation, so that a server with several keys shows the one that can be compared.
    QList<QByteArray> knownTypes(const QByteArray& host, int port) const;
    /// The accepted keys in the order of the file, without revoked ones and authorities: for papers that name them.
    QList<HostKey> acceptedKeys(const QByteArray& host, int port) const;
    /// An @cert-authority line names this host. Only the OpenSSH client can check host certificates.
    bool hasCertificateAuthority(const QByteArray& host, int port) const;

    /// Stores the key durably, mode 0600. Does nothing when it is known. Throws HostKeyError for a changed or
    /// revoked key: there is no way around it but forget(); Error(LocalIo, NoSpace, PermissionDenied).
    void accept(const QByteArray& host, int port, const HostKey& key);
    /// Removes the plain keys of this host (never @revoked lines), after its owner has confirmed a rebuilt
    /// server. The next contact is a first contact again.
    void forget(const QByteArray& host, int port);

private:
    QString m_file;
};

} // namespace akimori::remote
