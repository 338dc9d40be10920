#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// noindex, Basic認証 and Disallow left over from the test time.
Step leftoversStep();

} // namespace akimori::cutover
