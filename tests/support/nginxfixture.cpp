#include "support/nginxfixture.h"

#include "support/sshdfixture.h"

#include <QStandardPaths>
#include <QTcpSocket>
#include <QThread>

#include <stdexcept>

namespace akimori::test {

NginxFixture::NginxFixture(const QByteArray& documentRoot)
{
    const QString program =
        QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (program.isEmpty())
        throw std::runtime_error("nginx is missing");
    m_folder.makeFolder("tmp");
    for (int attempt = 0; attempt < 5; ++attempt) { // the port may be taken between asking and listening
        m_port = freePort();
        const QByteArray base = m_folder.bytes();
        m_folder.write("nginx.conf",
                       "daemon off; master_process off; pid " + base + "/pid; error_log " + base
                           + "/error.log;\nevents {}\nhttp {\n default_type text/html; access_log off;\n"
                             " client_body_temp_path " + base + "/tmp/a; proxy_temp_path " + base
                           + "/tmp/b; fastcgi_temp_path " + base + "/tmp/c; uwsgi_temp_path " + base
                           + "/tmp/d; scgi_temp_path " + base + "/tmp/e;\n server { listen 127.0.0.1:"
                           + QByteArray::number(m_port) + "; root \"" + documentRoot + "\"; index index.html; }\n}\n");
        m_nginx.start(program, {QStringLiteral("-c"), m_folder.path() + QStringLiteral("/nginx.conf"),
                                QStringLiteral("-e"), m_folder.path() + QStringLiteral("/error.log")});
        for (int wait = 0; wait < 200 && m_nginx.state() != QProcess::NotRunning; ++wait) {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(m_port));
            if (socket.waitForConnected(100))
                return;
            m_nginx.waitForFinished(50);
        }
        m_nginx.kill();
        m_nginx.waitForFinished();
    }
    throw std::runtime_error("nginx does not start: " + m_folder.read("error.log").toStdString());
}

NginxFixture::~NginxFixture()
{
    m_nginx.terminate();
    if (!m_nginx.waitForFinished(5000))
        m_nginx.kill();
    m_nginx.waitForFinished();
}

} // namespace akimori::test
