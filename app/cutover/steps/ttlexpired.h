#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 旧TTL経過: countdown until no resolver can hold a copy with the long TTL.
Step ttlExpiredStep();

} // namespace akimori::cutover
