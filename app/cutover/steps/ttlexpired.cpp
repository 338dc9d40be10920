#include "cutover/steps/ttlexpired.h"

#include "base/jst.h"
#include "cutover/tr.h"
#include "cutover/ttlcountdown.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    if (isSwitched(facts))
        return {}; // as it was before the switch
    using State = TtlCountdown::State;
    const QString expected = Tr::tr("no resolver can hold a copy with the old TTL");
    const TtlCountdown countdown = ttlCountdown(facts.sightings, facts.plan.reducedTtl, facts.now);
    for (const AuthorityFacts& authority : facts.dns.authorities) {
        if (!authority.authoritative())
            return {step.result(
                CutoverState::Unchecked, expected,
                Tr::tr("%1 gives no answer with authority, so its TTL is not known").arg(authority.label()))};
    }
    switch (countdown.state) {
    case State::NothingSeen:
        return {withoutAuthority(facts, step, expected)};
    case State::StillLong:
        return {step.result(CutoverState::Waiting, expected,
                            Tr::tr("%1 still gives %2 with TTL %3; the countdown begins when it is short")
                                .arg(countdown.server, countdown.record, seconds(countdown.oldTtl)))};
    case State::NeverLong:
        return {
            step.result(CutoverState::Ok, expected, Tr::tr("the TTL has been short since the first look"))};
    case State::Running:
        return {step.result(
            CutoverState::Waiting, expected,
            Tr::tr("%1: %2 was first seen short at %3; copies with TTL %4 are gone at %5 (in %6 min)")
                .arg(countdown.server, countdown.record, jst::display(countdown.shortAt),
                     seconds(countdown.oldTtl), jst::display(countdown.clearAt))
                .arg((facts.now.secsTo(countdown.clearAt) + 59) / 60))};
    case State::Over:
        return {step.result(
            CutoverState::Ok, expected,
            Tr::tr("copies with TTL %1 are gone since %2 (%3)")
                .arg(seconds(countdown.oldTtl), jst::display(countdown.clearAt), countdown.server))};
    }
    return {};
}

} // namespace

Step ttlExpiredStep()
{
    return {QStringLiteral("ttl-expired"),
            CutoverPhase::TtlReduction,
            Tr::tr("Countdown of the old TTL"),
            NeedsDns,
            true,
            judge};
}

} // namespace akimori::cutover
