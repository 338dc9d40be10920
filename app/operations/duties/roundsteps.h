#pragma once

#include "operations/context.h"
#include "records/dailyrecord.h"

#include <functional>

namespace akimori::operations {

/// One step of 本日の点検: how to see that it was done today, and how to do it. A further step = one function in
/// roundsteps.cpp (or an own file) and one line in its list.
struct RoundStep
{
    QString job;   ///< RoundResult::job
    QString title; ///< translated
    /// What was done today already; nothing = it is missing.
    std::function<std::optional<RoundResult>(ledger::Ledger&, const Site&, const QDateTime& now)> doneToday;
    /// Does it. A failure that it throws becomes Failed; a cancellation passes through.
    std::function<RoundResult(const Context&, const Site&, JobContext&)> perform;
};

/// In the order in which they run.
std::vector<RoundStep> roundSteps();

} // namespace akimori::operations
