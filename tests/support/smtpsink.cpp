#include "support/smtpsink.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <stdexcept>

namespace akimori::test {

namespace {

void runOpenssl(const QString& folder, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        throw std::runtime_error("openssl: " + process.readAllStandardError().toStdString());
}

/// An authority "ca.pem" and a certificate "server.pem" for `host`, signed by it.
void makeCertificates(const TempFolder& folder, const QString& host)
{
    const QString curve = QStringLiteral("ec_paramgen_curve:prime256v1");
    runOpenssl(folder.path(), {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                               QStringLiteral("ec"), QStringLiteral("-pkeyopt"), curve, QStringLiteral("-nodes"),
                               QStringLiteral("-days"), QStringLiteral("3650"), QStringLiteral("-subj"),
                               QStringLiteral("/CN=Akimori test authority"), QStringLiteral("-keyout"),
                               QStringLiteral("ca.key"), QStringLiteral("-out"), QStringLiteral("ca.pem")});
    runOpenssl(folder.path(), {QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                               QStringLiteral("-pkeyopt"), curve, QStringLiteral("-nodes"), QStringLiteral("-subj"),
                               QStringLiteral("/CN=") + host, QStringLiteral("-keyout"), QStringLiteral("server.key"),
                               QStringLiteral("-out"), QStringLiteral("server.csr")});
    folder.write("names", "subjectAltName=DNS:" + host.toUtf8() + "\n");
    runOpenssl(folder.path(), {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                               QStringLiteral("server.csr"), QStringLiteral("-CA"), QStringLiteral("ca.pem"),
                               QStringLiteral("-CAkey"), QStringLiteral("ca.key"), QStringLiteral("-CAcreateserial"),
                               QStringLiteral("-days"), QStringLiteral("3650"), QStringLiteral("-extfile"),
                               QStringLiteral("names"), QStringLiteral("-out"), QStringLiteral("server.pem")});
}

} // namespace

SmtpSink::SmtpSink(const QString& mode, const QString& host)
{
    makeCertificates(m_folder, host);
    m_folder.makeFolder("mail");
    m_folder.write("mail/later", {});
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral("/usr/bin/python3"),
                   {QStringLiteral(AKIMORI_SOURCE_DIR "/tests/support/smtpsink.py"),
                    m_folder.path() + QStringLiteral("/mail"), mode, m_folder.path() + QStringLiteral("/server.pem"),
                    m_folder.path() + QStringLiteral("/server.key")});
    if (!m_server.waitForReadyRead(60'000))
        throw std::runtime_error("the SMTP sink did not start: is python3-aiosmtpd installed?");
    m_port = m_server.readLine().trimmed().toInt();
}

SmtpSink::~SmtpSink()
{
    m_server.closeWriteChannel();
    if (!m_server.waitForFinished(10'000)) {
        m_server.kill();
        m_server.waitForFinished();
    }
}

QString SmtpSink::caFile() const
{
    return m_folder.path() + QStringLiteral("/ca.pem");
}

QList<QByteArray> SmtpSink::messages() const
{
    QList<QByteArray> messages;
    const QDir folder(m_folder.path() + QStringLiteral("/mail"));
    for (const QString& name : folder.entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name))
        messages << m_folder.read("mail/" + name.toUtf8());
    return messages;
}

void SmtpSink::becomeWilling() const
{
    QFile::remove(m_folder.path() + QStringLiteral("/mail/later"));
}

QString headerOf(const QByteArray& message, const QByteArray& name)
{
    QByteArray head = message.left(message.indexOf("\r\n\r\n"));
    head.replace("\r\n ", " ");
    for (const QByteArray& line : head.split('\n')) {
        if (!line.toLower().startsWith(name.toLower() + ':'))
            continue;
        QString value = QString::fromLatin1(line.mid(name.size() + 1)).trimmed();
        static const QRegularExpression between(QStringLiteral("\\?= =\\?UTF-8\\?B\\?"));
        static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([^?]*)\\?="));
        value.replace(between, QStringLiteral("?==?UTF-8?B?")); // the blank between two words does not count
        QString decoded;
        qsizetype last = 0;
        for (auto it = word.globalMatch(value); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            decoded += value.mid(last, match.capturedStart() - last)
                       + QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1()));
            last = match.capturedEnd();
        }
        return decoded + value.mid(last);
    }
    return {};
}

QString bodyOf(const QByteArray& message)
{
    const qsizetype at = message.indexOf("\r\n\r\n");
    return QString::fromUtf8(QByteArray::fromBase64(message.mid(at + 4).replace("\r\n", "")));
}

} // namespace akimori::test
