#include "cutover/steps/gonogo.h"

#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected =
        Tr::tr("every step before the switch is good or waived, and a person decided to go");
    const CutoverStep* decided = recordedStep(facts, step.id);
    if (isSwitched(facts)) {
        if (decided && decided->settled())
            return {}; // the decision stands as recorded
        return {step.result(CutoverState::Manual, expected,
                            Tr::tr("switched without a recorded decision; record who decided and when"))};
    }
    QStringList bad;
    QStringList open;
    for (const CutoverStep& other : facts.recorded) {
        if (other.phase >= CutoverPhase::Switch || other.settled())
            continue;
        const bool isBad = other.state == CutoverState::Ng || other.state == CutoverState::Unchecked;
        (isBad ? bad : open) << other.title;
    }
    if (!bad.isEmpty())
        return {step.result(CutoverState::Waiting, expected,
                            Tr::tr("no go: %n step(s) have a problem or could not be checked: %1", nullptr,
                                   static_cast<int>(bad.size()))
                                .arg(bad.mid(0, 8).join(QStringLiteral("; "))))};
    if (!open.isEmpty())
        return {step.result(CutoverState::Waiting, expected,
                            Tr::tr("not yet: %n step(s) are open: %1", nullptr, static_cast<int>(open.size()))
                                .arg(open.mid(0, 8).join(QStringLiteral("; "))))};
    if (decided && decided->settled())
        return {};
    return {step.result(CutoverState::Manual, expected, Tr::tr("everything is ready; the manager decides"))};
}

} // namespace

Step goNoGoStep()
{
    return {QStringLiteral("go"), CutoverPhase::Switch, Tr::tr("Go or no go"), NeedsNothing, true, judge};
}

} // namespace akimori::cutover
