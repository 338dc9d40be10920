#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// TLS 証明書 as served: trust, name, term (days left), protocol.
OutsideProbe tlsProbe();

} // namespace akimori::monitoring
