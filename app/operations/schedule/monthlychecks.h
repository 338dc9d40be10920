#pragma once

#include "operations/schedule/rundue.h"

namespace akimori::operations {

/// Monthly checks of a site by the schedule: hardening (S-1) and the city's antivirus product (S-2).
///
/// A check is due from the first day of a month in which none was done; in the month in which the site was registered
/// a person does the first one. One that could not look at everything is tried again on the next day, three times a
/// month at most. Times are UTC; an invalid one = not due now.
QDateTime hardeningDue(const Context& context, const ledger::Ledger& ledger, const Site* site);
/// Found when points are open, Unchecked when some could not be looked at.
void runHardening(const Context& context, const Site* site, RunDue::Ran& ran, JobContext& job);

/// A product that is read by this program waits for the hours in which a backup may read all files.
QDateTime antivirusDue(const Context& context, const ledger::Ledger& ledger, const Site* site);
/// Asks the product. Where a person has to look, or none is recorded, the outcome is Unchecked and says what to do.
void runAntivirus(const Context& context, const Site* site, RunDue::Ran& ran, JobContext& job);

inline constexpr char kHardeningJob[] = "hardening.check";
inline constexpr char kAntivirusJob[] = "antivirus.check";

} // namespace akimori::operations
