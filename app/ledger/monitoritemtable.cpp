#include "ledger/monitoritemtable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

#define MONITOR_ITEM_COLUMNS                                                                                  \
    "site_id, id, probe, kind, title, target, method, interval_seconds, retry_seconds, open_after, "          \
    "close_after, limits, parameters, severity, notify, first_response, reason, exclusion, paused_reason, "   \
    "changed_at, changed_by"

std::vector<MonitorItem> readAll(Statement& select)
{
    std::vector<MonitorItem> items;
    while (select.step()) {
        MonitorItem item;
        item.siteId = select.nextText();
        item.id = select.nextText();
        item.probe = select.nextText();
        item.kind = select.nextWord(monitorKindFromString);
        item.title = select.nextText();
        item.target = select.nextText();
        item.method = select.nextText();
        item.intervalSeconds = select.nextInt();
        item.retrySeconds = select.nextInt();
        item.openAfter = select.nextInt();
        item.closeAfter = select.nextInt();
        item.limits = monitorLimitsFromJson(select.nextObject());
        item.parameters = select.nextObject();
        item.severity = select.nextWord(monitorSeverityFromString);
        item.notify = select.nextText();
        item.firstResponse = select.nextText();
        item.reason = select.nextText();
        item.exclusion = select.nextText();
        item.pausedReason = select.nextText();
        item.changedAt = select.nextTime();
        item.changedBy = select.nextText();
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

std::vector<MonitorItem> MonitorItemTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger,
                     "SELECT " MONITOR_ITEM_COLUMNS " FROM monitor_item WHERE site_id = ? ORDER BY kind, id");
    return readAll(select.text(siteId));
}

std::optional<MonitorItem> MonitorItemTable::find(const QString& siteId, const QString& id) const
{
    Statement select(m_ledger, "SELECT " MONITOR_ITEM_COLUMNS " FROM monitor_item WHERE site_id = ? AND id = ?");
    std::vector<MonitorItem> items = readAll(select.text(siteId).text(id));
    return items.empty() ? std::nullopt : std::optional(std::move(items.front()));
}

void MonitorItemTable::put(Ledger::Transaction& transaction, const MonitorItem& item) const
{
    Statement(transaction.ledger(), "DELETE FROM monitor_item WHERE site_id = ? AND id = ?")
        .text(item.siteId)
        .text(item.id)
        .run();
    Statement(transaction.ledger(), "INSERT INTO monitor_item (" MONITOR_ITEM_COLUMNS
                                    ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(item.siteId)
        .text(item.id)
        .text(item.probe)
        .text(toString(item.kind))
        .text(item.title)
        .text(item.target)
        .text(item.method)
        .number(item.intervalSeconds)
        .number(item.retrySeconds)
        .number(item.openAfter)
        .number(item.closeAfter)
        .object(toJson(item.limits))
        .object(item.parameters)
        .text(toString(item.severity))
        .text(item.notify)
        .text(item.firstResponse)
        .text(item.reason)
        .text(item.exclusion)
        .text(item.pausedReason)
        .time(item.changedAt)
        .text(item.changedBy)
        .run();
}

void MonitorItemTable::remove(Ledger::Transaction& transaction, const QString& siteId, const QString& id) const
{
    Statement(transaction.ledger(), "DELETE FROM monitor_item WHERE site_id = ? AND id = ?")
        .text(siteId)
        .text(id)
        .runOne(Tr::tr("The monitor item %1").arg(id));
}

std::vector<MonitorRevision> MonitorItemTable::revisions(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT site_id, number, at, made_by, reason, sha256, approved_at, approved_by "
                               "FROM monitor_revision WHERE site_id = ? ORDER BY number DESC");
    select.text(siteId);
    std::vector<MonitorRevision> revisions;
    while (select.step()) {
        MonitorRevision revision;
        revision.siteId = select.nextText();
        revision.number = select.nextInt();
        revision.at = select.nextTime();
        revision.by = select.nextText();
        revision.reason = select.nextText();
        revision.sha256 = select.nextHex();
        revision.approvedAt = select.nextTime();
        revision.approvedBy = select.nextText();
        revisions.push_back(std::move(revision));
    }
    return revisions;
}

void MonitorItemTable::addRevision(Ledger::Transaction& transaction, const MonitorRevision& revision) const
{
    Statement(transaction.ledger(),
              "INSERT INTO monitor_revision (site_id, number, at, made_by, reason, sha256, approved_at, approved_by) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .text(revision.siteId)
        .number(revision.number)
        .time(revision.at)
        .text(revision.by)
        .text(revision.reason)
        .hex(revision.sha256)
        .time(revision.approvedAt)
        .text(revision.approvedBy)
        .run();
}

void MonitorItemTable::approve(Ledger::Transaction& transaction, const MonitorRevision& revision) const
{
    Statement(transaction.ledger(),
              "UPDATE monitor_revision SET approved_at = ?, approved_by = ? WHERE site_id = ? AND number = ?")
        .time(revision.approvedAt)
        .text(revision.approvedBy)
        .text(revision.siteId)
        .number(revision.number)
        .runOne(Tr::tr("Revision %1 of the monitor items").arg(revision.number));
}

} // namespace akimori::ledger
