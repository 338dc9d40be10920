#pragma once

#include "operations/restore/rebuilddrill.h"

namespace akimori::operations {

/// "host:port"
QString hostOfSite(const Site& site);

/// Fills `plan.different` and `plan.unreadable`: the web server's settings, and everything below `chosen`, that are not
/// as in the generation. `toRestore` (may be nullptr) gets those of them below `chosen`.
void compareDrillSettings(const Context& context, Drill::Plan& plan, const QList<QByteArray>& chosen,
                          QList<QByteArray>* toRestore, JobContext& job);

/// The steps of a drill in their order, appended to `record`. Each one is a result, whatever happens in it; only
/// Error(Cancelled) ends the whole.
void runDrillCourse(const Context& context, const Drill::Request& request, const Drill::Plan& plan, RebuildDrill& record,
                    JobContext& job);

} // namespace akimori::operations
