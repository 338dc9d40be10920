#pragma once

#include "integrity/approvednormal.h"
#include "integrity/compare.h"
#include "records/integrity.h"

namespace akimori::integrity {

/// What the content rules may take as normal.
struct ContentPlan
{
    ApprovedNormal approved;          ///< `normal.learned` false = nothing is known yet
    inspection::SiteNormal allowed;   ///< by hand, added to what is learned
    QSet<QByteArray> allowedFiles;    ///< SHA-256 of files that were judged by hand
};

/// 内容検査 of what differs: streams every added or changed file, gives it to the helper process and appends what the
/// rules find to the comparison; what could not be read becomes 未検査. Files that did not change are not read again.
/// Throws what Transport throws, and Error(Cancelled).
void checkContents(remote::Transport& transport, const TreeState& seen, const ContentPlan& plan, Comparison& comparison,
                   JobContext& job);

} // namespace akimori::integrity
