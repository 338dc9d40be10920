#include "cutover/steps/gonogo.h"

#include "cutover/tr.h"

#include <map>

namespace akimori::cutover {

namespace {

/// Some authority gives new values already: what was decided is being executed, and servers that are late do not undo it.
bool isUnderWay(const Facts& facts)
{
    std::map<QString, const CutoverSighting*> latest; // sightings stand in the order of time
    for (const CutoverSighting& sighting : facts.sightings) {
        if (sighting.authoritative)
            latest[sighting.server + u'\n' + sighting.name + u'\n' + sighting.type] = &sighting;
    }
    return std::any_of(latest.begin(), latest.end(), [&](const auto& entry) {
        const Aim aim = aimOf(entry.second->answer.split(QStringLiteral(" | "), Qt::SkipEmptyParts), facts.plan);
        return aim == Aim::New || aim == Aim::Mixed;
    });
}

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
    if (decided && decided->settled() && isUnderWay(facts))
        return {};
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
