#pragma once

#include "operations/duties/today.h"

namespace akimori::operations {

/// Response times of the site's public address over [from, until), from the monitor's samples. Nothing while the address
/// is not monitored or nothing was measured.
std::optional<ResponseSeries> responseSeries(const Context& context, ledger::Ledger& ledger, const Site& site,
                                             const QDateTime& from, const QDateTime& until);

} // namespace akimori::operations
