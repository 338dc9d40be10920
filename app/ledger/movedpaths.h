#pragma once

#include "ledger/ledger.h"

namespace akimori::ledger {

/// Records name files of the profile by their absolute paths. When the profile stands somewhere else now, because the
/// computer was replaced or the folder was renamed, these lead nowhere, or worse to the folder that it was copied from.

/// Folder of the profile as the records know it; "" while no record names a file.
QString recordedFolder(const Ledger& ledger);

/// Rewrites every path below `from` (a folder, absolute) to the same place below `to`, discarded generations included;
/// returns how many. Where a restore came from is history and stays.
qint64 movePaths(Ledger::Transaction& transaction, const QString& from, const QString& to);

} // namespace akimori::ledger
