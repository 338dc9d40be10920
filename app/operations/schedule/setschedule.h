#pragma once

#include "operations/context.h"
#include "schedule/plan.h"

namespace akimori::operations {

/// 実施計画 of a site: which days and months the unattended runs are due. The term comes from the contract and is not
/// changed here. The audit keeps the values before and after. Throws Error(BadInput) naming the value that cannot be
/// meant, NotAllowedNow when people are recorded and the actor is none of them.
class SetSchedule
{
public:
    explicit SetSchedule(const Context& context) : m_context(context) {}

    void run(const QString& siteName, const schedule::SchedulePlan& plan) const;

private:
    const Context& m_context;
};

/// 二次保管 by the nightly run: the folder into which run-due copies after a backup; empty = none.
QString secondCopyFolder(const ledger::Ledger& ledger);
/// False while the disk is not plugged in: the folder is then missing or an empty mount point, which must not be filled.
bool secondCopyIsThere(const QString& folder);
/// Makes the folder and marks it. Throws Error(BadInput) for a folder inside the profile, LocalIo, PermissionDenied.
void setSecondCopyFolder(const Context& context, const QString& folder);

} // namespace akimori::operations
