#pragma once

#include "base/error.h"

namespace akimori::cli {

/// Exit codes of akimori-cli. Scripts, timers and checks rely on the numbers; they never change.
enum class ExitCode {
    Ok = 0,           ///< done, nothing found that needs a person
    Found = 1,        ///< done, and something was found
    CouldNotCheck = 2,
    BadUsage = 3,
    NotAllowed = 4,
    AuthRefused = 5,
    HostKey = 6,
    LocalStorage = 7,
    Locked = 8,
    Conflict = 9,
    Internal = 10,
    Cancelled = 130,
};

ExitCode exitCodeFor(ErrorCode code);

} // namespace akimori::cli
