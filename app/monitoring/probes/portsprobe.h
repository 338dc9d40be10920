#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// 待受けポート against the approved list: number of ports that are not on it.
ServerProbe portsProbe();

/// Ports that were open at the last visit, from the item's memory; sorted, empty = never seen.
QList<int> observedPorts(const QJsonObject& memory);

} // namespace akimori::monitoring
