#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-07 年次脆弱性診断報告 (S-13, S-14).
Document assessmentReport(const Facts& facts, const FormText& text);

} // namespace akimori::reports
