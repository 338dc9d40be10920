#include "cutover/drain.h"

#include <algorithm>
#include <map>

namespace akimori::cutover {

Drain drainOf(const std::vector<CutoverTraffic>& traffic, const QDateTime& switchedAt, const QDateTime& now)
{
    std::map<QDateTime, qint64> old;
    std::map<QDateTime, qint64> fresh;
    for (const CutoverTraffic& hour : traffic)
        (hour.oldServer ? old : fresh)[hour.hour] += hour.people;
    Drain drain;
    qint64 peakOfAll = 0;
    for (const auto& [hour, people] : old) {
        peakOfAll = std::max(peakOfAll, people);
        if (hour < switchedAt && hour >= switchedAt.addDays(-7))
            drain.peak = std::max(drain.peak, people);
        drain.known = drain.known || hour.addSecs(3600) > switchedAt;
    }
    if (drain.peak == 0)
        drain.peak = peakOfAll;
    if (!drain.known)
        return drain;
    const QDateTime lastHour = old.rbegin()->first;
    drain.last = old.rbegin()->second;
    drain.until = std::min(lastHour.addSecs(3600), now);
    drain.newServer = fresh.contains(lastHour) ? fresh[lastHour] : 0;
    // A log without a line in an hour is silent about it, so hours in between count as zero; the six must lie
    // after the switch as a whole.
    if (lastHour.addSecs(-5 * 3600) < switchedAt)
        return drain;
    const qint64 limit = std::max<qint64>(1, drain.peak / 100);
    drain.finished = true;
    for (int i = 0; i < 6; ++i) {
        const auto found = old.find(lastHour.addSecs(-3600 * i));
        drain.finished = drain.finished && (found == old.end() || found->second <= limit);
    }
    return drain;
}

} // namespace akimori::cutover
