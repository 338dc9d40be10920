#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 旧サーバの並行稼働: it serves with a valid certificate as long as somebody may come.
Step oldServerStep();

} // namespace akimori::cutover
