#include "operations/duties/collectors.h"

#include "ledger/findingtable.h"
#include "ledger/scantable.h"

namespace akimori::operations {

namespace {
const QLatin1String kServerScriptRule("F10");
}

void collectScans(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts)
{
    if (!facts.site)
        return;
    QHash<QString, ledger::FindingCounts> counts;
    for (const ledger::FindingCounts& one :
         ledger::FindingTable(ledger).counts(facts.site->id, span.from, span.until, kServerScriptRule))
        counts.insert(one.scanId, one);
    for (const ledger::ScanSummary& summary : ledger::ScanTable(ledger).between(facts.site->id, span.from, span.until)) {
        if (summary.scan.method == QLatin1String("content"))
            continue; // a folder on this computer
        const ledger::FindingCounts found = counts.value(summary.scan.id);
        facts.scans.push_back({summary.scan.id, summary.scan.method, summary.scan.startedAt, summary.scan.endedAt,
                               summary.scan.verdict, summary.findings, summary.unchecked, found.undecided, found.suspicious, found.ofRule});
    }
}

} // namespace akimori::operations
