#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// リゾルバの応答: what visitors get, and how long old answers live.
Step resolverStep();

} // namespace akimori::cutover
