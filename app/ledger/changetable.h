#pragma once

#include "ledger/ledger.h"
#include "records/change.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 変更作業の記録.
class ChangeTable
{
public:
    explicit ChangeTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<ChangeWork> all() const; ///< newest first
    std::optional<ChangeWork> find(const QString& no) const;

    /// Throws Error(Conflict) when the number is taken.
    void insert(Ledger::Transaction& transaction, const ChangeWork& change) const;
    /// Title, kind, steps, state and who closed it when. Throws Error(NotFound).
    void update(Ledger::Transaction& transaction, const ChangeWork& change) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
