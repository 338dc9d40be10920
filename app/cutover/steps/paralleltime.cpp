#include "cutover/steps/paralleltime.h"

#include "base/jst.h"
#include "cutover/tr.h"
#include "cutover/ttlcountdown.h"

namespace akimori::cutover {

namespace {

constexpr qint64 kReserve = 48 * 3600; // resolvers that keep expired answers, clients that never ask again

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("both servers run for the old TTL and 48 hours more");
    if (!isSwitched(facts))
        return {step.result(CutoverState::Waiting, expected, Tr::tr("begins with the switch"))};
    const QDateTime ends = facts.plan.switchedAt.addSecs(longestTtl(facts.sightings) + kReserve);
    QString observed =
        Tr::tr("switched at %1, may end at %2").arg(jst::display(facts.plan.switchedAt), jst::display(ends));
    const QDateTime held = lastOldAnswer(facts.sightings, facts.plan);
    if (held > facts.now)
        observed += u' ' + Tr::tr("A resolver holds an old answer until %1.").arg(jst::display(held));
    return {step.result(facts.now >= std::max(ends, held) ? CutoverState::Ok : CutoverState::Waiting,
                        expected, observed)};
}

} // namespace

Step parallelTimeStep()
{
    return {QStringLiteral("parallel-time"),
            CutoverPhase::ParallelRun,
            Tr::tr("Time of the parallel run"),
            NeedsNothing,
            true,
            judge};
}

} // namespace akimori::cutover
