#pragma once

#include "operations/context.h"

#include <vector>

namespace akimori::operations {

/// All sites of the profile by name.
std::vector<Site> listSites(const Context& context);

} // namespace akimori::operations
