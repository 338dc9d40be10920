#include "operations/duties/collectors.h"

#include "ledger/cutovertable.h"

namespace akimori::operations {

namespace {
const QLatin1String kApplication("switch-application"); // steps of the checklist, see app/cutover/steps
const QLatin1String kServed("served");
}

void collectCutover(ledger::Ledger& ledger, const FactsSpan&, duties::Facts& facts)
{
    const ledger::CutoverTable table(ledger);
    for (const CutoverPlan& plan : table.all()) {
        if (plan.progress == CutoverProgress::Abandoned || plan.progress == CutoverProgress::RolledBack)
            continue;
        duties::CutoverFacts cutover;
        cutover.switchedAt = plan.switchedAt;
        for (const CutoverStep& step : table.steps(plan.id)) {
            if (step.id == kApplication && step.state == CutoverState::Ok) {
                cutover.appliedAt = step.at;
                cutover.applicationNo = step.evidence;
            }
            if (step.id == kServed && step.state == CutoverState::Ok && plan.switchedAt.isValid())
                cutover.publicAt = step.at;
        }
        facts.cutover = cutover;
        return; // the newest that stands
    }
}

} // namespace akimori::operations
