#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// ネットワークインタフェース: "interfaces:eth0", errors since the last visit.
ServerProbe interfacesProbe();

} // namespace akimori::monitoring
