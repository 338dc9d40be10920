#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-11b DNS切替完了報告 (H-8).
Document cutoverCompletionForm(const Facts& facts, const FormText& text);

} // namespace akimori::reports
