#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// サービスの稼働: "services:nginx"; by systemd, or by the names of the running processes.
ServerProbe servicesProbe();

} // namespace akimori::monitoring
