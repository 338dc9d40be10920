#pragma once

#include "ledger/ledger.h"
#include "records/consultation.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 協議記録 and the open questions to the city.
class ConsultationTable
{
public:
    explicit ConsultationTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<ConsultationRecord> all() const; ///< oldest first
    std::optional<ConsultationRecord> find(const QString& no) const;
    /// 「協-YYYY-NNN」 of the fiscal year, one above the highest. Inside a transaction that inserts it.
    QString nextNumber(int fiscalYear) const;

    /// Throws Error(Conflict) when the number is taken.
    void insert(Ledger::Transaction& transaction, const ConsultationRecord& record) const;
    /// Persons, means, discussion, conclusion and its time, who answers by when, and the links. Throws
    /// Error(NotFound).
    void update(Ledger::Transaction& transaction, const ConsultationRecord& record) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
