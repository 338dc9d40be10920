#pragma once

#include "operations/monitoring/monitoredsite.h"

namespace akimori::operations {

/// 監視の1巡 (M-2, M-3): every active item of a site once, in order, whatever its interval.
class RunProbes
{
public:
    struct Request
    {
        QString site;
        QList<MonitorKind> kinds; ///< empty = all six
        QStringList items;        ///< ids; empty = all
    };
    struct Outcome
    {
        std::vector<MonitoredSite::Result> results; ///< in the order of the standard set
        bool recorded = true; ///< false: a watch is running, so this pass only showed what it saw
        bool found() const;   ///< early sign, warning or anomaly
        bool unknown() const; ///< something could not be measured, or nothing was
    };

    explicit RunProbes(const Context& context) : m_context(context) {}
    /// Throws Error: NotFound, BadInput, Cancelled and what the ledger throws; what cannot be measured is a result.
    Outcome run(const Request& request, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
