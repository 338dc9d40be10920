#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// ディスクの自己診断 (SMART): "smart:/dev/sda".
ServerProbe smartProbe();

} // namespace akimori::monitoring
