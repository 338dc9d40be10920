#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// アクセスログのエラー率: "logs:/var/log/nginx/access.log", share of 5xx answers since the last visit in %.
ServerProbe logsProbe();

} // namespace akimori::monitoring
