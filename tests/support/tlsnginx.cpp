#include "support/tlsnginx.h"

#include "support/sshdfixture.h"

#include <QStandardPaths>
#include <QTcpSocket>

#include <stdexcept>

namespace akimori::test {

namespace {

const QList<QByteArray> kTlsSites{"good", "expiring", "expired", "early", "other", "selfsigned", "incomplete", "shortkey", "sha1", "revoked"};

QByteArray stamp(const QDateTime& at)
{
    return at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'")).toLatin1();
}

} // namespace

TlsNginx::TlsNginx(const QByteArray& documentRoot)
    : m_root(documentRoot)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_folder.makeFolder("tmp");
    makeAuthority();
    issue({"good", now.addDays(-1), now.addDays(90)});
    issue({"expiring", now.addDays(-80), now.addDays(5)});
    issue({"expired", now.addDays(-90), now.addDays(-1)});
    issue({"early", now.addDays(2), now.addDays(90)});
    issue({"other", now.addDays(-1), now.addDays(90), "other.example.jp"});
    issue({.name = "middle", .from = now.addDays(-1), .to = now.addDays(90), .host = "Intermediate", .isAuthority = true});
    issue({.name = "incomplete", .from = now.addDays(-1), .to = now.addDays(90), .signer = QStringLiteral("middle")});
    issue({.name = "shortkey", .from = now.addDays(-1), .to = now.addDays(90), .key = QStringLiteral("rsa:1024")});
    issue({.name = "sha1", .from = now.addDays(-1), .to = now.addDays(90), .digest = QStringLiteral("sha1")});
    issue({"revoked", now.addDays(-1), now.addDays(90)});
    revoke(QStringLiteral("revoked"));
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
             QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("90"),
             QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"),
             QStringLiteral("-keyout"), QStringLiteral("selfsigned.key"), QStringLiteral("-out"), QStringLiteral("selfsigned.pem")});
    start();
}

TlsNginx::~TlsNginx()
{
    stop();
}

void TlsNginx::openssl(const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        throw std::runtime_error("openssl failed: " + process.readAllStandardError().toStdString());
}

void TlsNginx::makeAuthority()
{
    m_folder.write("ca.cnf", "[ca]\ndefault_ca = d\n[d]\nnew_certs_dir = .\ndatabase = index\nserial = serial\ndefault_md = sha256\n"
                             "policy = p\ncopy_extensions = copy\nunique_subject = no\n[p]\ncommonName = supplied\n");
    // The server shall show what this computer would refuse to load.
    m_folder.write("weak.cnf", "openssl_conf = d\n[d]\nssl_conf = s\n[s]\nsystem_default = t\n[t]\nCipherString = DEFAULT:@SECLEVEL=0\n");
    m_folder.write("index", "");
    m_folder.write("serial", "1000\n");
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
             QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("3650"),
             QStringLiteral("-subj"), QStringLiteral("/CN=Test authority"), QStringLiteral("-keyout"), QStringLiteral("ca.key"),
             QStringLiteral("-out"), QStringLiteral("ca.pem")});
}

void TlsNginx::issue(const Certificate& wanted)
{
    const QString base = QString::fromLatin1(wanted.name);
    const QString host = QString::fromLatin1(wanted.host);
    QStringList request{QStringLiteral("req"), QStringLiteral("-newkey"), wanted.key, QStringLiteral("-nodes"), QStringLiteral("-subj"),
                        QStringLiteral("/CN=") + host, QStringLiteral("-addext"),
                        wanted.isAuthority ? QStringLiteral("basicConstraints=critical,CA:TRUE") : QStringLiteral("subjectAltName=DNS:") + host,
                        QStringLiteral("-keyout"), base + QStringLiteral(".key"), QStringLiteral("-out"), base + QStringLiteral(".csr")};
    if (wanted.key == QLatin1String("ec"))
        request << QStringLiteral("-pkeyopt") << QStringLiteral("ec_paramgen_curve:prime256v1");
    openssl(request);
    openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"), QStringLiteral("-config"), QStringLiteral("ca.cnf"),
             QStringLiteral("-cert"), wanted.signer + QStringLiteral(".pem"), QStringLiteral("-keyfile"), wanted.signer + QStringLiteral(".key"),
             QStringLiteral("-md"), wanted.digest, QStringLiteral("-startdate"), QString::fromLatin1(stamp(wanted.from)), QStringLiteral("-enddate"),
             QString::fromLatin1(stamp(wanted.to)), QStringLiteral("-in"), base + QStringLiteral(".csr"), QStringLiteral("-out"),
             base + QStringLiteral(".pem")});
}

