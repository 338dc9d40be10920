#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-04b 異常・障害報告書（最終） (M-8, M-9, T-1 to T-6).
Document incidentReport(const Facts& facts, const FormText& text);

} // namespace akimori::reports
