#include "cutover/steps/webservers.h"

#include "cutover/tr.h"

namespace akimori::cutover {

QList<CutoverStep> judgeServers(const Facts& facts, const Step& step, bool old,
                                const std::function<CutoverStep(const QList<const WebFacts*>&)>& judge)
{
    Q_UNUSED(step)
    QList<CutoverStep> results;
    for (const ServerAddress& server : old ? facts.plan.oldServers : facts.plan.newServers) {
        QList<const WebFacts*> mine;
        for (const WebFacts& web : facts.web) {
            const bool same =
                web.server.address == server.address && (server.port == 0 || web.server.port == server.port);
            if (web.old == old && same)
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
    QStringList bad; // one line for each thing that was seen, with the names for which it was seen
    for (const CutoverDetail& detail : details) {
        state = worse(state, detail.state);
        if (detail.state == CutoverState::Ok)
            continue;
        QStringList names;
        for (const CutoverDetail& other : details) {
            if (other.state == detail.state && other.observed == detail.observed)
                names << other.subject;
        }
        if (names.first() != detail.subject)
            continue; // said already
        const QString who =
            names.size() <= 2
                ? names.join(QStringLiteral(", "))
                : Tr::tr("%1 and %n more", nullptr, static_cast<int>(names.size()) - 1).arg(names.first());
        bad << who + QStringLiteral(": ") + detail.observed;
    }
    CutoverStep result =
        step.resultFor(server, state, expected, bad.isEmpty() ? good : bad.join(QStringLiteral("; ")));
    result.details = details.mid(0, CutoverStep::kMaxDetails);
    return result;
}

} // namespace akimori::cutover
