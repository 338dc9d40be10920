#include "cutover/steps/webservers.h"

#include "net/serveraddress.h"

namespace akimori::cutover {

QList<CutoverStep> judgeServers(const Facts& facts, const Step& step, bool old,
                                const std::function<CutoverStep(const QList<const WebFacts*>&)>& judge)
{
    Q_UNUSED(step)
    QList<CutoverStep> results;
    for (const ServerAddress& server : old ? facts.plan.oldServers : facts.plan.newServers) {
        QList<const WebFacts*> mine;
        for (const WebFacts& web : facts.web) {
            if (web.old == old && web.server == net::withPort(server, 443))
                mine.append(&web);
        }
        if (!mine.isEmpty())
            results.append(judge(mine));
    }
    return results;
}

CutoverStep summary(const Step& step, const QString& server, const QString& expected, const QString& good,
                    const QList<CutoverDetail>& details)
{
    CutoverState state = CutoverState::Ok;
    QStringList bad;
    for (const CutoverDetail& detail : details) {
        state = worse(state, detail.state);
        if (detail.state != CutoverState::Ok)
            bad << detail.subject + QStringLiteral(": ") + detail.observed;
    }
    CutoverStep result =
        step.resultFor(server, state, expected, bad.isEmpty() ? good : bad.join(QStringLiteral("; ")));
    result.details = details.mid(0, CutoverStep::kMaxDetails);
    return result;
}

} // namespace akimori::cutover
