#pragma once

#include "support/process.h"
#include "support/tempfolder.h"

namespace akimori::test {

/// The old and the new web server (nginx) of akimori.test with certificates of an own authority: the old one
/// on 127.0.0.1, the new one on 127.0.0.2, each with own files and access log; ports of the new one with
/// wrong certificates besides.
class WebServers
{
public:
    WebServers();

    /// Both roots.
    void write(const QByteArray& path, const QByteArray& body) const;
    void writeOld(const QByteArray& path, const QByteArray& body) const
    {
        m_folder.write("old/" + path, body);
    }
    void writeNew(const QByteArray& path, const QByteArray& body) const
    {
        m_folder.write("new/" + path, body);
    }
    /// From both roots.
    void remove(const QByteArray& path) const;

    QString oldServer() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    QString newServer() const { return QStringLiteral("127.0.0.2:%1").arg(m_port); }
    QString wrongName() const { return QStringLiteral("127.0.0.2:%1").arg(m_wrongNamePort); }
    QString expiring() const { return QStringLiteral("127.0.0.2:%1").arg(m_expiringPort); }
    QString withoutTls() const { return QStringLiteral("127.0.0.2:%1").arg(m_plainPort); }
    QString authorityFile() const;
    QString oldLog() const;
    void stopOld() { m_old.stop(); }

private:
    QString path(const char* relative) const;
    void makeAuthority() const;
    void makeCertificate(const QByteArray& name, int days, const QByteArray& names) const;
    QByteArray configuration(bool old) const;

    TempFolder m_folder;
    int m_port = 0;
    int m_wrongNamePort = 0;
    int m_expiringPort = 0;
    int m_plainPort = 0;
    ServerProcess m_old;
    ServerProcess m_new;
};

} // namespace akimori::test
