#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// ホームページの応答 over IPv4 and IPv6 apart ("http:ipv4"): status, keywords, milliseconds.
OutsideProbe httpProbe();

} // namespace akimori::monitoring
