#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-12 監視項目一覧表 with the 調達品目台帳 (M-1, M-2).
Document monitoringTable(const Facts& facts, const FormText& text);

} // namespace akimori::reports
