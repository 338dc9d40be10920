#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-03a 改ざん検査報告（速報） (S-12, M-4).
Document tamperingFlashReport(const Facts& facts, const FormText& text);

} // namespace akimori::reports
