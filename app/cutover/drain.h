#pragma once

#include "records/cutover.h"

#include <vector>

namespace akimori::cutover {

/// 旧サーバへのアクセス減少: from the hours of its access log; people only.
struct Drain
{
    bool known = false; ///< there are hours of the old server after the switch
    qint64 peak =
        0; ///< most visits in one hour of the week before the switch; of all hours when there are none
    qint64 last = 0;      ///< in the last full hour of the old server's log
    qint64 newServer = 0; ///< visits in the same hour on the new server
    QDateTime until;      ///< UTC: end of the last hour in the log
    bool finished =
        false; ///< at most 1 % of the peak (or one visit) in each of the last six hours after the switch
};

Drain drainOf(const std::vector<CutoverTraffic>& traffic, const QDateTime& switchedAt, const QDateTime& now);

} // namespace akimori::cutover
