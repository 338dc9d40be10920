#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 権威NS全台の応答一致: each gives the new values.
Step switchedStep();

} // namespace akimori::cutover
