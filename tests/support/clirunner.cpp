#include "support/clirunner.h"

#include <QJsonDocument>

#include <stdexcept>

namespace akimori::test {

CliRunner::CliRunner() = default;

QString CliRunner::profile() const
{
    return m_folder.path() + u'/' + m_profile;
}

std::unique_ptr<QProcess> CliRunner::start(const QStringList& words)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(AKIMORI_CLI),
                   QStringList{QStringLiteral("--profile"), profile(), QStringLiteral("--json"), QStringLiteral("--quiet")}
                       + words);
    if (!process->waitForStarted())
        throw std::runtime_error("akimori-cli does not start");
    return process;
}

CliRunner::Result CliRunner::run(const QStringList& words)
{
    const auto process = start(words);
    if (!process->waitForFinished(120'000))
        throw std::runtime_error("akimori-cli does not end: " + words.join(u' ').toStdString());
    Result result;
    result.exitCode = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    result.output = process->readAllStandardOutput();
    result.messages = process->readAllStandardError();
    const QJsonDocument document = QJsonDocument::fromJson(result.output);
    if (!document.isObject())
        throw std::runtime_error("no JSON from: " + words.join(u' ').toStdString() + "\n" + result.output.toStdString()
                                 + result.messages.toStdString());
    result.json = document.object();
    return result;
}

QStringList CliRunner::addSite(const QString& name, const QByteArray& root, int port)
{
    const remote::HostProfile login = m_server.profile();
    return {QStringLiteral("site"),   QStringLiteral("add"),
            name,                     QStringLiteral("--host"),
            login.host,               QStringLiteral("--port"),
            QString::number(port > 0 ? port : login.port), QStringLiteral("--user"),
            login.user,               QStringLiteral("--key"),
            login.keyFile,            QStringLiteral("--root"),
            QString::fromUtf8(root),  QStringLiteral("--url"),
            QStringLiteral("http://127.0.0.1:1/"), QStringLiteral("--impact"),
            QStringLiteral("none"),   QStringLiteral("--accept-host-key"),
            m_server.hostKey("ed25519").fingerprint()};
}

} // namespace akimori::test
