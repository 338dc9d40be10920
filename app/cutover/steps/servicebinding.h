#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// HTTPS/SVCB records carry addresses of their own (ipv4hint, ipv6hint).
Step serviceBindingStep();

} // namespace akimori::cutover
