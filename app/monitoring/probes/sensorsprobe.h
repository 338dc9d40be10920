#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// 温度・ECC of the hardware.
ServerProbe sensorsProbe();

} // namespace akimori::monitoring
