#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// リンク切れ within the site: number of links that lead nowhere.
OutsideProbe linksProbe();

} // namespace akimori::monitoring
