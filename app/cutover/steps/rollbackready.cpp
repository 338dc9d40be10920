#include "cutover/steps/rollbackready.h"

#include "base/jst.h"
#include "cutover/application.h"
#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("the old values are recorded and the old server answers");
    if (!facts.before)
        return {
            step.result(CutoverState::Unchecked, expected, Tr::tr("there is no picture of the records yet"))};
    const CutoverApplication back = applicationFor(facts.plan, *facts.before, CutoverApplicationKind::Rollback);
    if (back.changes.isEmpty())
        return {step.result(CutoverState::Ng, expected,
                            Tr::tr("the picture of %1 holds no record of the names")
                                .arg(jst::display(facts.before->takenAt)))};
    bool alive = false;
    QString failure;
    for (const WebFacts& web : facts.web) {
        alive = alive || (web.old && web.page && web.page->status < 400);
        if (web.old && !web.page)
            failure = web.label() + QStringLiteral(": ") + web.failure;
    }
    const QString values =
        Tr::tr("%n record set(s) of %1 ready", nullptr, static_cast<int>(back.changes.size()))
            .arg(jst::display(facts.before->takenAt));
    if (!alive)
        return {step.result(failure.isEmpty() ? CutoverState::Ng : CutoverState::Unchecked, expected,
                            values + QStringLiteral("; ") +
                                (failure.isEmpty() ? Tr::tr("the old server refuses") : failure))};
    return {step.result(CutoverState::Ok, expected,
                        values + QStringLiteral("; ") + Tr::tr("the old server answers"))};
}

} // namespace

Step rollbackReadyStep()
{
    return {QStringLiteral("rollback-ready"),
            CutoverPhase::ParallelRun,
            Tr::tr("Ready to go back"),
            NeedsDns | NeedsWeb,
            true,
            judge};
}

} // namespace akimori::cutover
