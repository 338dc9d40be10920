#include "operations/restore/replay.h"

#include "deployment/rollback.h"

namespace akimori::operations {

bool replayInterrupted(const Context& context, const Site& site, JobContext& job)
{
    const auto transport = transportTo(context, site);
    const auto replayed = deployment::replayJournals(*transport, site.roots, job);
    transport->close();
    return !replayed.empty();
}

} // namespace akimori::operations
