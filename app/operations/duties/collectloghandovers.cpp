#include "operations/duties/collectors.h"

#include "ledger/loghandovertable.h"

#include <algorithm>

namespace akimori::operations {

void collectLogHandovers(ledger::Ledger& ledger, const FactsSpan&, duties::Facts& facts)
{
    if (!facts.site)
        return;
    for (const LogHandover& handover : ledger::LogHandoverTable(ledger).ofSite(facts.site->id)) {
        if (handover.concernsTheCity())
            facts.handovers.push_back(handover);
    }
    std::reverse(facts.handovers.begin(), facts.handovers.end());
}

} // namespace akimori::operations
