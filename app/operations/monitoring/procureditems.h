#pragma once

#include "operations/context.h"
#include "records/monitoring.h"

#include <vector>

namespace akimori::operations {

/// 調達品目台帳 (M-2) with what covers each item.
struct ProcuredRegister
{
    std::vector<ProcuredItem> items;
    std::vector<ProviderNotice> notices; ///< newest first
    /// Translated: what is not covered: items that only name monitors which do not exist or are paused, kinds without
    /// any active monitor or written reason, kinds without a procured item. Empty = M-2 is fulfilled.
    QStringList gaps;
    std::vector<MonitorKind> unregistered; ///< as CoverageGaps
};

/// What of M-2 nobody watches and nobody wrote down as 対象外.
struct CoverageGaps
{
    QStringList unwatched; ///< names of procured items
    std::vector<MonitorKind> kinds; ///< neither an active monitor item nor a written reason
    /// Nothing procured is registered, nor written down that nothing was procured: the standard set may watch the kind, but
    /// nobody can say whether it watches all that the contract brought.
    std::vector<MonitorKind> unregistered;
};
CoverageGaps coverageGaps(const std::vector<ProcuredItem>& procured, const std::vector<MonitorItem>& monitors);

ProcuredRegister procuredRegister(const Context& context, const QString& siteName);

/// An item that has a written reason and no name says that nothing of its kind was procured, and is named so.
ProcuredItem named(ProcuredItem item);

/// Adds (empty id) or changes. Throws Error(BadInput) for an item that nothing covers, NotFound for a monitor that does
/// not exist.
class RecordProcuredItem
{
public:
    explicit RecordProcuredItem(const Context& context) : m_context(context) {}
    ProcuredItem run(const QString& siteName, ProcuredItem item) const;

private:
    const Context& m_context;
};

/// 事業者からの通知 about a procured item. Throws Error(NotFound, BadInput).
ProviderNotice recordProviderNotice(const Context& context, const QString& siteName, const QString& procuredId,
                                    const QDateTime& at, const QString& text);

} // namespace akimori::operations
