#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 内容一致: old and new server compared page by page.
Step contentStep();

} // namespace akimori::cutover
