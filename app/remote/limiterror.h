#pragma once

#include "base/error.h"

namespace akimori::remote {

/// What both transports throw when a command crosses its ExecLimits.
Error deadlineError();
Error idleError();
Error tooMuchOutputError();

} // namespace akimori::remote
