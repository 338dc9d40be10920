#pragma once

#include "cutover/application.h"
#include "cutover/drain.h"
#include "cutover/papers.h"
#include "cutover/ttlcountdown.h"
#include "operations/context.h"
#include "records/cutover.h"

#include <optional>
#include <vector>

namespace akimori::operations {

/// All plans of the profile, newest first.
std::vector<CutoverPlan> listCutovers(const Context& context);

/// The newest plan of `domain` (as typed: IDN, full width); without one the profile's newest plan that is in
/// progress. Throws Error(NotFound, BadInput).
CutoverPlan findCutover(ledger::Ledger& ledger, const QString& domain);

/// A closed plan stays as it was closed: throws Error(Conflict) for one that is completed or given up.
void requireOpen(const CutoverPlan& plan);

/// Everything a board or a paper shows of one plan, from the ledger alone.
struct CutoverOverview
{
    CutoverPlan plan;
    std::vector<CutoverStep> steps;        ///< in the order of the checklist
    std::vector<CutoverEvent> events;      ///< oldest first
    std::optional<CutoverSnapshot> before; ///< the last picture before the switch
    std::vector<CutoverSighting> sightings;
    std::vector<CutoverTraffic> traffic;
    CutoverPhase phase = CutoverPhase::Survey;
    cutover::TtlCountdown countdown; ///< as of now
    QDateTime lastOldAnswer;         ///< UTC; invalid = no resolver is known to hold one
    cutover::Drain drain;            ///< after the switch
};
CutoverOverview cutoverOverview(const Context& context, const QString& domain);

/// F-10 as data. Throws Error(NotFound) while there is no picture of the records: `cutover check` takes it.
CutoverApplication cutoverApplication(const CutoverOverview& overview, CutoverApplicationKind kind);

/// F-11a and F-11b as data.
std::vector<CutoverChecklistRow> cutoverChecklist(const CutoverOverview& overview);
CutoverCompletion cutoverCompletion(const CutoverOverview& overview);

} // namespace akimori::operations
