#pragma once

#include "ledger/ledger.h"
#include "records/integrity.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

struct FindingDecision
{
    QString decision; ///< "authorised" or "tampering"
    QString reason;
    QString decidedBy;
    QDateTime decidedAt; ///< UTC
};

/// What the findings of one scan come to today.
struct FindingCounts
{
    QString scanId;
    int undecided = 0;  ///< of those that are no authorised change
    int suspicious = 0; ///< tampering or malware and not decided as authorised, or decided as tampering
    int ofRule = 0;     ///< of the rule that was asked for, not decided as authorised
};

/// 検知事項 and 未検査 of scans, and what people decided about findings. A finding never changes; a decision
/// is a row of its own, and the newest one counts.
class FindingTable
{
public:
    static constexpr qint64 kAll = 1'000'000'000;

    explicit FindingTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    /// In the order of the scan; a page of them where a list shows tens of thousands.
    std::vector<Finding> ofScan(const QString& siteId, const QString& scanId, qint64 limit = kAll,
                                qint64 offset = 0) const;
    /// Of the site's scans started in [from, until), UTC, that have findings; hits of `rule` are counted apart.
    std::vector<FindingCounts> counts(const QString& siteId, const QDateTime& from, const QDateTime& until,
                                      const QString& rule) const;
    std::vector<UncheckedPath> uncheckedOf(const QString& siteId, const QString& scanId) const;
    std::optional<Finding> find(const QString& siteId, const QString& id) const;
    std::vector<FindingDecision> decisions(const QString& siteId, const QString& id) const; ///< oldest first

    void insert(Ledger::Transaction& transaction, const Scan& scan) const; ///< called by ScanTable::insert()
    /// `decision`: "authorised" or "tampering"; by the transaction's actor now. Throws Error(NotFound).
    void decide(Ledger::Transaction& transaction, const QString& siteId, const QString& id,
                const QString& decision, const QString& reason) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
