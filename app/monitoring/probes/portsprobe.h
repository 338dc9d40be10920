#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// 待受けポート against the approved list: number of ports that are not on it.
ServerProbe portsProbe();

} // namespace akimori::monitoring
