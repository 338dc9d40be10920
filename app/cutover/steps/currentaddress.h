#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 現在の値: the names lead to the old servers that the plan names.
Step currentAddressStep();

} // namespace akimori::cutover
