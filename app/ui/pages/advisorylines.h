#pragma once

#include "records/advisory.h"
#include "ui/models/recordmodel.h"

#include <vector>

namespace akimori::ui {

/// A line of the list of everything that the sources said, with its texts made ready: tens of thousands are searched
/// while one types.
struct ListedAdvisory : AdvisoryLine
{
    QString sourceName;
    QString search; ///< see searchable()
};

/// Off the window's thread.
std::vector<ListedAdvisory> listedAdvisories(std::vector<AdvisoryLine> lines);

std::vector<Column<ListedAdvisory>> advisoryLineColumns();

} // namespace akimori::ui
