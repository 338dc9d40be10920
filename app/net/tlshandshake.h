#pragma once

#include "base/jobcontext.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <chrono>

namespace akimori::net {

struct TlsTarget
{
    QString address; ///< to connect to: IP or name
    int port = 443;
    QString name;                            ///< for SNI and verification
    QList<QSslCertificate> extraAuthorities; ///< in addition to the system's
    std::chrono::milliseconds deadline{8000};
};

enum class TlsProblem {
    NotYetValid,
    Expired,
    WrongName,       ///< the certificate does not name TlsTarget::name
    UntrustedIssuer, ///< self-signed, unknown authority, or the server does not send the chain
    Weak,            ///< RSA under 2048 or EC under 224 bits, or signed with MD5 or SHA-1
    Revoked,         ///< by the answer of the authority that the server staples
    Other,
};

/// What a server shows before anything is sent to it.
struct TlsHandshake
{
    bool connected = false; ///< TCP
    bool encrypted = false; ///< the handshake came to its end; no data was exchanged
    bool timedOut = false;
    QString failure;              ///< translated: why it is not encrypted; empty otherwise
    QList<TlsProblem> problems;   ///< empty = trusted for the name
    QString problemText;          ///< of the problems, as the TLS library says it
    QList<QSslCertificate> chain; ///< the server's certificate first
    QString protocol;             ///< "TLSv1.3"

    bool trusted() const { return encrypted && problems.isEmpty(); }
    QDateTime notAfter() const; ///< UTC; of the server's certificate
    QString issuer() const;     ///< organisation, else common name
    QStringList names() const;  ///< DNS names of the server's certificate, lower-case
};

/// Looks at a server's certificate by address and name. A bad certificate is a value: the connection is
/// closed before anything is sent. Same thread rules as HttpClient. Throws Error(Cancelled).
TlsHandshake inspectTls(const TlsTarget& target, JobContext& job);

/// The certificates of a PEM text, at most 200. Throws Error(BadInput) when there is none.
QList<QSslCertificate> certificatesFromPem(const QByteArray& pem);

} // namespace akimori::net
