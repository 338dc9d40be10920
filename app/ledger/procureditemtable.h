#pragma once

#include "ledger/ledger.h"
#include "records/monitoring.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 調達品目台帳 and the provider's notices (M-2).
class ProcuredItemTable
{
public:
    explicit ProcuredItemTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<ProcuredItem> ofSite(const QString& siteId) const; ///< by id
    std::optional<ProcuredItem> find(const QString& siteId, const QString& id) const;
    QString freeId(const QString& siteId) const; ///< "P-001" …
    void put(Ledger::Transaction& transaction, const ProcuredItem& item) const; ///< adds or replaces

    std::vector<ProviderNotice> notices(const QString& siteId) const; ///< newest first
    void addNotice(Ledger::Transaction& transaction, const ProviderNotice& notice) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
