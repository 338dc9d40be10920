#pragma once

#include "reports/form.h"

namespace akimori::reports {

/// F-02 バックアップ実施報告 (B-1 … B-9).
Document backupReport(const Facts& facts, const FormText& text);

} // namespace akimori::reports
