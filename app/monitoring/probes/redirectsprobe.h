#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// 転送: from http to https, and no way back.
OutsideProbe redirectsProbe();

} // namespace akimori::monitoring
