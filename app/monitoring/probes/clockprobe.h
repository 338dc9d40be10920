#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// 時刻のずれ between the server and this computer: seconds that are proven, and the synchronisation.
ServerProbe clockProbe();

} // namespace akimori::monitoring
