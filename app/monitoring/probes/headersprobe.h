#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// セキュリティヘッダ: number of recommended ones that are missing; a lost one that was expected is a warning.
OutsideProbe headersProbe();

} // namespace akimori::monitoring
