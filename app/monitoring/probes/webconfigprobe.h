#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// Webサーバの設定検査: "webconfig:nginx".
ServerProbe webconfigProbe();

} // namespace akimori::monitoring
