#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// HSTS: old and new promise the same.
Step hstsStep();

} // namespace akimori::cutover
