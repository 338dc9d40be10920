#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// DS: the chain of trust from the root (or the given anchor) down to the domain.
Step dsChainStep();

} // namespace akimori::cutover
