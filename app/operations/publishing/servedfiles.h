#pragma once

#include "operations/context.h"
#include "records/change.h"
#include "records/treeentry.h"

namespace akimori::operations {

/// 動作確認: fetches some of `files` (member paths below `root`, with sha256) over HTTP as a visitor and compares the
/// bytes, and looks whether `removed` ones are gone. Unchecked when the address cannot be reached. Throws Cancelled only.
ChangeCheck checkServedFiles(const Context& context, const Site& site, const QByteArray& root,
                             const std::vector<const TreeEntry*>& files, const std::vector<QByteArray>& removed,
                             JobContext& job);

} // namespace akimori::operations
