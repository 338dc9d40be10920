#pragma once

#include "archive/generationwriter.h"
#include "backup/difference.h"
#include "base/jobcontext.h"

namespace akimori::backup {

/// Brings the members of `plan` that other sources hold into `writer`: whole frames byte for byte where all their
/// members are wanted, else the wanted members alone, freshly packed. Sets item.place; entries that have a place are
/// left alone. Entries whose `source` is `inPlace` stand in the writer's file already.
///
/// Either the files and links (`folders` false) or the folders are treated. Returns the entries whose frame is
/// damaged in its source: nothing of those was written, they must be fetched again.
std::vector<PlannedEntry*> assemble(std::vector<PlannedEntry>& plan, bool folders,
                                    const std::vector<FrameSource>& sources, int inPlace,
                                    archive::GenerationWriter& writer, JobContext& job);

} // namespace akimori::backup
