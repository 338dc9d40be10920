#include "ledger/changetable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

#include <QJsonDocument>

namespace akimori::ledger {

namespace {

constexpr char kSelect[] = "SELECT no, site_id, title, kind, steps, state, opened_by, opened_at, closed_by, "
                           "closed_at FROM change_work ";

ChangeWork readChange(Statement& row)
{
    ChangeWork change;
    change.no = row.nextText();
    change.siteId = row.nextText();
    change.title = row.nextText();
    change.kind = row.nextWord(changeWorkKindFromString);
    change.steps = QJsonDocument::fromJson(row.nextText().toUtf8()).array();
    change.state = row.nextWord(changeWorkStateFromString);
    change.openedBy = row.nextText();
    change.openedAt = row.nextTime();
    change.closedBy = row.nextText();
    change.closedAt = row.nextTime();
    return change;
}

Statement& bindEditable(Statement& statement, const ChangeWork& change)
{
    const QByteArray steps = QJsonDocument(change.steps).toJson(QJsonDocument::Compact);
    return statement.text(change.title)
        .text(toString(change.kind))
        .text(QString::fromUtf8(steps))
        .text(toString(change.state))
        .text(change.closedBy)
        .time(change.closedAt)
        .text(change.no);
}

} // namespace

std::vector<ChangeWork> ChangeTable::all() const
{
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY opened_at DESC, no DESC");
    std::vector<ChangeWork> changes;
    while (select.step())
        changes.push_back(readChange(select));
    return changes;
}

std::optional<ChangeWork> ChangeTable::find(const QString& no) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE no = ?");
    return select.text(no).step() ? std::optional(readChange(select)) : std::nullopt;
}

void ChangeTable::insert(Ledger::Transaction& transaction, const ChangeWork& change) const
{
    Statement insert(transaction.ledger(),
                     "INSERT INTO change_work (title, kind, steps, state, closed_by, closed_at, no, site_id, "
                     "opened_by, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindEditable(insert, change).textOrNull(change.siteId).text(change.openedBy).time(change.openedAt).run();
}

void ChangeTable::update(Ledger::Transaction& transaction, const ChangeWork& change) const
{
    Statement update(transaction.ledger(),
                     "UPDATE change_work SET title = ?, kind = ?, steps = ?, state = ?, closed_by = ?, "
                     "closed_at = ? WHERE no = ?");
    bindEditable(update, change).runOne(Tr::tr("The change work %1").arg(change.no));
}

} // namespace akimori::ledger
