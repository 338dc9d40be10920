#pragma once

#include "operations/context.h"
#include "records/cutover.h"

#include <vector>

namespace akimori::operations {

/// 確認: collects what the steps need from DNS and web servers, judges them and records the checklist, what
/// was seen, the picture of the records before the switch, and the switch or the way back itself when the DNS
/// shows it.
class CheckCutover
{
public:
    struct Request
    {
        QString domain;            ///< empty = the plan in progress
        QString step;              ///< id, with or without "@server"; empty = all
        bool renewPicture = false; ///< take the picture of the records again: they were changed on purpose
        bool withPages = true;     ///< false = leave the page-by-page comparison out, as the watch does
    };
    struct Result
    {
        CutoverPlan plan;
        std::vector<CutoverStep> steps;   ///< the whole checklist
        std::vector<CutoverStep> checked; ///< those that were asked for
    };

    explicit CheckCutover(const Context& context)
        : m_context(context)
    {
    }
    /// What cannot be reached is a step in state "unchecked". Throws Error(NotFound) for an unknown plan or
    /// step, Error(Conflict) for a closed plan, Error(Cancelled); then nothing is recorded.
    Result run(const Request& request, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
