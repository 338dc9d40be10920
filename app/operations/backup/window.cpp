#include "operations/backup/window.h"

#include "ledger/runtable.h"
#include "ledger/sitetable.h"
#include "schedule/durationestimate.h"

namespace akimori::operations {

namespace {

constexpr int kDaysOfHistory = 60;

} // namespace

QString backupJobName(BackupKind kind)
{
    return QStringLiteral("backup.") + toString(kind);
}

std::chrono::seconds expectedDuration(const ledger::Ledger& ledger, const Site& site, BackupKind kind,
                                      const QDateTime& now)
{
    std::vector<schedule::PastBackup> history;
    for (const Run& run :
         ledger::RunTable(ledger).between(backupJobName(kind), now.addDays(-kDaysOfHistory), now)) {
        if (run.siteId == site.id && run.endedAt.isValid() && run.outcome != RunOutcome::Missed)
            history.push_back({std::chrono::seconds(run.startedAt.secsTo(run.endedAt)), 0,
                               run.outcome == RunOutcome::Ok});
    }
    return schedule::estimateDuration(history).duration;
}

schedule::WindowAnswer backupWindow(const Context& context, const QString& siteName, const QDateTime& at)
{
    const auto ledger = context.openLedger();
    PerformanceImpact impact = PerformanceImpact::Affects;
    if (!siteName.isEmpty() || ledger::SiteTable(*ledger).all().size() == 1)
        impact = findSite(*ledger, siteName).impact;
    return schedule::BackupWindow(cityCalendar(*ledger), impact).answer(at);
}

} // namespace akimori::operations
