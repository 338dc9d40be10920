#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 並行稼働期間: old TTL + 48 hours.
Step parallelTimeStep();

} // namespace akimori::cutover
