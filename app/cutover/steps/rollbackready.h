#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 切戻しの用意: old values at hand and the old server alive.
Step rollbackReadyStep();

} // namespace akimori::cutover
