#include "reports/forms/f09change.h"

#include "base/jst.h"
#include "reports/formwriter.h"

#include <QJsonObject>

#include <algorithm>

namespace akimori::reports {

namespace {

QString generationText(const FormWriter& paper, const Generation& each)
{
    return QStringLiteral("%1（%2、%3、照合 %4）")
        .arg(each.id, paper.word("kind", toString(each.kind)), briefInstant(each.takenAt),
             each.verified() ? QStringLiteral("一致") : QStringLiteral("未完了"));
}

/// The generations that the change names; for one recorded elsewhere, those of the trigger taken while it was open.
QString generationsOf(const FormWriter& paper, const ChangeWork& change, bool after)
{
    const QString data = after ? change.dataAfter : change.dataBefore;
    const QString system = after ? change.systemAfter : change.systemBefore;
    const BackupTrigger trigger = after ? BackupTrigger::AfterChange : BackupTrigger::BeforeChange;
    const QDateTime end = change.closedAt.isValid() ? change.closedAt : paper.facts.now;
    QStringList named;
    QStringList found;
    for (const Generation& each : paper.facts.generations) {
        if (each.id == (each.kind == BackupKind::Data ? data : system))
            named.prepend(generationText(paper, each));
        else if (each.trigger == trigger && each.takenAt >= change.openedAt && each.takenAt <= end)
            found.prepend(generationText(paper, each));
    }
    return (named.isEmpty() && data.isEmpty() && system.isEmpty() ? found : named).join(u'\n');
}

QString approvalOf(const FormWriter& paper, const ChangeWork& change)
{
    for (const Approval& approval : paper.facts.approvals) {
        if (approval.subject == change.no && approval.decision == ApprovalDecision::Approved)
            return paper.text.text("text.approval", {{"by", approval.decidedBy},
                                                     {"at", instantText(approval.decidedAt)},
                                                     {"means", paper.word("approvalMeans", toString(approval.means))}});
    }
    return change.approvedAt.isValid()
               ? paper.text.text("text.approved", {{"by", orDash(change.approvedBy)}, {"at", instantText(change.approvedAt)}})
               : QString();
}

QString plannedOf(const FormWriter& paper, const ChangeWork& change)
{
    if (!change.plannedFrom.isValid())
        return {};
    return change.plannedUntil.isValid() ? paper.text.text("text.actual", {{"from", instantText(change.plannedFrom)},
                                                                           {"to", instantText(change.plannedUntil)}})
                                         : instantText(change.plannedFrom);
}

QString rollbackOf(const FormWriter& paper, const ChangeWork& change)
{
    QStringList lines;
    if (!change.rollbackPlan.isEmpty())
        lines << change.rollbackPlan;
    if (change.publish)
        lines << (change.publish->rolledBackAt.isValid()
                      ? paper.text.text("text.rolledBack", {{"at", instantText(change.publish->rolledBackAt)}})
                      : paper.text.text("text.notRolledBack"));
    return lines.join(u'\n');
}

QString checksOf(const FormWriter& paper, const ChangeWork& change)
{
    QStringList lines;
    for (const ChangeCheck& check : change.checks)
        lines << paper.text.text("text.check", {{"name", check.name},
                                                {"result", paper.word("checkResult", toString(check.result))},
                                                {"detail", orDash(check.detail)},
                                                {"by", orDash(check.by)},
                                                {"at", briefInstant(check.at)}});
    return lines.join(u'\n');
}

QString waivedOf(const FormWriter& paper, const ChangeWork& change)
{
    QStringList lines;
    for (const WaivedStep& waived : change.waived)
        lines << paper.text.text("text.waived", {{"step", paper.word("step", toString(waived.step))},
                                                 {"reason", waived.reason},
                                                 {"by", waived.by},
                                                 {"at", briefInstant(waived.at)}});
    return lines.join(u'\n');
}

void writePackages(FormWriter& paper, const ChangeWork& change)
{
    if (change.scope != ChangeScope::System)
        return;
    std::vector<QStringList> rows;
    for (const PackageChange& package : change.packages)
        rows.push_back({package.name, package.before, package.after});
    paper.heading("packages");
    if (rows.empty() && (change.systemBefore.isEmpty() || change.systemAfter.isEmpty()))
        paper.say("packagesUnread");
    else
        paper.table("packages", std::move(rows));
}

QString baselineOf(const FormWriter& paper, const ChangeWork& change)
{
    for (const Baseline& baseline : paper.facts.baselines) {
        if (baseline.changeNo == change.no)
            return QStringLiteral("%1（%2承認、%3）").arg(baseline.id, instantText(baseline.approvedAt), baseline.approvedBy);
    }
    return change.baselineId;
}

/// 手順と実績, in the order of time; what was published is one of them.
std::vector<QStringList> stepsOf(const FormWriter& paper, const ChangeWork& change)
{
    std::vector<std::pair<QDateTime, QStringList>> steps;
    for (const QJsonValue& value : change.steps) {
        const QJsonObject step = value.toObject();
        steps.emplace_back(jst::parse(step.value(QStringLiteral("at")).toString()).value_or(QDateTime()),
                           QStringList{step.value(QStringLiteral("what")).toString(), step.value(QStringLiteral("result")).toString(),
                                       step.value(QStringLiteral("by")).toString()});
    }
    if (change.publish)
        steps.emplace_back(change.publish->at,
                           QStringList{paper.text.text("text.published", {{"added", numberText(change.publish->added)},
                                                                          {"changed", numberText(change.publish->changed)},
                                                                          {"removed", numberText(change.publish->removed)},
                                                                          {"sha256", QString::fromLatin1(change.publish->treeSha256.left(16))}}),
                                       paper.text.text("text.proven"), QString()});
    std::stable_sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<QStringList> rows;
    for (const auto& [at, step] : steps)
        rows.push_back(QStringList{QString::number(rows.size() + 1), at.isValid() ? briefInstant(at) : QString()} + step);
    return rows;
}

} // namespace

Document changeReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const auto it = std::find_if(facts.changes.begin(), facts.changes.end(),
                                 [&](const ChangeWork& each) { return each.no == facts.subject; });
    const bool known = it != facts.changes.end();
    const ChangeWork change = known ? *it : ChangeWork();
    QString actual;
    if (known)
        actual = change.closedAt.isValid()
                     ? text.text("text.actual", {{"from", instantText(change.openedAt)}, {"to", instantText(change.closedAt)}})
                     : text.text("text.actualOpen", {{"from", instantText(change.openedAt)}});
    paper.heading("overview");
    paper.field("no", facts.subject);
    paper.field("title", change.title);
    paper.field("kind", known ? paper.word("work", toString(change.kind)) : QString());
    paper.field("purpose", paper.written("purpose", change.purpose));
    paper.field("content", paper.written("content", change.plan));
    paper.field("target", paper.written("target", facts.site.url));
    paper.field("outage", paper.written("outage", change.impact));
    paper.field("planned", paper.written("planned", plannedOf(paper, change)));
    paper.field("actual", actual);
    paper.field("team", paper.written("team", QStringList{change.openedBy, change.closedBy}.join(u' ').simplified()));
    paper.field("approval", known ? approvalOf(paper, change) : QString());
    paper.heading("steps");
    paper.table("steps", stepsOf(paper, change));
    paper.heading("safety");
    paper.field("before", known ? generationsOf(paper, change, false) : QString());
    paper.field("after", known ? generationsOf(paper, change, true) : QString());
    paper.field("rollback", paper.written("rollback", rollbackOf(paper, change)));
    writePackages(paper, change);
    paper.heading("result");
    paper.field("state", known ? paper.word("workState", toString(change.state)) : QString());
    paper.field("check", paper.written("check", checksOf(paper, change)));
    paper.field("baseline", known ? baselineOf(paper, change) : QString());
    if (!change.waived.empty())
        paper.field("waived", waivedOf(paper, change));
    paper.field("documents", paper.written("documents"));
    paper.field("remarks", paper.written("remarks", change.remarks));
    return paper.finish();
}

} // namespace akimori::reports
