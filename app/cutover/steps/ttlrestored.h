#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// TTL復元.
Step ttlRestoredStep();

} // namespace akimori::cutover
