#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-04a 異常・障害報告書（速報・第n報） (M-4 to M-8).
Document incidentFlash(const Facts& facts, const FormText& text);

} // namespace akimori::reports
