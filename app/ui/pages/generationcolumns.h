#pragma once

#include "records/generation.h"
#include "ui/models/recordmodel.h"

namespace akimori::ui {

/// What the list of the generations shows.
std::vector<Column<Generation>> generationColumns();

} // namespace akimori::ui
