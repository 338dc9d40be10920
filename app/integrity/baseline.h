#pragma once

#include "integrity/treestate.h"
#include "records/integrity.h"

namespace akimori::integrity {

/// Who approves a state as 基準, and on what ground. Clause:
/// 改ざん検知の基準は変更番号又は理由を付して更新する.
struct Approval
{
    QDateTime at; ///< UTC
    QString by;
    QString changeNo; ///< exactly one of changeNo and reason is set
    QString reason;
};

/// "<profile>/sites/<site id>/baselines/<id>.baseline".
QString baselineFile(const QString& profile, const QString& siteId, const QString& id);

/// Writes `state` as the baseline `state.id` and returns the record for the ledger. Throws Error(BadInput)
/// without exactly one ground, or when a root was missing or nothing was seen: such a state approves nothing.
/// Paths that could not be read do not stop it, they stay 未検査; tell the person before (unreadablePaths()).
/// Throws Error(Conflict) when a baseline of this id exists.
Baseline writeBaseline(const QString& profile, const TreeState& state, const Approval& approval);

/// Reads the file and checks its hash against the record. Throws Error: NotFound, Corrupt, Unsupported.
TreeState readBaseline(const Baseline& baseline);

/// Paths of `state` that a scan against it can never judge: unreadable ones and files without a hash.
std::vector<UnreadablePath> unreadablePaths(const TreeState& state);

} // namespace akimori::integrity
