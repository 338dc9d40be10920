#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-18 パッチ適用完了報告 (S-9).
Document patchReport(const Facts& facts, const FormText& text);

} // namespace akimori::reports
