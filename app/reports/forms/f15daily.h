#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-15 日報: 本日の点検 of one day.
Document dailyReport(const Facts& facts, const FormText& text);

} // namespace akimori::reports
