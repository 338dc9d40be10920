#pragma once

#include "ledger/ledger.h"
#include "records/approval.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 例外運用の承認: requests and what became of them. The rules are in people/approvals.h.
class ApprovalTable
{
public:
    explicit ApprovalTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<Approval> all() const; ///< newest request first
    std::optional<Approval> find(const QString& id) const;

    void insert(Ledger::Transaction& transaction, const Approval& approval) const;
    /// Everything but id, kind, site, subject, reason, requester and time of the request. Throws
    /// Error(NotFound).
    void update(Ledger::Transaction& transaction, const Approval& approval) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
