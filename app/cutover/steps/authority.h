#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 権威DNSサーバ: each answers with authority and the newest serial; lame, silent, failing and stale ones are
/// told apart.
Step authorityStep();

} // namespace akimori::cutover
