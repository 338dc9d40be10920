#pragma once

#include "ledger/ledger.h"
#include "records/run.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// What the unattended schedule ran, and how it ended.
class RunTable
{
public:
    explicit RunTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<Run> newest(qint64 limit) const; ///< newest first; `limit` 1…10,000
    /// Started in [from, until), UTC, oldest first.
    std::vector<Run> between(const QString& job, const QDateTime& from, const QDateTime& until) const;
    std::optional<Run> lastOf(const QString& job, const QString& siteId) const;

    void insert(Ledger::Transaction& transaction, const Run& run) const;
    /// endedAt, outcome and detail. Throws Error(NotFound).
    void finish(Ledger::Transaction& transaction, const Run& run) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
