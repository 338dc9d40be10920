#pragma once

#include "operations/context.h"
#include "records/restore.h"

#include <vector>

namespace akimori::operations {

/// Restores written to a site, newest first; those in state Swapped can be rolled back.
std::vector<Restore> listRestores(const Context& context, const QString& siteName);

} // namespace akimori::operations
