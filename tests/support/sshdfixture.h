#pragma once

#include "remote/hostkeystore.h"
#include "remote/hostprofile.h"
#include "support/tempfolder.h"

#include <QProcess>

namespace akimori::test {

/// A real sshd on an ephemeral loopback port, as the user who runs the test (root needs /run/sshd, which is
/// made). Own host keys, own authorized_keys, an own empty home folder so that no start-up file of the real
/// user gets in the way. Ready when it has sent its banner; stopped by its own pid. A fixture that cannot start
/// throws std::runtime_error with the log: a missing sshd fails the test.
class SshdFixture
{
public:
    struct Options
    {
        QByteArrayList hostKeys{"ed25519"}; ///< types for ssh-keygen -t
        QByteArrayList config;              ///< further lines of sshd_config
    };

    SshdFixture();
    explicit SshdFixture(const Options& options);
    ~SshdFixture();

    int port() const { return m_port; }
    const TempFolder& folder() const { return m_folder; }
    /// What is written to home/.bashrc here is read when the login shell is bash.
    QByteArray home() const { return m_folder.at("home"); }

    /// Logs in with an authorised, unencrypted ed25519 key; the host keys are accepted; no agent.
    remote::HostProfile profile() const;
    /// A further user key; returns the path of the private key. `arguments` go to ssh-keygen.
    QString makeUserKey(const QByteArray& name, const QStringList& arguments, bool authorised = true);
    remote::HostKey hostKey(const QByteArray& type) const;
    /// Path of a file in the fixture's folder that does not exist yet, for an empty store.
    QString freshStore();

    /// Tail of sshd's log, for messages of failing tests.
    QByteArray log() const;
    /// sshd refuses new connections afterwards; running ones stay.
    void stop();
    /// Listens again on the same port.
    void start();

private:
    void writeConfig(const Options& options);
    bool startOn(int port);

    TempFolder m_folder;
    QByteArray m_config;
    QProcess m_sshd;
    int m_port = 0;
    int m_stores = 0;
};

/// Runs a program of the test's machine and throws std::runtime_error unless it succeeds; returns its output.
QByteArray runProgram(const QString& program, const QStringList& arguments);
/// A port of 127.0.0.1 that was free a moment ago.
int freePort();

} // namespace akimori::test
