#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 変更しないレコード: the difference to the picture before is exactly what was applied for.
Step unchangedStep();

} // namespace akimori::cutover
