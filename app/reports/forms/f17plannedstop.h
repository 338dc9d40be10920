#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-17 計画停止のお知らせ (M-3). Without a subject it lists every planned stop still to come.
Document plannedStopNotice(const Facts& facts, const FormText& text);

} // namespace akimori::reports
