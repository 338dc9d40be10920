#pragma once

#include "operations/context.h"

namespace akimori::operations {

/// Finishes or undoes what a cut connection left half-way on the server (design: the journal beside each root).
/// Returns true when something was found and settled.
bool replayInterrupted(const Context& context, const Site& site, JobContext& job);

} // namespace akimori::operations
