#pragma once

#include "ledger/ledger.h"
#include "records/citycontact.h"

#include <vector>

namespace akimori::ledger {

/// 連絡記録: contacts with the city about whatever has a number. Append-only (a trigger in the file sees to it).
class CityContactTable
{
public:
    explicit CityContactTable(const Ledger& ledger) : m_ledger(ledger) {}

    std::vector<CityContact> about(const QString& subject) const; ///< in the order of time
    /// Took place in [from, until), in the order of time: for the monthly report.
    std::vector<CityContact> between(const QDateTime& from, const QDateTime& until) const;

    /// Returns the number that it was given.
    qint64 insert(Ledger::Transaction& transaction, const CityContact& contact) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
