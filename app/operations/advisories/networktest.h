#pragma once

#include "base/jobcontext.h"
#include "operations/context.h"

#include <QUrl>

#include <vector>

namespace akimori::operations {

/// What one server of a source answered through proxy and certificates as they are set up.
struct NetworkTry
{
    QUrl address; ///< of the source, or of the proxy when it refused
    bool reached = false;
    QString what;   ///< translated: what happened, and what to do when it was not reached
    QString detail; ///< for copying; may be empty
};

/// 接続テスト: asks one address of every host that the automatic look uses (HEAD, 15 s each). Records nothing and counts
/// as no look. Throws Error only for settings that cannot be used at all (see httpSettings()).
std::vector<NetworkTry> testNetwork(const Context& context, JobContext& job);

} // namespace akimori::operations
