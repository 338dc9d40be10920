#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-11a DNS切替チェックリスト (H-6 … H-8).
Document cutoverChecklistForm(const Facts& facts, const FormText& text);

} // namespace akimori::reports
