#include "operations/backup/window.h"

#include "ledger/sitetable.h"

namespace akimori::operations {

CityCalendar cityCalendar(ledger::Ledger&)
{
    return CityCalendar();
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
