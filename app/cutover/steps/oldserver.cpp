#include "cutover/steps/oldserver.h"

#include "base/jst.h"
#include "cutover/steps/tls.h"
#include "cutover/steps/webservers.h"
#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

QList<CutoverStep> judge(const Facts& facts, const Step& step)
{
    const QDateTime until = (isSwitched(facts) ? facts.plan.switchedAt : facts.now).addDays(3);
    const QString expected =
        Tr::tr("goes on serving, with a certificate valid beyond %1").arg(jst::display(until));
    return judgeServers(facts, step, true, [&](const QList<const WebFacts*>& all) {
        QList<CutoverDetail> details;
        for (const WebFacts* web : all) {
            CutoverDetail detail = judgeCertificate(*web, until, expected);
            if (web->plainHttp) { // an old site without TLS has no certificate to lose
                detail.state = CutoverState::Ok;
                detail.observed = Tr::tr("HTTP without TLS");
            }
            if (detail.state == CutoverState::Ok && web->page && web->page->status >= 400)
                detail = {web->name, CutoverState::Ng, expected, Tr::tr("status %1").arg(web->page->status)};
            details.append(detail);
        }
        return summary(step, all.first()->label(), expected,
                       Tr::tr("serves; %1").arg(details.first().observed), details);
    });
}

} // namespace

Step oldServerStep()
{
    return {
        QStringLiteral("old-server"), CutoverPhase::ParallelRun, Tr::tr("Old server"), NeedsWeb, true, judge};
}

} // namespace akimori::cutover
