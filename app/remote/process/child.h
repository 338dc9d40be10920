#pragma once

#include "base/platform/process.h"

#include <QByteArray>
#include <QList>

namespace akimori::remote {

/// Throws Error.
platform::Pipe openPipe();

/// `environment` holds "NAME=value" entries that replace or join this process's own. The three descriptors become
/// standard input, output and error. Throws Error.
void startChild(platform::Child& child, const QList<QByteArray>& arguments, const QList<QByteArray>& environment,
                int in, int out, int err);

} // namespace akimori::remote
