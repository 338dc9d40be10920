#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// IPv6: an AAAA that stays behind keeps half of the visitors on the old server.
Step ipv6Step();

} // namespace akimori::cutover
