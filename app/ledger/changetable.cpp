#include "ledger/changetable.h"

#include "ledger/changejson.h"
#include "ledger/statement.h"
#include "ledger/tr.h"

#include <QJsonDocument>

namespace akimori::ledger {

namespace {

constexpr char kSelect[] =
    "SELECT no, site_id, opened_by, opened_at, title, kind, steps, state, closed_by, closed_at, scope, purpose, plan, "
    "impact, rollback_plan, planned_from, planned_until, approval_id, approved_by, approved_at, data_before, "
    "data_after, system_before, system_after, checks, waived, baseline_id, publish, packages, remarks "
    "FROM change_work ";

ChangeWork readChange(Statement& row)
{
    ChangeWork change;
    change.no = row.nextText();
    change.siteId = row.nextText();
    change.openedBy = row.nextText();
    change.openedAt = row.nextTime();
    change.title = row.nextText();
    change.kind = row.nextWord(changeWorkKindFromString);
    change.steps = QJsonDocument::fromJson(row.nextText().toUtf8()).array();
    change.state = row.nextWord(changeWorkStateFromString);
    change.closedBy = row.nextText();
    change.closedAt = row.nextTime();
    change.scope = row.nextWord(changeScopeFromString);
    change.purpose = row.nextText();
    change.plan = row.nextText();
    change.impact = row.nextText();
    change.rollbackPlan = row.nextText();
    change.plannedFrom = row.nextTime();
    change.plannedUntil = row.nextTime();
    change.approvalId = row.nextText();
    change.approvedBy = row.nextText();
    change.approvedAt = row.nextTime();
    change.dataBefore = row.nextText();
    change.dataAfter = row.nextText();
    change.systemBefore = row.nextText();
    change.systemAfter = row.nextText();
    change.checks = checksFromStored(row.nextText());
    change.waived = waiversFromStored(row.nextText());
    change.baselineId = row.nextText();
    change.publish = publishFromStored(row.nextText());
    change.packages = packagesFromStored(row.nextText());
    change.remarks = row.nextText();
    return change;
}

/// The columns that may change, and the number.
Statement& bindChangeable(Statement& statement, const ChangeWork& change)
{
    return statement.text(change.title)
        .text(toString(change.kind))
        .text(QString::fromUtf8(QJsonDocument(change.steps).toJson(QJsonDocument::Compact)))
        .text(toString(change.state))
        .text(change.closedBy)
        .time(change.closedAt)
        .text(toString(change.scope))
        .text(change.purpose)
        .text(change.plan)
        .text(change.impact)
        .text(change.rollbackPlan)
        .time(change.plannedFrom)
        .time(change.plannedUntil)
        .text(change.approvalId)
        .text(change.approvedBy)
        .time(change.approvedAt)
        .text(change.dataBefore)
        .text(change.dataAfter)
        .text(change.systemBefore)
        .text(change.systemAfter)
        .text(storedChecks(change.checks))
        .text(storedWaivers(change.waived))
        .text(change.baselineId)
        .text(storedPublish(change.publish))
        .text(change.publish ? change.publish->rollbackId : QString())
        .text(storedPackages(change.packages))
        .text(change.remarks)
        .text(change.no);
}

std::optional<ChangeWork> one(Statement& select)
{
    return select.step() ? std::optional(readChange(select)) : std::nullopt;
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
    return one(select.text(no));
}

std::optional<ChangeWork> ChangeTable::byRollback(const QString& rollbackId) const
{
    if (rollbackId.isEmpty())
        return std::nullopt;
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE rollback_id = ?");
    return one(select.text(rollbackId));
}

QString ChangeTable::freeNumber(int fiscalYear) const
{
    for (int n = 1;; ++n) {
        const QString no = QStringLiteral("変-%1-%2").arg(fiscalYear).arg(n, 4, 10, QLatin1Char('0'));
        if (!find(no))
            return no;
    }
}

void ChangeTable::insert(Ledger::Transaction& transaction, const ChangeWork& change) const
{
    Statement insert(transaction.ledger(),
                     "INSERT INTO change_work (title, kind, steps, state, closed_by, closed_at, scope, purpose, plan, "
                     "impact, rollback_plan, planned_from, planned_until, approval_id, approved_by, approved_at, "
                     "data_before, data_after, system_before, system_after, checks, waived, baseline_id, publish, "
                     "rollback_id, packages, remarks, no, site_id, opened_by, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, "
                     "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindChangeable(insert, change).textOrNull(change.siteId).text(change.openedBy).time(change.openedAt).run();
}

void ChangeTable::update(Ledger::Transaction& transaction, const ChangeWork& change) const
{
    Statement update(transaction.ledger(),
                     "UPDATE change_work SET title = ?, kind = ?, steps = ?, state = ?, closed_by = ?, closed_at = ?, "
                     "scope = ?, purpose = ?, plan = ?, impact = ?, rollback_plan = ?, planned_from = ?, "
                     "planned_until = ?, approval_id = ?, approved_by = ?, approved_at = ?, data_before = ?, "
                     "data_after = ?, system_before = ?, system_after = ?, checks = ?, waived = ?, baseline_id = ?, "
                     "publish = ?, rollback_id = ?, packages = ?, remarks = ? WHERE no = ?");
    bindChangeable(update, change).runOne(Tr::tr("The change work %1").arg(change.no));
}

} // namespace akimori::ledger
