#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 切替可否: everything before the switch is good or waived, and a person decided.
Step goNoGoStep();

} // namespace akimori::cutover
