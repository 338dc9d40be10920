#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 新しい値: addresses that the public can reach.
Step newAddressStep();

} // namespace akimori::cutover
