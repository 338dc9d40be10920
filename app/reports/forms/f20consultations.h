#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-20 協議記録簿.
Document consultationBook(const Facts& facts, const FormText& text);

} // namespace akimori::reports
