#pragma once

#include "reports/formwriter.h"

namespace akimori::reports {

/// 履行状況 in the annex's own order and words: 業務・作業, 内容, 状態, 期限, 証拠 (or why), 貴市確認. Needs facts.duties.
std::vector<QStringList> dutyRows(const FormWriter& paper);

} // namespace akimori::reports
