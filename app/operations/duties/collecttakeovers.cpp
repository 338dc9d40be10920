#include "operations/duties/collectors.h"

#include "ledger/takeovertable.h"

#include <algorithm>

namespace akimori::operations {

namespace {

/// A rule that decides about every file there is: only then is it certain without looking at the files.
bool coversAll(const ReuseRule& rule)
{
    static const QList<QByteArray> everything{"", ".", "*", "**", "/"};
    return rule.decision != ReuseDecision::Undecided && everything.contains(rule.pattern);
}

} // namespace

void collectTakeovers(ledger::Ledger& ledger, const FactsSpan&, duties::Facts& facts)
{
    facts.takeovers.emplace();
    for (const Takeover& takeover : ledger::TakeoverTable(ledger).all()) {
        if (!takeover.siteId.isEmpty() && (!facts.site || facts.site->id != takeover.siteId))
            continue;
        const bool decided = std::any_of(takeover.rules.begin(), takeover.rules.end(), coversAll);
        facts.takeovers->push_back({takeover.id, takeover.receivedAt, takeover.files, decided});
    }
}

} // namespace akimori::operations
