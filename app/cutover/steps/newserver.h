#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 新サーバ answers for every name, by address.
Step newServerStep();

} // namespace akimori::cutover
