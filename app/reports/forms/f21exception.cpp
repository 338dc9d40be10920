#include "reports/forms/f21exception.h"

#include "reports/formwriter.h"

#include <algorithm>

namespace akimori::reports {

namespace {

QString confirmation(const FormWriter& paper, const Approval& approval)
{
    if (approval.confirmedAt.isValid())
        return paper.text.text("text.confirmed", {{"by", approval.confirmedBy}, {"at", instantText(approval.confirmedAt)}});
    if (approval.means == ApprovalMeans::Telephone)
        return paper.text.text("text.confirmOpen", {{"date", plainDateText(approval.confirmUntil)}});
    return paper.text.text("text.confirmNone");
}

void one(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    const auto it = std::find_if(facts.approvals.begin(), facts.approvals.end(),
                                 [&](const Approval& each) { return each.id == facts.subject; });
    const bool known = it != facts.approvals.end();
    const Approval approval = known ? *it : Approval();
    paper.heading("request");
    paper.field("id", facts.subject);
    paper.field("kind", known ? paper.word("approval", toString(approval.kind)) : QString());
    paper.field("target", approval.subject);
    paper.field("reason", approval.reason);
    paper.field("requestedBy", approval.requestedBy);
    paper.field("requestedAt", instantText(approval.requestedAt));
    paper.field("standing", known ? paper.text.text(approval.standing ? "text.standingYes" : "text.standingNo") : QString());
    paper.field("validity", !known ? QString()
                            : approval.validUntil.isValid() ? paper.text.text("text.validUntil", {{"until", instantText(approval.validUntil)}})
                                                            : paper.text.text("text.validOnce"));
    paper.heading("decision");
    paper.field("decision", known ? paper.word("approvalDecision", toString(approval.decision)) : QString());
    paper.field("decidedBy", approval.decidedBy);
    paper.field("decidedAt", instantText(approval.decidedAt));
    paper.field("means", known ? paper.word("approvalMeans", toString(approval.means)) : QString());
    paper.field("instruction", approval.instruction);
    paper.field("consultation", approval.consultationNo);
    paper.field("attachment", QString::fromLatin1(approval.attachmentSha256));
    paper.field("confirm", known && approval.decision == ApprovalDecision::Approved ? confirmation(paper, approval) : QString());
    paper.field("used", instantText(approval.usedAt));
    paper.field("remarks", paper.written("remarks"));
}

void all(FormWriter& paper)
{
    std::vector<QStringList> rows;
    for (const Approval& each : paper.facts.approvals)
        rows.push_back({briefInstant(each.requestedAt), paper.word("approval", toString(each.kind)) + u'\n' + each.reason,
                        each.requestedBy, paper.word("approvalDecision", toString(each.decision)), each.decidedBy,
                        briefInstant(each.decidedAt)});
    paper.heading("list");
    paper.table("list", std::move(rows));
}

} // namespace

Document exceptionApproval(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    if (facts.subject.isEmpty())
        all(paper);
    else
        one(paper);
    return paper.finish();
}

} // namespace akimori::reports
