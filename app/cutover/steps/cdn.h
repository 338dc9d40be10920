#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// CDN/WAF in front: then not the DNS but the origin there is changed.
Step cdnStep();

} // namespace akimori::cutover
