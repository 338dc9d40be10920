#pragma once

#include "ledger/ledger.h"
#include "records/cutover.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// DNS切替: plans with their checklist, protocol, pictures before the switch, sightings and traffic.
class CutoverTable
{
public:
    explicit CutoverTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<CutoverPlan> all() const; ///< newest first
    std::optional<CutoverPlan> find(const QString& id) const;
    /// The newest plan of the domain.
    std::optional<CutoverPlan> ofDomain(const QString& domain) const;
    void insert(Ledger::Transaction& transaction, const CutoverPlan& plan) const;
    /// Everything but domain, who made it and when. Throws Error(NotFound).
    void update(Ledger::Transaction& transaction, const CutoverPlan& plan) const;

    std::vector<CutoverStep> steps(const QString& planId) const; ///< in the order of the checklist
    /// Replaces the checklist. What a step was before is in the protocol.
    void setSteps(Ledger::Transaction& transaction, const QString& planId,
                  const std::vector<CutoverStep>& steps) const;

    std::vector<CutoverEvent> events(const QString& planId) const; ///< oldest first
    void append(Ledger::Transaction& transaction, const QString& planId, const CutoverEvent& event) const;

    std::vector<CutoverSnapshot> snapshots(const QString& planId) const; ///< oldest first
    void append(Ledger::Transaction& transaction, const QString& planId,
                const CutoverSnapshot& snapshot) const;

    std::vector<CutoverSighting> sightings(const QString& planId) const; ///< by server, name, type, time
    /// Adds a look: prolongs the newest stretch with the same answer, or begins a new one. At an authority
    /// another TTL is another answer; a resolver's TTL is the last seen. `looks` have firstAt = lastAt.
    void add(Ledger::Transaction& transaction, const QString& planId,
             const std::vector<CutoverSighting>& looks) const;

    std::vector<CutoverTraffic> traffic(const QString& planId) const; ///< by time
    /// Replaces the hours of the same server and source.
    void add(Ledger::Transaction& transaction, const QString& planId,
             const std::vector<CutoverTraffic>& hours) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
