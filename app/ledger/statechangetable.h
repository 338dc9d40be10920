#pragma once

#include "ledger/ledger.h"
#include "records/monitoring.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// Settled changes of state and what was made of them. Append-only by triggers.
class StateChangeTable
{
public:
    explicit StateChangeTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    /// Changes with `at` in [from, to), oldest first.
    std::vector<StateChange> between(const QString& siteId, const QDateTime& from, const QDateTime& to) const;
    std::optional<StateChange> find(const QString& id) const;
    /// The last change of each measured thing: how the state machine starts when the samples are lost.
    std::vector<StateChange> last(const QString& siteId) const;
    void insert(Ledger::Transaction& transaction, const StateChange& change) const;
    /// Once. Throws Error(Conflict) when it has one already.
    void setIncident(Ledger::Transaction& transaction, const QString& id, const QString& incidentId) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
