#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-08 ログ提示書 (S-4).
Document logDisclosure(const Facts& facts, const FormText& text);

} // namespace akimori::reports
