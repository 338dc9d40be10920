#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// CAA: may the authority of the new certificate issue for these names?
Step caaStep();

} // namespace akimori::cutover
