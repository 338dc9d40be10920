#include "reports/forms/f09change.h"

#include "base/jst.h"
#include "reports/formwriter.h"

#include <QJsonObject>

#include <algorithm>

namespace akimori::reports {

namespace {

/// Generations of that trigger taken while the work was open.
QString generationsOf(const FormWriter& paper, const ChangeWork& change, BackupTrigger trigger)
{
    QStringList names;
    const QDateTime end = change.closedAt.isValid() ? change.closedAt : paper.facts.now;
    for (const Generation& each : paper.facts.generations) {
        if (each.trigger == trigger && each.takenAt >= change.openedAt && each.takenAt <= end)
            names.prepend(QStringLiteral("%1（%2、%3、照合 %4）")
                              .arg(each.id, paper.word("kind", toString(each.kind)), briefInstant(each.takenAt),
                                   each.verified() ? QStringLiteral("一致") : QStringLiteral("未完了")));
    }
    return names.join(u'\n');
}

QString approvalOf(const FormWriter& paper, const ChangeWork& change)
{
    for (const Approval& approval : paper.facts.approvals) {
        if (approval.subject == change.no && approval.decision == ApprovalDecision::Approved)
            return paper.text.text("text.approval", {{"by", approval.decidedBy},
                                                     {"at", instantText(approval.decidedAt)},
                                                     {"means", paper.word("approvalMeans", toString(approval.means))}});
    }
    return {};
}

QString baselineOf(const FormWriter& paper, const ChangeWork& change)
{
    for (const Baseline& baseline : paper.facts.baselines) {
        if (baseline.changeNo == change.no)
            return QStringLiteral("%1（%2承認、%3）").arg(baseline.id, instantText(baseline.approvedAt), baseline.approvedBy);
    }
    return {};
}

std::vector<QStringList> stepsOf(const ChangeWork& change)
{
    std::vector<QStringList> rows;
    for (const QJsonValue& value : change.steps) {
        const QJsonObject step = value.toObject();
        const std::optional<QDateTime> at = jst::parse(step.value(QStringLiteral("at")).toString());
        rows.push_back({QString::number(rows.size() + 1), at ? briefInstant(*at) : QString(),
                        step.value(QStringLiteral("what")).toString(), step.value(QStringLiteral("result")).toString(),
                        step.value(QStringLiteral("by")).toString()});
    }
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
    paper.field("purpose", paper.written("purpose"));
    paper.field("content", paper.written("content"));
    paper.field("target", paper.written("target", facts.site.url));
    paper.field("outage", paper.written("outage"));
    paper.field("planned", paper.written("planned"));
    paper.field("actual", actual);
    paper.field("team", paper.written("team", QStringList{change.openedBy, change.closedBy}.join(u' ').simplified()));
    paper.field("approval", known ? approvalOf(paper, change) : QString());
    paper.heading("steps");
    paper.table("steps", stepsOf(change));
    paper.heading("safety");
    paper.field("before", known ? generationsOf(paper, change, BackupTrigger::BeforeChange) : QString());
    paper.field("after", known ? generationsOf(paper, change, BackupTrigger::AfterChange) : QString());
    paper.field("rollback", paper.written("rollback"));
    paper.heading("result");
    paper.field("state", known ? paper.word("workState", toString(change.state)) : QString());
    paper.field("check", paper.written("check"));
    paper.field("baseline", known ? baselineOf(paper, change) : QString());
    paper.field("documents", paper.written("documents"));
    paper.field("remarks", paper.written("remarks"));
    return paper.finish();
}

} // namespace akimori::reports
