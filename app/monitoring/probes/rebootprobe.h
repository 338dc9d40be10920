#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// 再起動待ち after updates.
ServerProbe rebootProbe();

} // namespace akimori::monitoring
