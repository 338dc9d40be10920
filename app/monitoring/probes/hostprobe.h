#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// 死活監視: does the server take connections at all? An anomaly here explains all others of the site.
OutsideProbe hostProbe();

} // namespace akimori::monitoring
