#pragma once

#include <QByteArray>
#include <QString>

namespace akimori::remote {

/// Everything needed to log in to one server. 用語: 接続先 (serverProfile).
///
/// The secrets live only as long as this value; who builds it takes them from the keychain, the environment or
/// a prompt. All texts are UTF-8 on the wire.
struct HostProfile
{
    QString host;         ///< DNS name (also internationalised) or address, IPv6 without brackets
    int port = 22;        ///< 1–65535
    QString user;
    QString keyFile;      ///< absolute path of a private key on this machine; empty = agent or password
    QString passphrase;   ///< of keyFile; empty = none
    QString password;     ///< last resort; empty = never offered
    bool useAgent = true; ///< ask the agent at SSH_AUTH_SOCK (with a key file: only for that very key)
    QString hostKeyFile;  ///< the profile's own known_hosts; need not exist yet
};

/// Refuses what cannot be a login (empty or option-like host or user, port out of range, no host key file),
/// naming the field. Throws Error(BadInput). Both transports call it before they do anything.
void validate(const HostProfile& profile);

/// The host as it goes into DNS, known_hosts and command lines: ASCII, lower case, no brackets.
QByteArray wireHost(const HostProfile& profile);

} // namespace akimori::remote
