#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// メール: MX and SPF that depend on the addresses which move.
Step mailStep();

} // namespace akimori::cutover
