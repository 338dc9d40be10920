#include "backup/retention.h"

#include "base/jst.h"

#include <map>
#include <set>

namespace akimori::backup {

namespace {

bool isOlder(const Generation& a, const Generation& b)
{
    return std::pair(a.takenAt, a.id) < std::pair(b.takenAt, b.id);
}

/// Which days, weeks and months of one site and kind have their representative already; fed newest first.
class Thinning
{
public:
    /// True when the generation stands for a day, week or month that is wanted and not yet taken. Every counting
    /// generation must be shown, also those that stay anyway.
    bool wants(const Generation& generation, const RetentionRule& rule)
    {
        const QDate day = jst::date(generation.takenAt);
        const bool daily = take(m_days, day, rule.keepDaily);
        const bool weekly = take(m_weeks, day.addDays(1 - day.dayOfWeek()), rule.keepWeekly);
        const bool monthly = take(m_months, QDate(day.year(), day.month(), 1), rule.keepMonthly);
        return daily || weekly || monthly;
    }

private:
    static bool take(std::set<QDate>& taken, const QDate& period, int most)
    {
        return static_cast<int>(taken.size()) < most && taken.insert(period).second;
    }

    std::set<QDate> m_days;
    std::set<QDate> m_weeks;
    std::set<QDate> m_months;
};

struct Kept
{
    int clean = 0;
    Thinning thinning;
};

} // namespace

bool countsAsClean(const Generation& generation, const RetentionRule& rule)
{
    return generation.verified() && !generation.evidence && (generation.clean || !rule.needsCleanScan);
}

std::vector<Generation> discardable(std::vector<Generation> generations, const RetentionRule& rule)
{
    std::sort(generations.begin(), generations.end(),
              [](const Generation& a, const Generation& b) { return isOlder(b, a); });
    const int keep = std::max(rule.keepClean, RetentionRule::kLeastClean);
    std::map<std::pair<QString, BackupKind>, Kept> keptOf;
    std::vector<Generation> result;
    for (const Generation& generation : generations) { // newest first
        Kept& kept = keptOf[{generation.siteId, generation.kind}];
        const bool counts = countsAsClean(generation, rule);
        const bool wanted = counts && kept.thinning.wants(generation, rule);
        if (kept.clean >= keep && !generation.evidence && !wanted)
            result.push_back(generation);
        else if (counts)
            ++kept.clean;
    }
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace akimori::backup
