#pragma once

#include "ledger/ledger.h"
#include "records/person.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 運用保守体制: who has or had which role. Entries are ended, never removed.
class PersonTable
{
public:
    explicit PersonTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<Person> all() const; ///< by role (責任者 first), then by begin of term
    std::optional<Person> find(const QString& id) const;

    void insert(Ledger::Transaction& transaction, const Person& person) const;
    /// Everything but the id. Throws Error(NotFound).
    void update(Ledger::Transaction& transaction, const Person& person) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
