#include "net/tlshandshake.h"

#include "base/error.h"
#include "net/tr.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace akimori::net {

namespace {

TlsProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateNotYetValid:
        return TlsProblem::NotYetValid;
    case QSslError::CertificateExpired:
        return TlsProblem::Expired;
    case QSslError::HostNameMismatch:
        return TlsProblem::WrongName;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsProblem::UntrustedIssuer;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return TlsProblem::Revoked;
    default:
        return TlsProblem::Other;
    }
}

/// A server need not staple an answer of its authority; only one that says "revoked" counts.
bool aboutStapling(QSslError::SslError error)
{
    return error >= QSslError::OcspNoResponseFound && error <= QSslError::OcspStatusUnknown;
}

/// OpenSSL refuses weak keys by its own level, and Qt has no word for that: looked at here.
bool isWeak(const QSslCertificate& certificate)
{
    static const QRegularExpression weakSignature(QStringLiteral("Signature Algorithm: [^\n]*(md[245]|sha1)[^\n]*"), QRegularExpression::CaseInsensitiveOption);
    const QSslKey key = certificate.publicKey();
    const int least = key.algorithm() == QSsl::Ec ? 224 : 2048;
    const bool known = key.algorithm() == QSsl::Rsa || key.algorithm() == QSsl::Dsa || key.algorithm() == QSsl::Ec;
    return (known && key.length() < least) || weakSignature.match(certificate.toText()).hasMatch();
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLSv1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLSv1.3");
    default:
        return QStringLiteral("TLS");
    }
}

} // namespace

QDateTime TlsHandshake::notAfter() const
{
    return chain.isEmpty() ? QDateTime() : chain.first().expiryDate().toUTC();
}

QString TlsHandshake::issuer() const
{
    if (chain.isEmpty())
        return {};
    const QString organisation = chain.first().issuerInfo(QSslCertificate::Organization).join(u' ');
    return organisation.isEmpty() ? chain.first().issuerInfo(QSslCertificate::CommonName).join(u' ')
                                  : organisation;
}

QStringList TlsHandshake::names() const
{
    QStringList names;
    if (!chain.isEmpty()) {
        for (const QString& name : chain.first().subjectAlternativeNames().values(QSsl::DnsEntry))
            names << name.toLower();
    }
    names.sort();
    return names;
}

TlsHandshake inspectTls(const TlsTarget& target, JobContext& job)
{
    job.throwIfCancelled();
    TlsHandshake seen;
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(target.extraAuthorities);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setOcspStaplingEnabled(true);
    socket.setSslConfiguration(configuration);
    socket.setProxy(QNetworkProxy::NoProxy);

    QEventLoop loop;
    QTimer watch;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&socket, &QSslSocket::connected, &loop, [&] { seen.connected = true; });
    QObject::connect(&socket, &QSslSocket::encrypted, &loop, [&] {
        seen.encrypted = true;
        loop.quit();
    });
    QObject::connect(&socket, &QSslSocket::sslErrors, &loop, [&](const QList<QSslError>& errors) {
        QStringList texts;
        for (const QSslError& error : errors) {
            if (aboutStapling(error.error()))
                continue;
            if (const TlsProblem problem = problemOf(error.error()); !seen.problems.contains(problem))
                seen.problems.append(problem);
            texts << error.errorString();
        }
        seen.problemText = texts.join(QStringLiteral("; "));
        socket.ignoreSslErrors(); // only to see the whole chain: nothing is ever sent
    });
    QObject::connect(&socket, &QSslSocket::errorOccurred, &loop, [&] { loop.quit(); });
    QObject::connect(&socket, &QSslSocket::disconnected, &loop, [&] { loop.quit(); });
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        seen.timedOut = clock.elapsed() >= target.deadline.count();
        if (seen.timedOut || job.cancelled())
            loop.quit();
    });
    watch.start(std::chrono::milliseconds(50));
    socket.connectToHostEncrypted(target.address, static_cast<quint16>(target.port), target.name);
    if (!seen.encrypted && socket.state() != QAbstractSocket::UnconnectedState)
        loop.exec();
    job.throwIfCancelled();
    seen.chain = socket.peerCertificateChain();
    const bool weak = std::any_of(seen.chain.begin(), seen.chain.end(), [](const QSslCertificate& one) { return !one.isSelfSigned() && isWeak(one); });
    if (weak) {
        seen.problems.removeAll(TlsProblem::Other); // what OpenSSL has against it
        seen.problems.append(TlsProblem::Weak);
        if (seen.problemText.isEmpty())
            seen.problemText = Tr::tr("a short key, or signed with MD5 or SHA-1");
    }
    if (seen.encrypted)
        seen.protocol = protocolName(socket.sessionProtocol());
    else if (seen.timedOut)
        seen.failure =
            seen.connected ? Tr::tr("the TLS handshake got no answer in time") : Tr::tr("no answer in time");
    else if (seen.connected)
        seen.failure = Tr::tr("the server does not speak TLS here (%1)").arg(socket.errorString());
    else
        seen.failure = Tr::tr("the server cannot be reached (%1)").arg(socket.errorString());
    socket.abort();
    return seen;
}

QList<QSslCertificate> certificatesFromPem(const QByteArray& pem)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("The file holds no certificate in PEM form. Give the "
                                                "certificate of the authority that signed "
                                                "the server's certificate."));
    return certificates.mid(0, 200);
}

} // namespace akimori::net
