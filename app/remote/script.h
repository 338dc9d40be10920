#pragma once

#include "base/error.h"
#include "remote/transport.h"

#include <QList>

#include <vector>

namespace akimori::remote {

/// A constant POSIX shell script with byte-exact arguments.
///
/// `body` is a literal of remote/commands/ and never contains outside data. Arguments (folders, numbers) travel
/// on standard input ahead of the data, each read by its exact length into $A1, $A2 …; so no name ever meets a
/// shell parser. The body runs in a subshell with LC_ALL=C; `exit N` is its status.
struct Script
{
    const char* name = ""; ///< for error details, e.g. "listtree"
    const char* body = "";
    QList<QByteArray> arguments;
};

struct ScriptOutcome
{
    int status = 0;       ///< of the body, taken from the trailer that the script itself printed
    QByteArray errorTail; ///< last 8 KiB of standard error
    qint64 outputBytes = 0;
    qint64 inputBytes = 0;
};

/// Runs the script. Standard output before the start marker (noise of a login shell) is dropped, up to 64 KiB;
/// the end trailer with the status is checked and removed. Throws Error(ProtocolBroken, retryable) when the
/// trailer is missing, whatever sshd says, besides what Transport throws. A non-zero status is returned, not
/// thrown: only the command knows what it means.
ScriptOutcome runScript(Transport& transport, const Script& script, const ExecIo& io, const ExecLimits& limits,
                        JobContext& job);

/// runScript() that collects the output, at most limits.maxOutput bytes.
ScriptOutcome runScript(Transport& transport, const Script& script, QByteArray& output, const ExecLimits& limits,
                        JobContext& job);

struct ScriptAnswer
{
    ScriptOutcome outcome; ///< of this script alone; outputBytes and inputBytes are those of all
    QByteArray output;
    QByteArray errors; ///< the whole standard error
};

/// Runs scripts one after the other as one remote command: on a far line each costs round trips of its own. They get
/// arguments, but no data, and each runs whatever became of those before it. limits.maxOutput and maxError hold for all
/// of them together. Throws as runScript() does when the trailer of any is missing.
std::vector<ScriptAnswer> runScripts(Transport& transport, const std::vector<Script>& scripts, const ExecLimits& limits,
                                     JobContext& job);

/// Error for a script that ended with a status its command does not expect: RemoteToolMissing for 127,
/// PermissionDenied and NoSpace by the message, else RemoteCommandFailed. `doing` is translated.
Error scriptError(const Script& script, const ScriptOutcome& outcome, const QString& doing);

} // namespace akimori::remote
