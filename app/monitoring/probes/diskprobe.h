#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// ディスク使用率 of every local file system: "disk:/var", used %.
ServerProbe diskProbe();

} // namespace akimori::monitoring
