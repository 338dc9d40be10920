#pragma once

#include "remote/hostprofile.h"

#include <QByteArray>
#include <QList>
#include <QTemporaryDir>

namespace akimori::remote {

/// A 0700 folder for one connection of the OpenSSH client: the control socket, ssh's log, a copy of the accepted
/// host keys, a link to the key file and, only while logging in, the secrets. Removed with this object.
///
/// Everything that reaches ssh's options is a name in this folder, so no path of the user has to survive the
/// quoting, percent and tilde rules of ssh_config(5).
class OpenSshFolder
{
public:
    OpenSshFolder();
    ~OpenSshFolder();
    OpenSshFolder(const OpenSshFolder&) = delete;
    OpenSshFolder& operator=(const OpenSshFolder&) = delete;

    QByteArray at(const char* name) const { return m_path + '/' + name; }
    QByteArray controlPath() const { return at("c"); }

    void copyHostKeys(const QString& store) const;
    void linkKeyFile(const QString& keyFile) const;
    /// Lays out secrets and the helper that hands them to ssh; returns the environment for ssh. Secrets never
    /// appear in arguments or in the environment.
    QList<QByteArray> offerSecrets(const HostProfile& profile) const;
    void removeSecrets() const;

    /// The tail of a log that ssh wrote here with -E.
    QByteArray readLog(const char* name) const;

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

} // namespace akimori::remote
