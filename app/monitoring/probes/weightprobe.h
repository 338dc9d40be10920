#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// ページ容量 of the top page with everything it loads, in kB.
OutsideProbe weightProbe();

} // namespace akimori::monitoring
