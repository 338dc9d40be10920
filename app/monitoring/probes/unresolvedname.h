#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// What it means that a name gave this computer no address. A name server that says that there is no such name makes it an
/// anomaly; when none answers, the line of this computer may be down, and nothing is known about the site. Asks the name
/// server, up to five seconds.
Reading unresolvedName(const OutsideView& view, const QString& name, const QString& family = {});

} // namespace akimori::monitoring
