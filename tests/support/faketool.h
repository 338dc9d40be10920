#pragma once

#include "support/tempfolder.h"

namespace akimori::test {

/// Entry for LocalTransport::environment: programs of `folder`/`relative` come before the system's.
QByteArray pathWithFirst(const TempFolder& folder, const QByteArray& relative);

/// Writes an executable shell script `relative` that stands for a program of the server.
void writeTool(const TempFolder& folder, const QByteArray& relative, const QByteArray& script);

/// A PATH entry with links to `programs` only, below `folder`/`relative`: every other program is missing.
QByteArray pathWithOnly(const TempFolder& folder, const QByteArray& relative,
                        const QList<QByteArray>& programs);

} // namespace akimori::test
