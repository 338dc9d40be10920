#pragma once

#include "operations/context.h"
#include "records/monitoring.h"

#include <optional>
#include <vector>

namespace akimori::operations {

/// 監視設計 (M-1, M-2) of a site: items, their revisions and who approved them.

struct MonitorPlan
{
    std::vector<MonitorItem> items;
    bool recorded = false; ///< false: nobody decided yet; the 標準セット stands in
    std::vector<MonitorRevision> revisions; ///< newest first
};

MonitorPlan readMonitorPlan(ledger::Ledger& ledger, const Site& site);
MonitorPlan monitorPlan(const Context& context, const QString& siteName);

/// Items of the 標準セット with their reasons, whether recorded or not.
std::vector<MonitorItem> standardMonitorItems(const Site& site);

/// Throws Error(BadInput) naming what cannot be: an unknown probe, a parameter that it does not read, and what validate()
/// refuses.
void checkMonitorItem(const MonitorItem& item);

/// 標準セットの登録: adds every standard item that the site does not have yet, in one revision. Returns how many.
class RecordStandardSet
{
public:
    explicit RecordStandardSet(const Context& context) : m_context(context) {}
    int run(const QString& siteName) const;

private:
    const Context& m_context;
};

/// Adds or changes an item; makes a new revision. The first change also records the standard set that stood in.
class ChangeMonitorItem
{
public:
    explicit ChangeMonitorItem(const Context& context) : m_context(context) {}
    /// Throws Error(BadInput) for an unknown probe, an invalid item or an empty reason.
    MonitorItem run(const QString& siteName, MonitorItem item, const QString& reason) const;
    /// Takes an item out; what it measured stays. Throws Error(NotFound).
    void remove(const QString& siteName, const QString& itemId, const QString& reason) const;

private:
    const Context& m_context;
};

/// The recorded or standard item. Throws Error(NotFound) naming those that exist.
MonitorItem findMonitorItem(const Context& context, const QString& siteName, const QString& itemId);

/// 監視項目一覧表の承認: the newest revision, by a 管理者 or 責任者. Throws Error(NotFound, NotAllowedNow, Conflict).
MonitorRevision approveMonitorPlan(const Context& context, const QString& siteName);

} // namespace akimori::operations
