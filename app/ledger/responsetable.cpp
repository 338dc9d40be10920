#include "ledger/responsetable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

constexpr char kSelect[] = "SELECT id, site_id, finding_id, kind, done_at, done_by, approved_by, reason, reference, detail FROM "
                           "response_action WHERE site_id = ? ";

std::vector<ResponseAction> readAll(Statement& select)
{
    std::vector<ResponseAction> actions;
    while (select.step()) {
        ResponseAction action;
        action.id = select.nextText();
        action.siteId = select.nextText();
        action.findingId = select.nextText();
        action.kind = select.nextWord(responseKindFromString);
        action.at = select.nextTime();
        action.by = select.nextText();
        action.approvedBy = select.nextText();
        action.reason = select.nextText();
        action.reference = select.nextText();
        action.detail = select.nextText();
        actions.push_back(std::move(action));
    }
    return actions;
}

} // namespace

std::vector<ResponseAction> ResponseTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY done_at DESC, id");
    return readAll(select.text(siteId));
}

std::vector<ResponseAction> ResponseTable::ofFinding(const QString& siteId, const QString& findingId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "AND finding_id = ? ORDER BY done_at, id");
    return readAll(select.text(siteId).text(findingId));
}

void ResponseTable::insert(Ledger::Transaction& transaction, const ResponseAction& action) const
{
    Statement(transaction.ledger(),
              "INSERT INTO response_action (id, site_id, finding_id, kind, done_at, done_by, approved_by, reason, reference, "
              "detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(action.id)
        .text(action.siteId)
        .text(action.findingId)
        .text(toString(action.kind))
        .time(action.at)
        .text(action.by)
        .text(action.approvedBy)
        .text(action.reason)
        .text(action.reference)
        .text(action.detail)
        .run();
}

} // namespace akimori::ledger
