#pragma once

#include "cutover/step.h"

namespace akimori::cutover {

/// 旧サーバを指すレコードの残り: a freed address in the DNS is an invitation.
Step danglingStep();

} // namespace akimori::cutover
