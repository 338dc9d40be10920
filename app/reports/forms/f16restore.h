#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-16 復元作業報告書 (B-8 to B-11).
Document restoreReport(const Facts& facts, const FormText& text);

} // namespace akimori::reports
