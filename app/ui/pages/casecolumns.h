#pragma once

#include "records/advisorycase.h"
#include "ui/models/recordmodel.h"

#include <vector>

namespace akimori {
class Clock;
}

namespace akimori::ui {

/// Columns of the list of cases with their deadlines; `clock` outlives the list.
std::vector<Column<AdvisoryCase>> caseColumns(const Clock* clock);

} // namespace akimori::ui
