#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// TCP of each authoritative server: long and signed answers need it.
Step authorityTcpStep();

} // namespace akimori::cutover
