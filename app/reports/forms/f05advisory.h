#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-05 脆弱性情報速報 (S-6, S-8).
Document advisoryReport(const Facts& facts, const FormText& text);

} // namespace akimori::reports
