#pragma once

#include "duties/facts.h"
#include "ledger/ledger.h"
#include "operations/context.h"

namespace akimori::operations {

/// The days that are asked for: records of [from, until), UTC, and what stands open from before.
struct FactsSpan
{
    QDateTime from;
    QDateTime until;
};

/// One room's records as facts. A further room = one file with its collector and one line in collectFacts().
void collectOrganisation(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts);
void collectBackups(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts);
void collectScans(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts);
void collectAdvisories(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts);
void collectLogHandovers(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts);
void collectIncidents(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts);
void collectMonitoring(const Context& context, ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts);
void collectChecks(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts);
void collectTakeovers(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts);
void collectCutover(ledger::Ledger& ledger, const FactsSpan& span, duties::Facts& facts);

} // namespace akimori::operations
