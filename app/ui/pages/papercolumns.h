#pragma once

#include "operations/reports/paperlist.h"
#include "ui/models/recordmodel.h"

#include <vector>

namespace akimori::ui {

/// The five columns of a city's list of papers: 番号・書類名・提出期限・状態・様式.
std::vector<Column<operations::PaperRow>> paperColumns();

} // namespace akimori::ui
