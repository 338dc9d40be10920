#include "ledger/dutyconfirmationtable.h"

#include "ledger/statement.h"

namespace akimori::ledger {

std::vector<DutyConfirmation> DutyConfirmationTable::all() const
{
    Statement select(m_ledger,
                     "SELECT id, clause, site_id, valid_from, valid_until, state, text, consultation_no, attachment, "
                     "attachment_sha256, confirmed_by, role, confirmed_at FROM duty_confirmation ORDER BY place");
    std::vector<DutyConfirmation> confirmations;
    while (select.step()) {
        DutyConfirmation confirmation;
        confirmation.id = select.nextText();
        confirmation.clause = select.nextText();
        confirmation.siteId = select.nextText();
        confirmation.validFrom = select.nextDate();
        confirmation.validUntil = select.nextDate();
        confirmation.state = select.nextWord(dutyStateFromString);
        confirmation.text = select.nextText();
        confirmation.consultationNo = select.nextText();
        confirmation.attachment = select.nextText();
        confirmation.attachmentSha256 = select.nextHex();
        confirmation.confirmedBy = select.nextText();
        confirmation.role = select.nextWord(
            [](const QString& text) { return text.isEmpty() ? Role::None : roleFromString(text); });
        confirmation.confirmedAt = select.nextTime();
        confirmations.push_back(std::move(confirmation));
    }
    return confirmations;
}

void DutyConfirmationTable::insert(Ledger::Transaction& transaction, const DutyConfirmation& confirmation) const
{
    Statement(transaction.ledger(),
              "INSERT INTO duty_confirmation (id, clause, site_id, valid_from, valid_until, state, text, "
              "consultation_no, attachment, attachment_sha256, confirmed_by, role, confirmed_at) VALUES "
              "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(confirmation.id)
        .text(confirmation.clause)
        .textOrNull(confirmation.siteId)
        .date(confirmation.validFrom)
        .date(confirmation.validUntil)
        .text(toString(confirmation.state))
        .text(confirmation.text)
        .text(confirmation.consultationNo)
        .text(confirmation.attachment)
        .hex(confirmation.attachmentSha256)
        .text(confirmation.confirmedBy)
        .text(toString(confirmation.role))
        .time(confirmation.confirmedAt)
        .run();
}

} // namespace akimori::ledger
