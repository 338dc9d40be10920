#include "cutover/ttlcountdown.h"

#include "cutover/facts.h"

#include <algorithm>
#include <map>

namespace akimori::cutover {

TtlCountdown ttlCountdown(const std::vector<CutoverSighting>& sightings, int reducedTtl, const QDateTime& now)
{
    std::map<QString, std::vector<const CutoverSighting*>> stretches; // by server and record, in time
    for (const CutoverSighting& sighting : sightings) {
        if (sighting.authoritative)
            stretches[sighting.server + u'\n' + sighting.name + u' ' + sighting.type].push_back(&sighting);
    }
    TtlCountdown result;
    for (const auto& [key, history] : stretches) {
        const CutoverSighting& last = *history.back();
        if (last.answer.isEmpty() && history.size() == 1)
            continue; // no such record
        const QString record = key.section(u'\n', 1);
        if (result.state == TtlCountdown::State::NothingSeen)
            result.state = TtlCountdown::State::NeverLong;
        if (last.ttl > reducedTtl && !last.answer.isEmpty()) {
            if (result.state != TtlCountdown::State::StillLong || last.ttl > result.oldTtl)
                result = {TtlCountdown::State::StillLong, last.server, record, last.ttl, {}, {}};
            continue;
        }
        if (result.state == TtlCountdown::State::StillLong)
            continue;
        for (std::size_t i = 0; i + 1 < history.size(); ++i) {
            if (history[i]->ttl <= reducedTtl)
                continue;
            const QDateTime shortAt = history[i + 1]->firstAt;
            const QDateTime clearAt = shortAt.addSecs(history[i]->ttl);
            if (!result.clearAt.isValid() || clearAt > result.clearAt)
                result = {
                    TtlCountdown::State::Running, last.server, record, history[i]->ttl, shortAt, clearAt};
        }
    }
    if (result.state == TtlCountdown::State::Running && result.clearAt <= now)
        result.state = TtlCountdown::State::Over;
    return result;
}

qint64 longestTtl(const std::vector<CutoverSighting>& sightings)
{
    qint64 longest = 0;
    for (const CutoverSighting& sighting : sightings)
        longest = sighting.authoritative ? std::max(longest, sighting.ttl) : longest;
    return longest;
}

QDateTime lastOldAnswer(const std::vector<CutoverSighting>& sightings, const CutoverPlan& plan)
{
    std::map<QString, const CutoverSighting*> newest;
    for (const CutoverSighting& sighting : sightings) {
        if (!sighting.authoritative)
            newest[sighting.server + u'\n' + sighting.name + sighting.type] = &sighting;
    }
    QDateTime until;
    for (const auto& [key, sighting] : newest) {
        const Aim aim = aimOf(sighting->answer.split(QStringLiteral(" | "), Qt::SkipEmptyParts), plan);
        const QDateTime ends = sighting->lastAt.addSecs(sighting->ttl);
        if ((aim == Aim::Old || aim == Aim::Mixed) && (!until.isValid() || ends > until))
            until = ends;
    }
    return until;
}

} // namespace akimori::cutover
