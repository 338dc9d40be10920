#pragma once

#include "records/generation.h"
#include "ui/models/recordmodel.h"

#include <vector>

namespace akimori::ui {

/// Columns of the list of generations.
std::vector<Column<Generation>> generationColumns();

} // namespace akimori::ui
