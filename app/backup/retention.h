#pragma once

#include "records/generation.h"

#include <vector>

namespace akimori::backup {

/// 仕様書: 3世代以上. What the settings may ask for; less than kLeastClean is never obeyed.
struct RetentionRule
{
    static constexpr int kLeastClean = 3;
    int keepClean = kLeastClean;
    /// An approved baseline exists: only generations that are known to be clean count. Off = verified ones count.
    bool needsCleanScan = false;
    /// 間引き: besides, the newest counting generation of each of the last days, weeks (from Monday) and months that
    /// have one stays. 0 = none. Days are Japanese.
    int keepDaily = 0;
    int keepWeekly = 0;
    int keepMonthly = 0;

    bool operator==(const RetentionRule&) const = default;
};

/// True when the generation counts towards the ones that must stay: read back, undamaged, no evidence, and clean
/// when the rule asks for it.
bool countsAsClean(const Generation& generation, const RetentionRule& rule);

/// Which archives may expire, oldest first. Pure. `generations` may mix sites and kinds; each pair is judged alone.
///
/// The newest `keepClean` counting generations stay, and everything that is newer than the oldest of them. Evidence
/// (taken while a finding was open) stays for ever. With too few counting generations nothing expires, however
/// many others there are: a run of damaged or unproven backups never expels a good one.
std::vector<Generation> discardable(std::vector<Generation> generations, const RetentionRule& rule);

} // namespace akimori::backup
