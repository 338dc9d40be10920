#pragma once

#include "operations/context.h"
#include "schedule/backupwindow.h"

namespace akimori::operations {

/// 開庁日 and 開庁時間 of the city as this profile's settings have them.
CityCalendar cityCalendar(ledger::Ledger& ledger);

/// バックアップ実施時間帯: may a backup run at `at`, and until or from when. Works without a site (then with the
/// default that a backup affects performance).
schedule::WindowAnswer backupWindow(const Context& context, const QString& siteName, const QDateTime& at);

} // namespace akimori::operations
