#pragma once

#include "remote/transport.h"

#include <QHash>
#include <QList>

namespace akimori::remote {

/// Bytes that a transport or a shell could spoil; the server must send them back unchanged.
QByteArray hostileSample();

/// What one batched script found out, by name ("uname", "tool.find", "root.0.flags" …). A name that is missing
/// was not looked at.
using CapabilityFacts = QHash<QByteArray, QByteArray>;

/// Runs the script; changes nothing on the server. Roots are absolute. Throws what runScript() throws.
CapabilityFacts probeCapabilities(Transport& transport, const QList<QByteArray>& roots, JobContext& job);

/// Parser of the script's output: NUL-terminated name and value in turn (pure). Throws Error(ProtocolBroken).
CapabilityFacts parseCapabilityFacts(const QByteArray& output);

/// Time that an empty command takes on the open connection.
std::chrono::milliseconds timeEmptyCommand(Transport& transport, JobContext& job);

} // namespace akimori::remote
