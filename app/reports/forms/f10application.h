#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-10 DNS切替申請書 (H-6), to the domain administrator.
Document cutoverApplicationForm(const Facts& facts, const FormText& text);

} // namespace akimori::reports
