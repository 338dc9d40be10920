#include "ledger/hardeningtable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

std::vector<HardeningItem> itemsOf(const Ledger& ledger, const HardeningCheck& check)
{
    Statement select(ledger, "SELECT item_id, title, state, observed, remark FROM hardening_item WHERE site_id = ? AND "
                             "check_id = ? ORDER BY place");
    select.text(check.siteId).text(check.id);
    std::vector<HardeningItem> items;
    while (select.step()) {
        HardeningItem item;
        item.id = select.nextText();
        item.title = select.nextText();
        item.state = select.nextWord(hardeningStateFromString);
        item.observed = select.nextText();
        item.remark = select.nextText();
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<HardeningCheck> readAll(const Ledger& ledger, Statement& select)
{
    std::vector<HardeningCheck> checks;
    while (select.step()) {
        HardeningCheck check;
        check.siteId = select.nextText();
        check.id = select.nextText();
        check.at = select.nextTime();
        check.by = select.nextText();
        checks.push_back(std::move(check));
    }
    for (HardeningCheck& check : checks)
        check.items = itemsOf(ledger, check);
    return checks;
}

constexpr char kSelect[] = "SELECT site_id, id, checked_at, checked_by FROM hardening_check WHERE site_id = ? ";

} // namespace

std::vector<HardeningCheck> HardeningTable::ofSite(const QString& siteId, qint64 limit) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY checked_at DESC, id DESC LIMIT ?");
    return readAll(m_ledger, select.text(siteId).number(limit));
}

std::optional<HardeningCheck> HardeningTable::find(const QString& siteId, const QString& id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "AND id = ?");
    std::vector<HardeningCheck> found = readAll(m_ledger, select.text(siteId).text(id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<HardeningExemption> HardeningTable::exemptions(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT site_id, item_id, reason, exempted_by, exempted_at FROM hardening_exemption WHERE "
                               "site_id = ? AND withdrawn_at IS NULL ORDER BY item_id");
    select.text(siteId);
    std::vector<HardeningExemption> exemptions;
    while (select.step()) {
        HardeningExemption exemption;
        exemption.siteId = select.nextText();
        exemption.itemId = select.nextText();
        exemption.reason = select.nextText();
        exemption.by = select.nextText();
        exemption.at = select.nextTime();
        exemptions.push_back(std::move(exemption));
    }
    return exemptions;
}

void HardeningTable::insert(Ledger::Transaction& transaction, const HardeningCheck& check) const
{
    Statement(transaction.ledger(),
              "INSERT INTO hardening_check (site_id, id, checked_at, checked_by) VALUES (?, ?, ?, ?)")
        .text(check.siteId)
        .text(check.id)
        .time(check.at)
        .text(check.by)
        .run();
    Statement insert(transaction.ledger(), "INSERT INTO hardening_item (site_id, check_id, place, item_id, title, state, "
                                           "observed, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    qint64 place = 0;
    for (const HardeningItem& item : check.items)
        insert.text(check.siteId)
            .text(check.id)
            .number(++place)
            .text(item.id)
            .text(item.title)
            .text(toString(item.state))
            .text(item.observed)
            .text(item.remark)
            .run();
}

void HardeningTable::insert(Ledger::Transaction& transaction, const HardeningExemption& exemption) const
{
    Statement(transaction.ledger(),
              "INSERT INTO hardening_exemption (site_id, item_id, exempted_at, reason, exempted_by, withdrawn_at) VALUES (?, ?, "
              "?, ?, ?, ?)")
        .text(exemption.siteId)
        .text(exemption.itemId)
        .time(exemption.at)
        .text(exemption.reason)
        .text(exemption.by)
        .time(exemption.withdrawnAt)
        .run();
}

void HardeningTable::withdraw(Ledger::Transaction& transaction, const HardeningExemption& exemption) const
{
    Statement(transaction.ledger(), "UPDATE hardening_exemption SET withdrawn_at = ? WHERE site_id = ? AND item_id = ? AND "
                                    "withdrawn_at IS NULL")
        .time(exemption.withdrawnAt)
        .text(exemption.siteId)
        .text(exemption.itemId)
        .runOne(Tr::tr("The exemption of %1").arg(exemption.itemId));
}

} // namespace akimori::ledger
