#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// DNS の応答: addresses of the site's name, against those expected or seen first.
OutsideProbe dnsProbe();

} // namespace akimori::monitoring
