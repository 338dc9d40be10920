#pragma once

#include "base/jobcontext.h"
#include "operations/context.h"
#include "records/generation.h"
#include "records/restore.h"
#include "schedule/backupwindow.h"
#include "ui/theme.h"
#include "ui/widgets/generationtimeline.h"
#include "ui/widgets/hoursbar.h"

#include <QSet>

#include <vector>

namespace akimori::ui {

/// Everything the backup page shows of a site, read at one instant on a worker thread.
struct BackupOverview
{
    QDateTime at; ///< UTC
    std::vector<Generation> generations; ///< newest first
    std::vector<Restore> restores;       ///< newest first
    schedule::WindowAnswer window;
    std::vector<HoursBar::Span> hours; ///< of today
    QSet<QDate> closedDays;            ///< of the last 30 days
};

constexpr int kTimelineDays = 30;

BackupOverview loadBackupOverview(const operations::Context& context, const Site& site);

/// Marks of the last kTimelineDays; older generations are only in the list.
std::vector<GenerationTimeline::Mark> timelineMarks(const BackupOverview& overview);

/// State of a generation in a word and a tone. Damage is stronger than everything else, and "not verified" is never
/// shown as good.
QString generationStateName(const Generation& generation);
Tone generationTone(const Generation& generation);

} // namespace akimori::ui
