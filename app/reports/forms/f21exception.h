#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-21 例外運用承認書 (R-2, R-4, B-8): one request with its decision, or without a subject all of them.
Document exceptionApproval(const Facts& facts, const FormText& text);

} // namespace akimori::reports
