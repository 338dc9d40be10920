#include "backup/retention.h"

#include <map>

namespace akimori::backup {

namespace {

bool isOlder(const Generation& a, const Generation& b)
{
    return std::pair(a.takenAt, a.id) < std::pair(b.takenAt, b.id);
}

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
    std::map<std::pair<QString, BackupKind>, int> counted;
    std::vector<Generation> result;
    for (const Generation& generation : generations) { // newest first
        int& clean = counted[{generation.siteId, generation.kind}];
        if (clean >= keep && !generation.evidence)
            result.push_back(generation);
        else if (countsAsClean(generation, rule))
            ++clean;
    }
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace akimori::backup
