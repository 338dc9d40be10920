#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-22 協議事項一覧: the open questions as recorded, and what the specification leaves open and nobody has entered yet.
Document openQuestions(const Facts& facts, const FormText& text);

} // namespace akimori::reports
