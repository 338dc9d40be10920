#include "ledger/approvaltable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

#define APPROVAL_COLUMNS                                                                                     \
    "standing, valid_from, valid_until, decision, decided_by, decided_at, recorded_by, means, instruction, " \
    "attachment, attachment_sha256, consultation_no, confirm_until, confirmed_by, confirmed_at, used_at, "   \
    "id, "                                                                                                   \
    "kind, site_id, subject, reason, requested_by, requested_at"

constexpr char kSelect[] = "SELECT " APPROVAL_COLUMNS " FROM approval ";

Approval readApproval(Statement& row)
{
    Approval approval;
    approval.standing = row.nextFlag();
    approval.validFrom = row.nextTime();
    approval.validUntil = row.nextTime();
    approval.decision = row.nextWord(approvalDecisionFromString);
    approval.decidedBy = row.nextText();
    approval.decidedAt = row.nextTime();
    approval.recordedBy = row.nextText();
    approval.means = row.nextWord(approvalMeansFromString);
    approval.instruction = row.nextText();
    approval.attachment = row.nextText();
    approval.attachmentSha256 = row.nextHex();
    approval.consultationNo = row.nextText();
    approval.confirmUntil = row.nextDate();
    approval.confirmedBy = row.nextText();
    approval.confirmedAt = row.nextTime();
    approval.usedAt = row.nextTime();
    approval.id = row.nextText();
    approval.kind = row.nextWord(approvalKindFromString);
    approval.siteId = row.nextText();
    approval.subject = row.nextText();
    approval.reason = row.nextText();
    approval.requestedBy = row.nextText();
    approval.requestedAt = row.nextTime();
    return approval;
}

/// Everything that may change after the request, and the id.
Statement& bindLater(Statement& statement, const Approval& approval)
{
    return statement.flag(approval.standing)
        .time(approval.validFrom)
        .time(approval.validUntil)
        .text(toString(approval.decision))
        .text(approval.decidedBy)
        .time(approval.decidedAt)
        .text(approval.recordedBy)
        .text(toString(approval.means))
        .text(approval.instruction)
        .text(approval.attachment)
        .hex(approval.attachmentSha256)
        .text(approval.consultationNo)
        .date(approval.confirmUntil)
        .text(approval.confirmedBy)
        .time(approval.confirmedAt)
        .time(approval.usedAt)
        .text(approval.id);
}

} // namespace

std::vector<Approval> ApprovalTable::all() const
{
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY requested_at DESC, id DESC");
    std::vector<Approval> approvals;
    while (select.step())
        approvals.push_back(readApproval(select));
    return approvals;
}

std::optional<Approval> ApprovalTable::find(const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE id = ?");
    return select.text(id).step() ? std::optional(readApproval(select)) : std::nullopt;
}

void ApprovalTable::insert(Ledger::Transaction& transaction, const Approval& approval) const
{
    Statement insert(transaction.ledger(),
                     "INSERT INTO approval (" APPROVAL_COLUMNS
                     ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindLater(insert, approval)
        .text(toString(approval.kind))
        .textOrNull(approval.siteId)
        .text(approval.subject)
        .text(approval.reason)
        .text(approval.requestedBy)
        .time(approval.requestedAt)
        .run();
}

void ApprovalTable::update(Ledger::Transaction& transaction, const Approval& approval) const
{
    Statement update(
        transaction.ledger(),
        "UPDATE approval SET standing = ?, valid_from = ?, valid_until = ?, decision = ?, "
        "decided_by = ?, decided_at = ?, recorded_by = ?, means = ?, instruction = ?, attachment = ?, "
        "attachment_sha256 = ?, consultation_no = ?, confirm_until = ?, confirmed_by = ?, "
        "confirmed_at = ?, used_at = ? WHERE id = ?");
    bindLater(update, approval).runOne(Tr::tr("The request %1").arg(approval.id));
}

} // namespace akimori::ledger
