#pragma once

#include "operations/context.h"
#include "records/cutover.h"

namespace akimori::operations {

/// 実施・免除: what people do on the checklist. Throws Error(NotFound) for an unknown plan or step, Error(Conflict) for a
/// closed plan,
/// Error(BadInput) without evidence or reason.
class RecordCutoverStep
{
public:
    explicit RecordCutoverStep(const Context& context)
        : m_context(context)
    {
    }

    /// A step that waits for a person was done. The decisions "go" and "rollback-decision" are the 管理者's
    /// or the 責任者's (Error(NotAllowedNow)); "go" only once everything before is ready (Error(Conflict)).
    /// An automatic step that does not wait for a person cannot be talked into "good" (Error(Conflict)).
    /// Doing "freeze" freezes publishing; doing
    /// "switch-executed" begins the parallel run. `file` is kept in the profile and named in the evidence with its hash; empty
    /// = none.
    CutoverStep done(const QString& domain, const QString& stepId, const QString& evidence,
                     const QString& file = {}) const;

    /// 管理者 or 責任者 let a step go with a reason.
    CutoverStep waive(const QString& domain, const QString& stepId, const QString& reason) const;

private:
    const Context& m_context;
};

/// Whether something may be published meanwhile, and the end of the plan.
class SetCutover
{
public:
    explicit SetCutover(const Context& context)
        : m_context(context)
    {
    }

    CutoverPlan publishing(const QString& domain, CutoverPublishing choice, const QString& reason) const;
    /// Completed needs every step good or waived (Error(Conflict) names the first ones); Abandoned needs a
    /// reason. Publishing is open again afterwards.
    CutoverPlan close(const QString& domain, CutoverProgress progress, const QString& reason) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
