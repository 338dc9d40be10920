#include "operations/duties/collectors.h"

#include "ledger/generationtable.h"
#include "ledger/rebuilddrilltable.h"
#include "ledger/restoretable.h"
#include "ledger/runtable.h"

#include <algorithm>

namespace akimori::operations {

void collectBackups(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts)
{
    if (!facts.site)
        return;
    const QString site = facts.site->id;
    const ledger::GenerationTable generations(ledger);
    for (const Generation& generation : generations.ofSite(site))
        facts.generations.push_back({generation, {}});
    for (const BackupKind kind : {BackupKind::Data, BackupKind::System}) {
        for (const ledger::DiscardedGeneration& one : generations.discarded(site, kind, span.from))
            facts.generations.push_back({one.generation, one.discardedAt});
    }
    std::sort(facts.generations.begin(), facts.generations.end(), [](const auto& a, const auto& b) {
        return a.generation.takenAt < b.generation.takenAt;
    });
    for (const QString& job : {QStringLiteral("backup.data"), QStringLiteral("backup.system"), QStringLiteral("verify.run")}) {
        for (const Run& run : ledger::RunTable(ledger).between(job, span.from, span.until)) {
            if (run.siteId == site)
                facts.runs.push_back(run);
        }
    }
    std::stable_sort(facts.runs.begin(), facts.runs.end(),
                     [](const Run& a, const Run& b) { return a.startedAt < b.startedAt; });
    facts.restores = ledger::RestoreTable(ledger).concerning(site);
    std::reverse(facts.restores.begin(), facts.restores.end());
    facts.rebuildDrills = ledger::RebuildDrillTable(ledger).ofSite(site);
    std::reverse(facts.rebuildDrills.begin(), facts.rebuildDrills.end());
}

} // namespace akimori::operations
