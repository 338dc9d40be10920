#pragma once

#include "ui/models/recordmodel.h"
#include "ui/pages/monitoringoverview.h"

namespace akimori::ui {

/// Title of the item with its object: "Disk usage /var".
QString titleOf(const MonitorRow& row);

/// Columns of the lists of 監視.
std::vector<Column<MonitorRow>> monitorColumns();
std::vector<Column<ProcuredItem>> procuredColumns();
std::vector<Column<ProviderNotice>> noticeColumns();
std::vector<Column<StateChange>> changeColumns();

} // namespace akimori::ui
