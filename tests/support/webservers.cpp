#include "support/webservers.h"

#include "support/sshdfixture.h"

#include <QFile>
#include <QTcpSocket>

namespace akimori::test {

namespace {

void openssl(const QStringList& arguments)
{
    runProgram(QStringLiteral("/usr/bin/openssl"), arguments);
}

bool listens(const char* address, int port)
{
    QTcpSocket socket;
    socket.connectToHost(QString::fromLatin1(address), static_cast<quint16>(port));
    return socket.waitForConnected(300);
}

} // namespace

WebServers::WebServers()
    : m_port(freePort())
    , m_wrongNamePort(freePort())
    , m_expiringPort(freePort())
    , m_plainPort(freePort())
{
    for (const char* folder : {"tls", "old", "new", "log", "tmp"})
        m_folder.makeFolder(folder);
    makeAuthority();
    const QByteArray names = "DNS:akimori.test,DNS:www.akimori.test";
    makeCertificate("old", 200, names);
    makeCertificate("new", 90, names);
    makeCertificate("expiring", 5, names);
    makeCertificate("wrongname", 90, "DNS:other.example");
    write("index.html", "<!DOCTYPE html><title>top</title><a href=\"/a.html\">a</a><img src='/p.png'>");
    write("a.html",
          "<!DOCTYPE html><title>a</title><a href=\"index.html\">top</a><a href=\"/moved\">moved</a>");
    write("p.png", "\x89PNG");
    for (const bool old : {true, false}) {
        m_folder.write(old ? "old.conf" : "new.conf", configuration(old));
        (old ? m_old : m_new)
            .start(QStringLiteral("/usr/sbin/nginx"),
                   {QStringLiteral("-c"), path(old ? "old.conf" : "new.conf"), QStringLiteral("-e"),
                    path("log/start.log"), QStringLiteral("-g"), QStringLiteral("daemon off;")},
                   [&] { return listens(old ? "127.0.0.1" : "127.0.0.2", m_port); });
    }
}

QString WebServers::path(const char* relative) const
{
    return QFile::decodeName(m_folder.at(relative));
}
QString WebServers::authorityFile() const
{
    return path("tls/ca.pem");
}
QString WebServers::oldLog() const
{
    return path("log/old.log");
}

void WebServers::write(const QByteArray& file, const QByteArray& body) const
{
    writeOld(file, body);
    writeNew(file, body);
}

void WebServers::remove(const QByteArray& file) const
{
    for (const char* root : {"old/", "new/"})
        QFile::remove(QFile::decodeName(m_folder.at(root + file)));
}

void WebServers::makeAuthority() const
{
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
             QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("3650"),
             QStringLiteral("-subj"), QStringLiteral("/CN=Akimori test CA"), QStringLiteral("-addext"),
             QStringLiteral("basicConstraints=critical,CA:TRUE"), QStringLiteral("-addext"),
             QStringLiteral("keyUsage=critical,keyCertSign,cRLSign"), QStringLiteral("-keyout"),
             path("tls/ca.key"), QStringLiteral("-out"), path("tls/ca.pem")});
}

void WebServers::makeCertificate(const QByteArray& name, int days, const QByteArray& names) const
{
    const QByteArray base = "tls/" + name;
    const auto file = [&](const char* suffix) { return QFile::decodeName(m_folder.at(base + suffix)); };
    openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
             QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=akimori.test"),
             QStringLiteral("-keyout"), file(".key"), QStringLiteral("-out"), file(".csr")});
    m_folder.write(base + ".ext",
                   "subjectAltName=" + names + "\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n");
    openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), file(".csr"),
             QStringLiteral("-CA"), path("tls/ca.pem"), QStringLiteral("-CAkey"), path("tls/ca.key"),
             QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QString::number(days),
             QStringLiteral("-extfile"), file(".ext"), QStringLiteral("-out"), file(".pem")});
}

QByteArray WebServers::configuration(bool old) const
{
    const QByteArray name = old ? "old" : "new";
    const QByteArray address = old ? "127.0.0.1:" : "127.0.0.2:";
    const auto server = [&](int port, const QByteArray& certificate) {
        QByteArray text = "  server { listen " + address + QByteArray::number(port) +
                          (certificate.isEmpty() ? "" : " ssl") +
                          "; server_name akimori.test www.akimori.test; root " + m_folder.at(name) +
                          "; charset utf-8; add_header Strict-Transport-Security max-age=300 always;"
                          " location = /moved { return 301 https://www.akimori.test/a.html; }\n";
        if (!certificate.isEmpty())
            text += "    ssl_certificate " + m_folder.at("tls/" + certificate + ".pem") +
                    "; ssl_certificate_key " + m_folder.at("tls/" + certificate + ".key") + ";\n";
        return text +
               "  }\n"
               // Who comes without the right name gets another site, as on a shared server.
               "  server { listen " +
               address + QByteArray::number(port) + (certificate.isEmpty() ? "" : " ssl") +
               " default_server; server_name _; return 421;" +
               (certificate.isEmpty()
                    ? QByteArray()
                    : " ssl_certificate " + m_folder.at("tls/" + certificate + ".pem") +
                          "; ssl_certificate_key " + m_folder.at("tls/" + certificate + ".key") + ';') +
               " }\n";
    };
    QByteArray text =
        "worker_processes 1; pid " + m_folder.at(name + ".pid") + "; error_log " +
        m_folder.at("log/" + name + "-error.log") +
        ";\nevents { worker_connections 256; }\nhttp {\n  types { text/html html; image/png png; }\n"
        "  default_type application/octet-stream; access_log " +
        m_folder.at("log/" + name + ".log") + " combined;\n  keepalive_requests 100000;\n";
    for (const char* kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += QByteArray("  ") + kind + "_temp_path " + m_folder.at("tmp/" + name + kind) + ";\n";
    text += server(m_port, name);
    if (!old)
        text += server(m_wrongNamePort, "wrongname") + server(m_expiringPort, "expiring") +
                server(m_plainPort, {});
    return text + "}\n";
}

} // namespace akimori::test
