#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 旧サーバへのアクセス減少, from its access log.
Step drainStep();

} // namespace akimori::cutover
