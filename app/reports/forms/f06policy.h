#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-06 脆弱性対応方針報告書（30日以内） (S-9, S-10): one case, or without a subject every case that has a 30-day clock.
Document policyReport(const Facts& facts, const FormText& text);

} // namespace akimori::reports
