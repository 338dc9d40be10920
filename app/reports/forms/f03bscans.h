#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-03b 改ざん検査報告（定期） (S-11).
Document periodicScanReport(const Facts& facts, const FormText& text);

} // namespace akimori::reports
