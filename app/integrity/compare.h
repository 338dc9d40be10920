#pragma once

#include "integrity/treestate.h"
#include "records/integrity.h"

#include <functional>

namespace akimori::integrity {

/// Optional knowledge and thresholds of the comparison.
struct CompareOptions
{
    /// True when another page of the approved version links to this one; unset = not known (then no F03 for
    /// removed pages). Arguments as in Finding.
    std::function<bool(const QByteArray& root, const QByteArray& path)> isLinked;
    qint64 massCount = 20;  ///< F04 above so many changed files …
    qint64 massPercent = 5; ///< … or above this share of the baseline's files …
    qint64 massFloor = 5;   ///< … but never below so many: on a site of ten pages one change is no mass
};

/// Result of the comparison; findings carry neither ids nor decisions yet.
struct Comparison
{
    std::vector<Finding> findings;
    std::vector<UncheckedPath> unchecked;
    qint64 checked = 0; ///< paths that were judged, removed ones included: 対象 = checked + unchecked
};

/// Compares what was seen with the approved baseline. Pure.
///
/// Every difference is reported with rule "" and class Review, never above Medium: added, removed, contents,
/// type, mode, owner, link target. Folders count by existence, type, mode and owner only; times and link
/// counts never. Several findings per path are usual. Beside the differences, rules (rules.h) judge what they
/// mean. Only what differs from the approved state is judged, so an approved oddity is not reported every
/// day.
///
/// What could not be read is in `unchecked`, with every path of the baseline that it hides; it is never
/// reported as removed. A root that does not exist any more is one finding. A root of the baseline that was
/// not looked at is unchecked.
Comparison compare(const TreeState& baseline, const TreeState& seen, const CompareOptions& options = {});

/// Found when a finding is not authorised; else Unchecked when anything could not be judged, or nothing was;
/// else Ok.
Verdict verdictOf(const std::vector<Finding>& findings, const std::vector<UncheckedPath>& unchecked,
                  qint64 checked);

} // namespace akimori::integrity
