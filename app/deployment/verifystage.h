#pragma once

#include "deployment/plan.h"
#include "remote/commands/stagetree.h"

namespace akimori::deployment {

/// Comparison of what the server built with what was planned.
struct StageFindings
{
    QList<QByteArray> toPush; ///< member paths of files that were not uploaded and are missing or different
    QStringList wrong;        ///< printable: anything else that is not as planned; empty = proven
    qint64 coarseTimes = 0;   ///< entries whose file system does not keep the fraction of the second
    bool liveChanged = false; ///< the live tree is no longer the one of the preview

    bool proven() const { return toPush.isEmpty() && wrong.isEmpty(); }
};

/// Pure. Every planned entry must stand there with its type, mode, owner, target, time and SHA-256, and nothing
/// else may; of PerFile: the staged files, and the live ones that are to stay.
StageFindings verifyStage(const RootPlan& plan, const remote::StageReport& report);

} // namespace akimori::deployment
