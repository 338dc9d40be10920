#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// 失敗したサービス (failed units of systemd): their number.
ServerProbe unitsProbe();

} // namespace akimori::monitoring
