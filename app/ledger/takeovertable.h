#pragma once

#include "ledger/ledger.h"
#include "records/takeover.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 引継ぎの記録 and its reuse decisions. Nothing is ever deleted or overwritten.
class TakeoverTable
{
public:
    explicit TakeoverTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<Takeover> all() const; ///< newest first, with their rules
    std::optional<Takeover> find(const QString& id) const;

    /// Without rules. Throws Error(Conflict) when the id is taken.
    void insert(Ledger::Transaction& transaction, const Takeover& takeover) const;
    /// Appends a decision; returns its place. Throws Error(NotFound) for an unknown take-over.
    int addRule(Ledger::Transaction& transaction, const QString& takeoverId, const ReuseRule& rule) const;

private:
    std::vector<ReuseRule> rulesOf(const QString& takeoverId) const;

    const Ledger& m_ledger;
};

} // namespace akimori::ledger
