#pragma once

#include "ledger/ledger.h"
#include "records/inventory.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 構成情報 of the servers, as read, and the hand-kept list of self-managed software.
class InventoryTable
{
public:
    explicit InventoryTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::optional<Inventory> newest(const QString& siteId) const;
    QDateTime newestAt(const QString& siteId) const; ///< UTC, without reading the packages; invalid = none
    std::vector<Component> components(const QString& siteId) const; ///< by name
    /// JavaScript libraries found in the site's own pages, as of the last look.
    std::vector<Component> libraries(const QString& siteId) const;

    void insert(Ledger::Transaction& transaction, const Inventory& inventory) const;
    /// Adds or replaces by name.
    void putComponent(Ledger::Transaction& transaction, const QString& siteId, const Component& component) const;
    /// What the last look at the pages found, in place of what was known.
    void replaceLibraries(Ledger::Transaction& transaction, const QString& siteId,
                          const std::vector<Component>& libraries) const;
    /// Throws Error(NotFound).
    void removeComponent(Ledger::Transaction& transaction, const QString& siteId, const QString& name) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
