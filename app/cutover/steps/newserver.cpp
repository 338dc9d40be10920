#include "cutover/steps/newserver.h"

#include "cutover/steps/webservers.h"
#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QString expected = Tr::tr("answers every name with its page");
    return judgeServers(facts, step, false, [&](const QList<const WebFacts*>& all) {
        QList<CutoverDetail> details;
        for (const WebFacts* web : all) {
            CutoverDetail detail{web->name, CutoverState::Ok, expected, {}};
            if (!web->page) {
                detail.state = CutoverState::Unchecked;
                detail.observed = web->failure;
            } else {
                detail.observed = Tr::tr("status %1").arg(web->page->status);
                detail.state = web->page->status < 400 ? CutoverState::Ok : CutoverState::Ng;
            }
            details.append(detail);
        }
        return summary(step, all.first()->label(), expected,
                       Tr::tr("answers for %n name(s)", nullptr, static_cast<int>(all.size())), details);
    });
}

} // namespace

Step newServerStep()
{
    return {
        QStringLiteral("new-server"), CutoverPhase::Preparation, Tr::tr("New server"), NeedsWeb, true, judge};
}

} // namespace akimori::cutover
