#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// CNAME stands alone (RFC 2181 §10.1): never at the apex.
Step apexCnameStep();

} // namespace akimori::cutover
