#pragma once

#include "base/jobcontext.h"
#include "logs/collected.h"
#include "operations/context.h"
#include "records/loghandover.h"

#include <optional>

namespace akimori::operations {

/// What a drill showed.
struct LogDrill
{
    LogHandover record;
    QStringList gaps; ///< translated: what would be missing, and what to grant
    bool unchecked = false; ///< something could not be read
};

/// 提示訓練 (S-4, readiness): extracts the last full hour with everything that a handover does, records how long it took
/// and what would be missing, and deletes the files again. A failure is recorded as well, then thrown.
LogDrill drillLogs(const Context& context, const QString& siteName, JobContext& job);

/// When the schedule has to drill again: a month (the same day of the next month) after the last one that worked, or a day
/// after one that failed; invalid while no person ever drilled or handed over, so that a first look is a person's.
QDateTime nextDrill(const ledger::Ledger& ledger, const Site& site);

} // namespace akimori::operations
