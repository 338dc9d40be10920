#pragma once

#include "operations/context.h"
#include "records/change.h"

namespace akimori::operations {

/// Asks the server's package manager what is installed and keeps the answer as the state before this change.
void keepPackagesBefore(const Context& context, const Site& site, const QString& changeNo, JobContext& job);

/// 適用した版: what is installed now against keepPackagesBefore(), by name. Empty when nothing was kept.
std::vector<PackageChange> packagesSince(const Context& context, const Site& site, const QString& changeNo,
                                         JobContext& job);

} // namespace akimori::operations
