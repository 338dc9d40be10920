#pragma once

#include "remote/transport.h"

#include <vector>

namespace akimori::remote {

/// What one command of the server said about its system.
struct SystemFact
{
    QByteArray name;   ///< "packages-dpkg", "mounts" …; lower-case letters, digits and hyphens
    int status = 0;    ///< exit status of the command; 0 = complete
    QByteArray output; ///< standard output and error, without NUL
};

/// Asks the server what no configuration file tells: packages, enabled units, mounts, users and groups, firewall,
/// crontab of the login. Read only, one batched script; a tool that is not installed gives no fact. Throws what
/// runScript() throws.
std::vector<SystemFact> collectSystemFacts(Transport& transport, JobContext& job);

/// Parser of the script's output: NUL-terminated name, status and output in turn (pure). Throws
/// Error(ProtocolBroken).
std::vector<SystemFact> parseSystemFacts(const QByteArray& output);

} // namespace akimori::remote
