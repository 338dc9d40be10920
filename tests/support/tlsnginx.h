#pragma once

#include "support/tempfolder.h"

#include <QDateTime>
#include <QHash>
#include <QProcess>

namespace akimori::test {

/// A real nginx on 127.0.0.1 and ::1 with a plain site and TLS sites whose certificates are good or broken in a known way;
/// signed by an authority of its own. Throws std::runtime_error when nginx or openssl is missing.
class TlsNginx
{
public:
    explicit TlsNginx(const QByteArray& documentRoot);
    ~TlsNginx();

    /// "plain", "good", "expiring" (5 days), "expired", "early" (not valid yet), "other" (another name), "selfsigned",
    /// "incomplete" (the intermediate is not sent), "shortkey" (RSA 1024), "sha1", "revoked" (stapled).
    int port(const char* site) const { return m_ports.value(QString::fromLatin1(site)); }
    /// The authority's certificate.
    QString authority() const { return m_folder.path() + QStringLiteral("/ca.pem"); }
    void stop();
    void start();

private:
    void makeAuthority();
    struct Certificate
    {
        QByteArray name;
        QDateTime from;
        QDateTime to;
        QByteArray host = "localhost";
        QString key = QStringLiteral("ec");    ///< of openssl req -newkey
        QString digest = QStringLiteral("sha256");
        QString signer = QStringLiteral("ca"); ///< name of the authority
        bool isAuthority = false;
    };
    void issue(const Certificate& wanted);
    void revoke(const QString& name);
    void openssl(const QStringList& arguments);
    QByteArray server(const QByteArray& name, bool tls) const;

    TempFolder m_folder;
    QByteArray m_root;
    QHash<QString, int> m_ports;
    QProcess m_nginx;
};

} // namespace akimori::test
