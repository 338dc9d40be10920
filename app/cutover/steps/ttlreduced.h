#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// TTL短縮確認: each authoritative server gives the short TTL.
Step ttlReducedStep();

} // namespace akimori::cutover
