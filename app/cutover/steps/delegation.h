#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 委任: the zone above, the zone itself and the plan name the same servers.
Step delegationStep();

} // namespace akimori::cutover
