#pragma once

#include "operations/cutover/checkcutover.h"

#include <chrono>
#include <functional>

namespace akimori::operations {

/// 切替後の監視: looks again and again at what every authority and resolver answers and what both servers
/// serve, until the drain is finished.
class WatchCutover
{
public:
    struct Request
    {
        QString domain;
        std::chrono::seconds interval{60};
        int rounds = 0;      ///< 0 = until finished or cancelled
        QStringList oldLogs; ///< access logs on this machine that are read again in every round
        QStringList newLogs;
        QString oldSite; ///< site of the profile whose access log is fetched in every round; empty = none
        QString newSite;
    };
    struct Round
    {
        int number = 0; ///< from 1
        CheckCutover::Result look;
        QStringList problems; ///< translated: logs that could not be read
        bool finished =
            false; ///< switched, no resolver holds an old answer, drain and parallel time are over or waived
    };

    explicit WatchCutover(const Context& context)
        : m_context(context)
    {
    }
    /// `seen` is called after every round; it may be empty. Returns the last one. Throws Error(Cancelled).
    Round run(const Request& request, const std::function<void(const Round&)>& seen, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
