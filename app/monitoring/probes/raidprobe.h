#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// RAID (md): "raid:md0", missing members.
ServerProbe raidProbe();

} // namespace akimori::monitoring
