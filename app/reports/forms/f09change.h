#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-09 変更作業報告 (B-2, B-4, H-3).
Document changeReport(const Facts& facts, const FormText& text);

} // namespace akimori::reports
