#pragma once

#include "operations/calendar/calendar.h"
#include "operations/context.h"
#include "records/generation.h"
#include "schedule/backupwindow.h"

#include <chrono>

namespace akimori::operations {

/// バックアップ実施時間帯: may a backup run at `at`, and until or from when. Works without a site (then with the
/// default that a backup affects performance).
schedule::WindowAnswer backupWindow(const Context& context, const QString& siteName, const QDateTime& at);

/// Run::job of a backup: "backup.data", "backup.system".
QString backupJobName(BackupKind kind);

/// How long the next backup will take, from the runs of the last 60 days.
std::chrono::seconds expectedDuration(const ledger::Ledger& ledger, const Site& site, BackupKind kind,
                                      const QDateTime& now);

} // namespace akimori::operations
