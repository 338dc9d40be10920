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
    /// The change whose publish left this rollback id on the server. Nothing for an empty id.
    std::optional<ChangeWork> byRollback(const QString& rollbackId) const;
    /// A number of the form 「変-2026-0001」 that is not taken yet; `fiscalYear` begins in April of that year.
    QString freeNumber(int fiscalYear) const;

    /// Throws Error(Conflict) when the number is taken.
    void insert(Ledger::Transaction& transaction, const ChangeWork& change) const;
    /// Everything but number, site, and who opened it when. Throws Error(NotFound).
    void update(Ledger::Transaction& transaction, const ChangeWork& change) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
