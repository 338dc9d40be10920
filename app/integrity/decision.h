#pragma once

#include "records/integrity.h"

namespace akimori::integrity {

/// Records what a person decided about a finding: `decision` is "authorised" (正規の変更) or "tampering"
/// (改ざん), `reason` is required. Sets decision, decisionReason, decidedBy, decidedAt and the
/// classification. Throws Error(BadInput). Pure.
void decide(Finding& finding, const QString& decision, const QString& reason, const QString& by,
            const QDateTime& at);

/// Carries earlier decisions over to the findings of a new scan, so that a person is not asked twice about
/// the very same state. A decided finding stays listed with its decision until a baseline is approved. It is
/// carried only when root, path, change, rule, evidence and line are equal and the whole path still differs
/// from the baseline in exactly the same way (an authorised page that is changed once more is a new finding).
/// `earlier` is the latest scan; its baseline must be the same one. Pure.
void carryDecisions(const std::vector<Finding>& earlier, std::vector<Finding>& findings);

} // namespace akimori::integrity
