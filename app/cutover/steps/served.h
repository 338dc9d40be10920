#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 名前で接続: normal resolution leads to the new server, proven by its certificate.
Step servedStep();

} // namespace akimori::cutover
