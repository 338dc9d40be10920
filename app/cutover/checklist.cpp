#include "cutover/checklist.h"

#include "base/error.h"
#include "cutover/tr.h"

namespace akimori::cutover {

namespace {

bool isWanted(const QString& stepId, const QString& only)
{
    return only.isEmpty() || stepId == only || baseOf(stepId) == only;
}

/// What a person did on a step outlives the next automatic look, unless that look is better.
CutoverStep merged(CutoverStep fresh, const CutoverStep* before)
{
    if (!before)
        return fresh;
    const bool wasDone = before->state == CutoverState::Ok && !before->evidence.isEmpty();
    if (fresh.state == CutoverState::Manual && wasDone)
        return *before;
    if (before->state == CutoverState::Waived && fresh.state != CutoverState::Ok) {
        fresh.state = CutoverState::Waived;
        fresh.reason = before->reason;
        fresh.evidence = before->evidence;
        fresh.by = before->by;
        fresh.at = before->at;
    }
    return fresh;
}

QList<CutoverStep> judgeGuarded(const Step& step, const Facts& facts)
{
    try {
        return step.judge(facts, step);
    } catch (const Error& error) {
        return {step.result(CutoverState::Unchecked, {}, error.sentence())};
    }
}

QList<CutoverStep> recordedOf(const std::vector<CutoverStep>& steps, const QString& base)
{
    QList<CutoverStep> found;
    for (const CutoverStep& step : steps) {
        if (baseOf(step.id) == base)
            found.append(step);
    }
    return found;
}

CutoverStep untouched(const Step& step)
{
    return step.result(step.automatic ? CutoverState::Unchecked : CutoverState::Manual, {},
                       Tr::tr("not checked yet"));
}

} // namespace

unsigned needsOf(const QString& only)
{
    unsigned needs = NeedsNothing;
    for (const Step& step : allSteps()) {
        if (isWanted(step.id, only.isEmpty() ? only : baseOf(only)))
            needs |= step.needs;
    }
    return needs;
}

void requireStep(const QString& id)
{
    QStringList ids;
    for (const Step& step : allSteps()) {
        ids << step.id;
        if (step.id == baseOf(id))
            return;
    }
    throw Error(ErrorCode::NotFound, Tr::tr("There is no step “%1” in the checklist. It has: %2.")
                                         .arg(id, ids.join(QStringLiteral(", "))));
}

std::vector<CutoverStep> emptyChecklist()
{
    std::vector<CutoverStep> steps;
    for (const Step& step : allSteps())
        steps.push_back(untouched(step));
    return steps;
}

std::vector<CutoverStep> judgedChecklist(Facts& facts, const QString& only, const QString& by)
{
    const std::vector<CutoverStep> before = facts.recorded;
    std::vector<CutoverStep> steps;
    for (const Step& step : allSteps()) {
        const QList<CutoverStep> recorded = recordedOf(before, step.id);
        facts.recorded = steps; // as it is now, for steps that look at others
        for (const CutoverStep& own : recorded)
            facts.recorded.push_back(own);
        const bool wanted = only.isEmpty() || step.id == baseOf(only);
        const QList<CutoverStep> fresh = wanted ? judgeGuarded(step, facts) : QList<CutoverStep>();
        if (fresh.isEmpty()) {
            for (const CutoverStep& own : recorded)
                steps.push_back(own);
            if (recorded.isEmpty())
                steps.push_back(untouched(step));
            continue;
        }
        for (CutoverStep one : fresh) {
            const CutoverStep* own = recordedStep(facts, one.id);
            if (!isWanted(one.id, only)) { // another server than the named one
                steps.push_back(own ? *own : untouched(step));
                continue;
            }
            one.at = facts.now;
            one.by = by;
            steps.push_back(merged(std::move(one), own));
        }
    }
    facts.recorded = before;
    return steps;
}

Position positionOf(const DnsFacts& dns, const CutoverPlan& plan)
{
    bool anyOld = false;
    bool anyNew = false;
    for (const AuthorityFacts& authority : dns.authorities) {
        if (!authority.authoritative())
            return Position::Unknown;
        for (const QString& name : plan.names) {
            for (const QString& type : familiesOf(plan)) {
                const net::DnsReply* reply = authority.find(name, type);
                if (!reply || !reply->answered() || !reply->message.authoritative)
                    return Position::Unknown;
                const Aim aim = aimOf(addressesOf(*reply).values, plan);
                if (aim == Aim::Other || aim == Aim::Same)
                    return Position::Unknown;
                anyOld = anyOld || aim == Aim::Old || aim == Aim::Mixed;
                anyNew = anyNew || aim == Aim::New || aim == Aim::Mixed;
            }
        }
    }
    if (anyOld && anyNew)
        return Position::Between;
    return anyNew ? Position::AllNew : anyOld ? Position::AllOld : Position::Unknown;
}

CutoverPhase currentPhase(const std::vector<CutoverStep>& steps)
{
    for (const CutoverStep& step : steps) {
        if (!step.settled())
            return step.phase;
    }
    return CutoverPhase::Completion;
}

} // namespace akimori::cutover
