#include "cutover/steps/dangling.h"

#include "cutover/tr.h"

#include <QRegularExpression>

namespace akimori::cutover {

namespace {

/// The address stands in the value as a whole: not 192.0.2.10 for 192.0.2.1.
bool namesAddress(const QString& value, const QString& address)
{
    static const QRegularExpression between(QStringLiteral("[^0-9a-fA-F.:]+"));
    for (const QString& word : value.split(between, Qt::SkipEmptyParts)) {
        if (word == address || word.endsWith(u':' + address)) // "ip4:" leaves "4:"
            return true;
    }
    return false;
}

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("no record names the old server any more");
    if (!isSwitched(facts))
        return {step.result(CutoverState::Waiting, expected, Tr::tr("after the switch"))};
    const std::optional<CutoverSnapshot> now = snapshotOf(facts.dns);
    if (!now)
        return {withoutAuthority(facts, step, expected)};
    QStringList lines;
    for (const CutoverRecordSet& set : now->sets) {
        for (const QString& value : set.values) {
            const bool old = std::any_of(facts.plan.oldServers.begin(), facts.plan.oldServers.end(),
                                         [&](const ServerAddress& server) {
                                             return aimOf({server.address}, facts.plan) == Aim::Old &&
                                                    namesAddress(value, server.address);
                                         });
            if (old)
                lines << QStringLiteral("%1 %2 %3").arg(set.name, set.type, value);
        }
    }
    return {step.result(lines.isEmpty() ? CutoverState::Ok : CutoverState::Ng, expected,
                        lines.isEmpty() ? Tr::tr("none of the records read at %1").arg(now->server)
                                        : lines.join(QStringLiteral("; ")))};
}

} // namespace

Step danglingStep()
{
    return {QStringLiteral("dangling"),
            CutoverPhase::Completion,
            Tr::tr("Records that name the old server"),
            NeedsDns,
            true,
            judge};
}

} // namespace akimori::cutover
