#pragma once

#include "ledger/ledger.h"
#include "records/monitoring.h"

#include <vector>

namespace akimori::ledger {

/// 稼働 by day, 監視空白, and what was reclassified afterwards.
class AvailabilityTable
{
public:
    explicit AvailabilityTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    /// Japanese days, both inclusive; by key and day. An empty key = all.
    std::vector<AvailabilityDay> days(const QString& siteId, const QString& key, const QDate& from,
                                      const QDate& to) const;
    QDate firstDay(const QString& siteId, const QString& key) const; ///< invalid = none
    /// Adds or replaces.
    void put(Ledger::Transaction& transaction, const AvailabilityDay& day) const;

    std::vector<MonitoringGap> gaps(const QString& siteId, const QDateTime& from, const QDateTime& to) const;
    /// Adds, or replaces the one with the same beginning.
    void putGap(Ledger::Transaction& transaction, const MonitoringGap& gap) const;

    /// Those that touch [from, to), in the order of their decision.
    std::vector<Reclassification> reclassifications(const QString& siteId, const QDateTime& from,
                                                    const QDateTime& to) const;
    void insert(Ledger::Transaction& transaction, const Reclassification& reclassification) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
