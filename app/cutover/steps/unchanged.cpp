#include "cutover/steps/unchanged.h"

#include "base/jst.h"
#include "cutover/application.h"
#include "cutover/tr.h"

#include <map>

namespace akimori::cutover {

namespace {

using Sets = std::map<std::pair<QString, QString>, QStringList>;

Sets setsOf(const CutoverSnapshot& snapshot, const CutoverPlan& plan)
{
    Sets sets;
    for (const CutoverRecordSet& set : snapshot.sets) {
        if (!isMoving(set, plan))
            sets[{set.name, set.type}] = set.values;
    }
    return sets;
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("every other record is as in the picture before");
    if (!facts.before)
        return {
            step.result(CutoverState::Unchecked, expected, Tr::tr("there is no picture of the records yet"))};
    const std::optional<CutoverSnapshot> now = snapshotOf(facts.dns);
    if (!now)
        return {withoutAuthority(facts, step, expected)};
    const Sets before = setsOf(*facts.before, facts.plan);
    const Sets after = setsOf(*now, facts.plan);
    QStringList lines;
    for (const auto& [key, values] : before) {
        const auto found = after.find(key);
        if (found == after.end())
            lines << Tr::tr("%1 %2 is gone: %3").arg(key.first, key.second, orNone(values));
        else if (found->second != values)
            lines << Tr::tr("%1 %2: %3 instead of %4")
                         .arg(key.first, key.second, orNone(found->second), orNone(values));
    }
    for (const auto& [key, values] : after) {
        if (!before.contains(key) && !key.first.startsWith(QLatin1String("_acme-challenge.")))
            lines << Tr::tr("%1 %2 is new: %3").arg(key.first, key.second, orNone(values));
    }
    CutoverStep result = step.result(
        lines.isEmpty() ? CutoverState::Ok : CutoverState::Ng, expected,
        lines.isEmpty() ? Tr::tr("%n record set(s) at %1 equal the picture of %2", nullptr,
                                 static_cast<int>(before.size()))
                              .arg(now->server, jst::display(facts.before->takenAt))
                        : Tr::tr("%1: %2").arg(now->server, lines.mid(0, 6).join(QStringLiteral("; "))));
    for (const QString& line : lines.mid(0, CutoverStep::kMaxDetails))
        result.details.append({now->server, CutoverState::Ng, expected, line});
    return {result};
}

} // namespace

Step unchangedStep()
{
    return {QStringLiteral("unchanged"),
            CutoverPhase::Switch,
            Tr::tr("Records that must not change"),
            NeedsDns,
            true,
            judge};
}

} // namespace akimori::cutover
