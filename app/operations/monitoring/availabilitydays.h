#pragma once

#include "ledger/samplestore.h"
#include "monitoring/availability.h"
#include "operations/context.h"

#include <vector>

namespace akimori::operations {

/// 稼働率 of what a site shows to the public and of the server: finished days come from the ledger, the present day and
/// days that were not closed yet from the samples.

/// The profile's samples.sqlite; opens its own connection.
std::unique_ptr<ledger::SampleStore> openSamples(const Context& context);

/// Keys whose availability is counted: the site's answers and the server alive.
bool countsForAvailability(const QString& key);

/// Days of every counted thing of the site, Japanese days, both inclusive; by key and day.
std::vector<AvailabilityDay> availabilityDays(const Context& context, ledger::Ledger& ledger, const Site& site,
                                              const QDate& from, const QDate& to);

/// Writes finished days that are missing, at most the last 14; called by the monitor. Cheap when nothing is to do.
void closeDays(const Context& context, ledger::Ledger& ledger, const Site& site);

struct RecountOutcome
{
    qint64 down = 0;
    qint64 reclassifiedBefore = 0;
    qint64 reclassifiedAfter = 0;
};
/// Counts days anew from the samples that are still there, after a reclassification inside `transaction`.
RecountOutcome recountDays(const Context& context, ledger::Ledger::Transaction& transaction, const Site& site,
                           const QString& key, const QDate& from, const QDate& to);

} // namespace akimori::operations
