#pragma once

#include "operations/reports/paperfacts.h"

namespace akimori::operations {

/// A numbered paper is evidence and its number is never used again: refuses one about nothing, about a month that has not
/// begun or that lies outside of the contract. Throws Error(BadInput).
void requireIssuable(ledger::Ledger& ledger, const Paper& paper, const QDate& today);

/// What speaks against numbering the paper now although it may be meant; translated, empty = nothing: its month is not
/// over, or is older than the records of the site.
QString doubtAbout(const Paper& paper, const QDate& today);

} // namespace akimori::operations
