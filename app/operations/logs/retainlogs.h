#pragma once

#include "operations/context.h"
#include "records/loghandover.h"

#include <vector>

namespace akimori::operations {

/// 保存期間と廃棄: handed-over packages whose copy here is to be deleted by `today` (JST), oldest first.
std::vector<LogHandover> packagesToDelete(const Context& context, const QString& siteName);

/// Deletes the copy of a package on this machine and records it; the manifest, its hash and the record stay. Before the
/// agreed day only with a reason. Refuses (Error(Corrupt)) what is not the recorded package any more: then nothing is
/// deleted. Throws Error(NotFound, Conflict, BadInput) besides.
LogHandover deletePackage(const Context& context, const QString& no, const QString& reason);

} // namespace akimori::operations
