#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// How the new server comes by its certificate before the switch. Settled by itself when it shows a good one, and says
/// which way that was; until then it says which ways are open, and a person decides.
Step certificateRouteStep();

} // namespace akimori::cutover
