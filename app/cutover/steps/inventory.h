#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 全レコードの控え: every authoritative server gives the same records.
Step inventoryStep();

} // namespace akimori::cutover
