#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// 再起動の検知 by the boot id; value: days since the start.
ServerProbe restartedProbe();

} // namespace akimori::monitoring
