#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// 負荷 per core over five minutes, with the pressure figures where the kernel has them.
ServerProbe loadProbe();

} // namespace akimori::monitoring
