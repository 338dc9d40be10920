#include "ledger/siteallowancetable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

constexpr char kSelect[] = "SELECT site_id, no, kind, value, reason, allowed_by, allowed_at, withdrawn_by, withdrawn_reason, "
                           "withdrawn_at FROM site_allowance WHERE site_id = ? ";

std::vector<SiteAllowance> readAll(Statement& select)
{
    std::vector<SiteAllowance> allowances;
    while (select.step()) {
        SiteAllowance allowance;
        allowance.siteId = select.nextText();
        allowance.no = select.nextNumber();
        allowance.kind = select.nextWord(allowanceKindFromString);
        allowance.value = select.nextText().toUtf8();
        allowance.reason = select.nextText();
        allowance.by = select.nextText();
        allowance.at = select.nextTime();
        allowance.withdrawnBy = select.nextText();
        allowance.withdrawnReason = select.nextText();
        allowance.withdrawnAt = select.nextTime();
        allowances.push_back(std::move(allowance));
    }
    return allowances;
}

} // namespace

std::vector<SiteAllowance> SiteAllowanceTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY no");
    return readAll(select.text(siteId));
}

std::vector<SiteAllowance> SiteAllowanceTable::standing(const QString& siteId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "AND withdrawn_at IS NULL ORDER BY no");
    return readAll(select.text(siteId));
}

std::optional<SiteAllowance> SiteAllowanceTable::find(const QString& siteId, qint64 no) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "AND no = ?");
    std::vector<SiteAllowance> found = readAll(select.text(siteId).number(no));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

qint64 SiteAllowanceTable::nextNumber(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT COALESCE(MAX(no), 0) + 1 FROM site_allowance WHERE site_id = ?");
    select.text(siteId);
    return select.step() ? select.nextNumber() : 1;
}

void SiteAllowanceTable::insert(Ledger::Transaction& transaction, const SiteAllowance& allowance) const
{
    Statement(transaction.ledger(),
              "INSERT INTO site_allowance (site_id, no, kind, value, reason, allowed_by, allowed_at, withdrawn_by, "
              "withdrawn_reason, withdrawn_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(allowance.siteId)
        .number(allowance.no)
        .text(toString(allowance.kind))
        .text(QString::fromUtf8(allowance.value))
        .text(allowance.reason)
        .text(allowance.by)
        .time(allowance.at)
        .text(allowance.withdrawnBy)
        .text(allowance.withdrawnReason)
        .time(allowance.withdrawnAt)
        .run();
}

void SiteAllowanceTable::withdraw(Ledger::Transaction& transaction, const SiteAllowance& allowance) const
{
    Statement(transaction.ledger(),
              "UPDATE site_allowance SET withdrawn_by = ?, withdrawn_reason = ?, withdrawn_at = ? "
              "WHERE site_id = ? AND no = ? AND withdrawn_at IS NULL")
        .text(allowance.withdrawnBy)
        .text(allowance.withdrawnReason)
        .time(allowance.withdrawnAt)
        .text(allowance.siteId)
        .number(allowance.no)
        .runOne(Tr::tr("The allowance %1").arg(allowance.no));
}

} // namespace akimori::ledger
