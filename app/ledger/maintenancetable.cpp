#include "ledger/maintenancetable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

#define WINDOW_COLUMNS                                                                                        \
    "site_id, id, kind, starts_at, ends_at, item_id, reason, created_by, created_at, cancelled_at, cancelled_by"

std::vector<MaintenanceWindow> readAll(Statement& select)
{
    std::vector<MaintenanceWindow> windows;
    while (select.step()) {
        MaintenanceWindow window;
        window.siteId = select.nextText();
        window.id = select.nextText();
        window.kind = select.nextWord(windowKindFromString);
        window.from = select.nextTime();
        window.to = select.nextTime();
        window.itemId = select.nextText();
        window.reason = select.nextText();
        window.createdBy = select.nextText();
        window.createdAt = select.nextTime();
        window.cancelledAt = select.nextTime();
        window.cancelledBy = select.nextText();
        windows.push_back(std::move(window));
    }
    return windows;
}

} // namespace

std::vector<MaintenanceWindow> MaintenanceTable::between(const QString& siteId, const QDateTime& from,
                                                         const QDateTime& to) const
{
    Statement select(m_ledger, "SELECT " WINDOW_COLUMNS " FROM maintenance_window "
                               "WHERE site_id = ? AND starts_at < ? AND ends_at > ? ORDER BY starts_at, id");
    return readAll(select.text(siteId).time(to).time(from));
}

std::optional<MaintenanceWindow> MaintenanceTable::find(const QString& siteId, const QString& id) const
{
    Statement select(m_ledger, "SELECT " WINDOW_COLUMNS " FROM maintenance_window WHERE site_id = ? AND id = ?");
    std::vector<MaintenanceWindow> windows = readAll(select.text(siteId).text(id));
    return windows.empty() ? std::nullopt : std::optional(std::move(windows.front()));
}

void MaintenanceTable::insert(Ledger::Transaction& transaction, const MaintenanceWindow& window) const
{
    Statement(transaction.ledger(), "INSERT INTO maintenance_window (" WINDOW_COLUMNS
                                    ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(window.siteId)
        .text(window.id)
        .text(toString(window.kind))
        .time(window.from)
        .time(window.to)
        .text(window.itemId)
        .text(window.reason)
        .text(window.createdBy)
        .time(window.createdAt)
        .time(window.cancelledAt)
        .text(window.cancelledBy)
        .run();
}

void MaintenanceTable::cancel(Ledger::Transaction& transaction, const MaintenanceWindow& window) const
{
    Statement(transaction.ledger(),
              "UPDATE maintenance_window SET cancelled_at = ?, cancelled_by = ? WHERE site_id = ? AND id = ?")
        .time(window.cancelledAt)
        .text(window.cancelledBy)
        .text(window.siteId)
        .text(window.id)
        .runOne(Tr::tr("The maintenance window %1").arg(window.id));
}

} // namespace akimori::ledger
