#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-14 業務引継書 (H-2, H-4, R-4). Ids and fingerprints only: it never carries a secret.
Document workHandover(const Facts& facts, const FormText& text);

} // namespace akimori::reports
