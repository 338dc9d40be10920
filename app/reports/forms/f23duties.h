#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-23 履行状況表（受託者自己点検）: every clause in the annex's own order and words.
Document dutyTable(const Facts& facts, const FormText& text);

} // namespace akimori::reports
