#pragma once

#include "records/cutoverpaper.h"

namespace akimori::cutover {

/// F-11a: one row for each step, in order.
std::vector<CutoverChecklistRow> checklistRows(const std::vector<CutoverStep>& steps);

/// F-11b. `before` may be nullptr: then the old and new values stay empty.
CutoverCompletion completionReport(const CutoverPlan& plan, const std::vector<CutoverStep>& steps,
                                   const std::vector<CutoverEvent>& events,
                                   const std::vector<CutoverSighting>& sightings,
                                   const CutoverSnapshot* before);

} // namespace akimori::cutover
