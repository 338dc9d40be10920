#pragma once

#include "base/jobcontext.h"

#include <chrono>

namespace akimori::remote::ssh {

using SteadyClock = std::chrono::steady_clock;

/// How often a silent wait looks for a cancel.
constexpr std::chrono::milliseconds kSlice{50};

/// How long one blocking step may take, and who may end it earlier.
struct Patience
{
    const JobContext& job;
    SteadyClock::time_point until = SteadyClock::time_point::max();

    static Patience lasting(const JobContext& job, std::chrono::milliseconds span)
    {
        return {job, SteadyClock::now() + span};
    }
    bool over() const { return SteadyClock::now() >= until; }
};

} // namespace akimori::remote::ssh
