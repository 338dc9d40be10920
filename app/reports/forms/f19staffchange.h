#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-19 体制変更届 (R-1 … R-3).
Document staffChangeNotice(const Facts& facts, const FormText& text);

} // namespace akimori::reports
