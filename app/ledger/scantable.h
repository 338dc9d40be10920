#pragma once

#include "ledger/ledger.h"
#include "records/integrity.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// A scan for lists: the counts instead of the rows.
struct ScanSummary
{
    Scan scan;
    qint64 findings = 0;
    qint64 unchecked = 0;
};

/// 改ざん検査: every scan with its findings and what it could not look at. Rows are only added.
class ScanTable
{
public:
    explicit ScanTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    /// Newest first; `scan` without findings and unchecked paths. `limit` 1…10,000.
    std::vector<ScanSummary> ofSite(const QString& siteId, qint64 limit) const;
    /// Started in [from, until), UTC, oldest first.
    std::vector<ScanSummary> between(const QString& siteId, const QDateTime& from,
                                     const QDateTime& until) const;
    /// Complete, with the decisions of today.
    std::optional<Scan> find(const QString& siteId, const QString& id) const;
    std::optional<Scan> newest(const QString& siteId) const; ///< complete

    /// With all findings and unchecked paths. Throws Error(Conflict) when an id is taken.
    void insert(Ledger::Transaction& transaction, const Scan& scan) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
