#pragma once

#include "support/tempfolder.h"

#include <QProcess>
#include <QStringList>

namespace akimori::test {

/// A real SMTP server on 127.0.0.1 with a certificate of its own authority; see smtpsink.py for the modes.
class SmtpSink
{
public:
    /// `host`: the name in the certificate.
    explicit SmtpSink(const QString& mode = QStringLiteral("starttls"), const QString& host = QStringLiteral("localhost"));
    ~SmtpSink();
    SmtpSink(const SmtpSink&) = delete;
    SmtpSink& operator=(const SmtpSink&) = delete;

    int port() const { return m_port; }
    QString caFile() const;
    static QString user() { return QStringLiteral("sender"); }
    static QString password() { return QStringLiteral("geheim-ü1"); }

    /// Messages as they arrived, in order, envelope first.
    QList<QByteArray> messages() const;
    /// Mode "later": recipients are taken from now on.
    void becomeWilling() const;

private:
    TempFolder m_folder;
    QProcess m_server;
    int m_port = 0;
};

/// The value of a header of a message, unfolded and with its encoded words decoded.
QString headerOf(const QByteArray& message, const QByteArray& name);
/// The decoded body.
QString bodyOf(const QByteArray& message);

} // namespace akimori::test
