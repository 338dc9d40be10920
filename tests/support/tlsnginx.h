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

    /// "plain", "good", "expiring" (5 days), "expired", "early" (not valid yet), "other" (another name), "selfsigned".
    int port(const char* site) const { return m_ports.value(QString::fromLatin1(site)); }
    /// The authority's certificate.
    QString authority() const { return m_folder.path() + QStringLiteral("/ca.pem"); }
    void stop();
    void start();

private:
    void makeAuthority();
    void issue(const QByteArray& name, const QByteArray& host, const QDateTime& from, const QDateTime& to);
    void openssl(const QStringList& arguments);
    QByteArray server(const QByteArray& name, bool tls) const;

    TempFolder m_folder;
    QByteArray m_root;
    QHash<QString, int> m_ports;
    QProcess m_nginx;
};

} // namespace akimori::test
