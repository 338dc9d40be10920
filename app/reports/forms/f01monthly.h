#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-01 月次保守報告書: every duty of the month in one paper, with the lists as enclosures.
Document monthlyReport(const Facts& facts, const FormText& text);

} // namespace akimori::reports
