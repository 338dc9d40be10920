#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// ワイルドカード: a name that nobody made must not lead to the old server.
Step wildcardStep();

} // namespace akimori::cutover
