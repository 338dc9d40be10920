#pragma once

#include "base/jobcontext.h"
#include "operations/context.h"
#include "records/generation.h"
#include "records/impact.h"
#include "records/restore.h"
#include "schedule/backupwindow.h"
#include "ui/pages/exceptionspanel.h"
#include "ui/pages/schedulemonth.h"
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
    ScheduleMonth month;
    std::vector<ExceptionRow> exceptions; ///< of this site and of all sites, newest first
    QStringList deciders;                 ///< who may decide on exceptions today
    QDateTime nextData;   ///< UTC: begin of the next planned data backup; invalid = none
    QDateTime nextSystem; ///< UTC
};

constexpr int kTimelineDays = 30;
constexpr int kTimelineDaysAhead = 2;

/// When a backup may run on the Japanese day `today`, and the office hours.
std::vector<HoursBar::Span> hoursOfDay(const schedule::BackupWindow& window, const QDate& today);

/// `month`: first day of the month for the calendar; invalid = this month.
BackupOverview loadBackupOverview(const operations::Context& context, const Site& site, const QDate& month = {});

/// Marks of the last kTimelineDays, known by "kind/id"; older generations are only in the list.
std::vector<GenerationTimeline::Mark> timelineMarks(const BackupOverview& overview);

/// State of a generation in a word and a tone. Damage is stronger than everything else, and "not verified" is never
/// shown as good.
QString generationStateName(const Generation& generation);
Tone generationTone(const Generation& generation);

} // namespace akimori::ui
