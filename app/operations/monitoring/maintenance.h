#pragma once

#include "operations/context.h"
#include "records/monitoring.h"

#include <vector>

namespace akimori::operations {

/// 計画停止・保守 and 再分類.

/// Windows that touch [from, to), cancelled ones included.
std::vector<MaintenanceWindow> listWindows(const Context& context, const QString& siteName, const QDateTime& from,
                                           const QDateTime& to);

class PlanMaintenance
{
public:
    explicit PlanMaintenance(const Context& context) : m_context(context) {}
    /// A window lies ahead or has just begun; what is over is reclassified, not planned. Throws Error(BadInput, NotFound).
    MaintenanceWindow run(const QString& siteName, MaintenanceWindow window) const;
    /// Throws Error(NotFound, Conflict).
    void cancel(const QString& siteName, const QString& id) const;

private:
    const Context& m_context;
};

/// Counts a stretch otherwise, with the reason; by a 管理者 or 責任者 when people are recorded. The measured states stay;
/// the days concerned are counted anew, and their audit row holds both values.
class Reclassify
{
public:
    explicit Reclassify(const Context& context) : m_context(context) {}
    Reclassification run(const QString& siteName, Reclassification reclassification) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
