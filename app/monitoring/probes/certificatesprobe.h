#pragma once

#include "monitoring/probe.h"

namespace akimori::monitoring {

/// 証明書ファイル on the server: "certificates:/etc/…/fullchain.pem", days left.
ServerProbe certificatesProbe();

} // namespace akimori::monitoring
