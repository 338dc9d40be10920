#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-13 運用保守体制表 (R-1 … R-3).
Document organisationChart(const Facts& facts, const FormText& text);

} // namespace akimori::reports
