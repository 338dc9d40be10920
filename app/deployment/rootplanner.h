#pragma once

#include "deployment/plan.h"

namespace akimori::deployment {

/// Everything that is planned for one root: what happens to each path, how the root is replaced, what is uploaded.
/// `scope`: member paths that limit it, empty = the whole root. Adds translated warnings. Pure; throws what
/// makePlan() names.
RootPlan planRoot(const WantedTree& wanted, const LiveRoot& live, const PlanOptions& options,
                  const QList<QByteArray>& scope, QStringList& warnings);

/// True for a path that a deployment of `root` within `scope` (empty = all) is about; our own deployment folders
/// never are.
bool inScope(const QByteArray& path, const QByteArray& root, const QList<QByteArray>& scope);

} // namespace akimori::deployment
