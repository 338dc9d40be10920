#pragma once

#include "remote/transport.h"

#include <QList>

namespace akimori::remote {

/// Runs a local program with piped standard input, output and error, under the rules of Transport::exec:
/// bounded, with deadlines, and killed within 200 ms of a cancel. No shell is involved: `arguments` go to
/// execvp as they are. Used by the OpenSSH transport and by the tests.
///
/// `environment` holds "NAME=value" entries added to this process's own.
ExecOutcome runChild(const QList<QByteArray>& arguments, const QList<QByteArray>& environment, const ExecIo& io,
                     const ExecLimits& limits, JobContext& job);

} // namespace akimori::remote
