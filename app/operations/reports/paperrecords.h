#pragma once

#include "operations/reports/paperfacts.h"

namespace akimori::operations {

/// The records of the rooms that work on a site, for paperFacts(). A further room = one function here and one call in
/// addWorkRecords().
void addWorkRecords(const Context& context, ledger::Ledger& ledger, const Paper& paper, reports::Facts& facts);

} // namespace akimori::operations
