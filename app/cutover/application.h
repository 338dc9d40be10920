#pragma once

#include "records/cutoverpaper.h"

namespace akimori::cutover {

/// Belongs to the records that a switch changes: A, AAAA, CNAME, HTTPS of the plan's names.
bool isMoving(const CutoverRecordSet& set, const CutoverPlan& plan);

/// F-10 from the picture before the switch alone. A name that is a CNAME to another name of the plan keeps
/// it, only its TTL moves; a CNAME to elsewhere is replaced by addresses. Hints in HTTPS records follow the
/// addresses.
CutoverApplication applicationFor(const CutoverPlan& plan, const CutoverSnapshot& before,
                                  CutoverApplicationKind kind);

} // namespace akimori::cutover
