#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// DNSSEC: signatures of each server fit its keys.
Step dnssecStep();

} // namespace akimori::cutover
