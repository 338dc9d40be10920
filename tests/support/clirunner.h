#pragma once

#include "support/sshdfixture.h"

#include <QJsonObject>
#include <QProcess>

namespace akimori::test {

/// Drives the real akimori-cli against a profile of its own and a real sshd, as a script would.
class CliRunner
{
public:
    struct Result
    {
        int exitCode = -1;
        QJsonObject json; ///< of standard output
        QByteArray output;
        QByteArray messages; ///< standard error

        QString errorCode() const { return json[QStringLiteral("error")][QStringLiteral("code")].toString(); }
    };

    CliRunner();

    const TempFolder& folder() const { return m_folder; }
    QString profile() const;
    /// Another profile in the same folder: another person's workstation.
    void useProfile(const QString& name) { m_profile = name; }
    SshdFixture& server() { return m_server; }

    /// With --json; throws std::runtime_error when it does not end within two minutes or prints no JSON.
    Result run(const QStringList& words);
    /// Starts and leaves running, for kills and cancels.
    std::unique_ptr<QProcess> start(const QStringList& words);

    /// Words of `site add NAME` for a root on the fixture's server; the host key is accepted.
    QStringList addSite(const QString& name, const QByteArray& root, int port = 0);

private:
    TempFolder m_folder;
    QString m_profile = QStringLiteral("profile");
    SshdFixture m_server;
};

} // namespace akimori::test
