#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 対象の名前: names in the certificates that the plan does not move.
Step otherNamesStep();

} // namespace akimori::cutover
