#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// 未適用の更新: how many security updates wait, for how many days ("updates:age"), and how old the lists are.
ServerProbe updatesProbe();

} // namespace akimori::monitoring
