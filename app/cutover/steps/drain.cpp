#include "cutover/steps/drain.h"

#include "base/jst.h"
#include "cutover/drain.h"
#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("practically nobody visits the old server any more");
    if (!isSwitched(facts))
        return {step.result(CutoverState::Waiting, expected, Tr::tr("begins with the switch"))};
    const Drain drain = drainOf(facts.traffic, facts.plan.switchedAt, facts.now);
    if (!drain.known)
        return {step.result(
            CutoverState::Manual, expected,
            Tr::tr("no access log of the old server since the switch: import one, or have the manager "
                   "waive the step"))};
    const QString observed =
        Tr::tr("%1 visits an hour at the peak before, %2 in the last hour of the log (until %3); new "
               "server: %4")
            .arg(drain.peak)
            .arg(drain.last)
            .arg(jst::display(drain.until))
            .arg(drain.newServer);
    return {step.result(drain.finished ? CutoverState::Ok : CutoverState::Waiting, expected, observed)};
}

} // namespace

Step drainStep()
{
    return {QStringLiteral("drain"),
            CutoverPhase::ParallelRun,
            Tr::tr("Visits to the old server"),
            NeedsNothing,
            true,
            judge};
}

} // namespace akimori::cutover
