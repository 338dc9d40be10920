#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// カーネルのエラー since the last visit.
ServerProbe kernelProbe();

} // namespace akimori::monitoring
