#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// メモリ・スワップ used %, and processes that the kernel killed for want of memory ("memory:oom").
ServerProbe memoryProbe();

} // namespace akimori::monitoring