void TlsNginx::revoke(const QString& name)
{
    const QStringList authority{QStringLiteral("-cert"), QStringLiteral("ca.pem"), QStringLiteral("-keyfile"), QStringLiteral("ca.key")};
    openssl(QStringList{QStringLiteral("ca"), QStringLiteral("-config"), QStringLiteral("ca.cnf"), QStringLiteral("-revoke"), name + QStringLiteral(".pem")} + authority);
    openssl({QStringLiteral("ocsp"), QStringLiteral("-index"), QStringLiteral("index"), QStringLiteral("-rsigner"), QStringLiteral("ca.pem"),
             QStringLiteral("-rkey"), QStringLiteral("ca.key"), QStringLiteral("-CA"), QStringLiteral("ca.pem"), QStringLiteral("-issuer"),
             QStringLiteral("ca.pem"), QStringLiteral("-cert"), name + QStringLiteral(".pem"), QStringLiteral("-no_nonce"), QStringLiteral("-ndays"),
             QStringLiteral("30"), QStringLiteral("-respout"), name + QStringLiteral(".ocsp")});
}

QByteArray TlsNginx::server(const QByteArray& name, bool tls) const
{
    const QByteArray port = QByteArray::number(m_ports.value(QString::fromLatin1(name)));
    const QByteArray ssl = tls ? " ssl" : "";
    const QByteArray base = m_folder.bytes() + '/' + name;
    const QByteArray stapled = name == "revoked" ? " ssl_stapling on; ssl_stapling_file " + base + ".ocsp;" : QByteArray();
    return " server { listen 127.0.0.1:" + port + ssl + "; listen [::1]:" + port + ssl + "; root \"" + m_root + "\"; index index.html;"
        + (tls ? " ssl_certificate " + base + ".pem; ssl_certificate_key " + base + ".key;" + stapled : QByteArray()) + " }\n";
}

void TlsNginx::start()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (program.isEmpty())
        throw std::runtime_error("nginx is missing");
    const QByteArray base = m_folder.bytes();
    for (int attempt = 0; attempt < 5; ++attempt) { // a port may be taken between asking and listening
        if (m_ports.isEmpty() || attempt > 0) {
            m_ports = {{QStringLiteral("plain"), freePort()}};
            for (const QByteArray& site : kTlsSites)
                m_ports.insert(QString::fromLatin1(site), freePort());
        }
        QByteArray servers = server("plain", false);
        for (const QByteArray& site : kTlsSites)
            servers += server(site, true);
        m_folder.write("nginx.conf", "daemon off; master_process off; pid " + base + "/pid; error_log " + base
                           + "/error.log;\nevents {}\nhttp {\n types { text/html html; } default_type text/html; access_log off;\n"
                             " client_body_temp_path " + base + "/tmp/a; proxy_temp_path " + base + "/tmp/b; fastcgi_temp_path " + base
                           + "/tmp/c; uwsgi_temp_path " + base + "/tmp/d; scgi_temp_path " + base + "/tmp/e;\n" + servers + "}\n");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("OPENSSL_CONF"), m_folder.path() + QStringLiteral("/weak.cnf"));
        m_nginx.setProcessEnvironment(environment);
        m_nginx.start(program, {QStringLiteral("-c"), m_folder.path() + QStringLiteral("/nginx.conf"), QStringLiteral("-e"),
                                m_folder.path() + QStringLiteral("/error.log")});
        for (int wait = 0; wait < 400 && m_nginx.state() != QProcess::NotRunning; ++wait) {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port("plain")));
            if (socket.waitForConnected(100))
                return;
            m_nginx.waitForFinished(50);
        }
        stop();
    }
    throw std::runtime_error("nginx does not start: " + m_folder.read("error.log").toStdString());
}

void TlsNginx::stop()
{
    if (m_nginx.state() == QProcess::NotRunning)
        return;
    m_nginx.terminate();
    if (!m_nginx.waitForFinished(5000)) {
        m_nginx.kill();
        m_nginx.waitForFinished();
    }
}

} // namespace akimori::test
