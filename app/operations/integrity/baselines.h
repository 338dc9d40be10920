#pragma once

#include "operations/context.h"
#include "records/integrity.h"

#include <optional>

namespace akimori::operations {

/// 基準の承認: takes the state that the server has now as the approved one.
class ApproveBaseline
{
public:
    explicit ApproveBaseline(const Context& context) : m_context(context) {}

    /// One of `changeNo` and `reason` must be given. Throws Error(BadInput) without one, and refuses a tree that
    /// could not be read completely (PermissionDenied), because a hole in the baseline would hide tampering.
    Baseline run(const QString& siteName, const QString& changeNo, const QString& reason, JobContext& job) const;

private:
    const Context& m_context;
};

/// The newest approved baseline, if there is one.
std::optional<Baseline> currentBaseline(const Context& context, const Site& site);

} // namespace akimori::operations
