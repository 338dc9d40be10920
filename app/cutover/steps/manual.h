#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// What only people can do or know: each is done with evidence (document number, file, what was seen).
std::vector<Step> manualSteps(CutoverPhase phase);

} // namespace akimori::cutover
