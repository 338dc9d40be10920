#pragma once

#include <QByteArray>
#include <QString>

namespace akimori::remote {

/// What a private key file is, read from its unencrypted head. libssh2 answers one and the same number for a
/// wrong passphrase, a missing one and a cipher it does not know; this tells them apart beforehand.
struct KeyFile
{
    enum class Form {
        OpenSsh, ///< "openssh-key-v1", the form of ssh-keygen since 2014
        Pem,     ///< older PEM or PKCS#8
    };

    QString path;
    Form form = Form::OpenSsh;
    QByteArray type;       ///< "ssh-ed25519", "ssh-rsa" …; empty where PEM does not say
    QByteArray cipher;     ///< "none", "aes256-ctr" …; empty for PEM
    bool encrypted = false;
    QByteArray publicBlob; ///< OpenSsh only: to find the same key in the agent
};

/// Reads the head of the file, at most 64 KiB. Throws AuthError: KeyFileMissing, KeyFileUnusable (a public
/// key, a PuTTY key, a damaged file …), each with what to do.
KeyFile inspectKeyFile(const QString& path);

} // namespace akimori::remote
