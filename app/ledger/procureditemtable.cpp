#include "ledger/procureditemtable.h"

#include "ledger/statement.h"

namespace akimori::ledger {

namespace {

#define PROCURED_COLUMNS "kind, name, version, supplier, item_ids, exclusion, procured_on, support_until, site_id, id"

std::vector<ProcuredItem> readAll(Statement& select)
{
    std::vector<ProcuredItem> items;
    while (select.step()) {
        ProcuredItem item;
        item.kind = select.nextWord(monitorKindFromString);
        item.name = select.nextText();
        item.version = select.nextText();
        item.supplier = select.nextText();
        item.itemIds = select.nextTexts();
        item.exclusion = select.nextText();
        item.procuredOn = select.nextDate();
        item.supportUntil = select.nextDate();
        item.siteId = select.nextText();
        item.id = select.nextText();
        items.push_back(std::move(item));
    }
    return items;
}

Statement& bindAll(Statement& statement, const ProcuredItem& item)
{
    return statement.text(toString(item.kind))
        .text(item.name)
        .text(item.version)
        .text(item.supplier)
        .texts(item.itemIds)
        .text(item.exclusion)
        .date(item.procuredOn)
        .date(item.supportUntil)
        .text(item.siteId)
        .text(item.id);
}

} // namespace

std::vector<ProcuredItem> ProcuredItemTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT " PROCURED_COLUMNS " FROM procured_item WHERE site_id = ? ORDER BY id");
    return readAll(select.text(siteId));
}

std::optional<ProcuredItem> ProcuredItemTable::find(const QString& siteId, const QString& id) const
{
    Statement select(m_ledger, "SELECT " PROCURED_COLUMNS " FROM procured_item WHERE site_id = ? AND id = ?");
    std::vector<ProcuredItem> items = readAll(select.text(siteId).text(id));
    return items.empty() ? std::nullopt : std::optional(std::move(items.front()));
}

QString ProcuredItemTable::freeId(const QString& siteId) const
{
    for (int n = 1;; ++n) {
        const QString id = QStringLiteral("P-%1").arg(n, 3, 10, QLatin1Char('0'));
        if (!find(siteId, id))
            return id;
    }
}

void ProcuredItemTable::put(Ledger::Transaction& transaction, const ProcuredItem& item) const
{
    Statement update(transaction.ledger(),
                     "UPDATE procured_item SET kind = ?, name = ?, version = ?, supplier = ?, item_ids = ?, "
                     "exclusion = ?, procured_on = ?, support_until = ? WHERE site_id = ? AND id = ?");
    if (bindAll(update, item).run() > 0)
        return;
    Statement insert(transaction.ledger(),
                     "INSERT INTO procured_item (" PROCURED_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindAll(insert, item).run();
}

std::vector<ProviderNotice> ProcuredItemTable::notices(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT site_id, procured_id, id, at, text, recorded_by, recorded_at "
                               "FROM provider_notice WHERE site_id = ? ORDER BY at DESC, id");
    select.text(siteId);
    std::vector<ProviderNotice> notices;
    while (select.step()) {
        ProviderNotice notice;
        notice.siteId = select.nextText();
        notice.procuredId = select.nextText();
        notice.id = select.nextText();
        notice.at = select.nextTime();
        notice.text = select.nextText();
        notice.recordedBy = select.nextText();
        notice.recordedAt = select.nextTime();
        notices.push_back(std::move(notice));
    }
    return notices;
}

void ProcuredItemTable::addNotice(Ledger::Transaction& transaction, const ProviderNotice& notice) const
{
    Statement(transaction.ledger(),
              "INSERT INTO provider_notice (site_id, procured_id, id, at, text, recorded_by, recorded_at) "
              "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .text(notice.siteId)
        .text(notice.procuredId)
        .text(notice.id)
        .time(notice.at)
        .text(notice.text)
        .text(notice.recordedBy)
        .time(notice.recordedAt)
        .run();
}

} // namespace akimori::ledger
