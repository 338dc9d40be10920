#pragma once

#include "ledger/ledger.h"
#include "records/advisorycase.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 対応案件 and their steps. The steps are append-only (a trigger in the file sees to it).
class AdvisoryCaseTable
{
public:
    explicit AdvisoryCaseTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<AdvisoryCase> all() const; ///< nearest deadline first, then those without one, newest first
    std::optional<AdvisoryCase> find(const QString& no) const;
    std::vector<AdvisoryCase> ofAdvisory(const QString& source, const QString& advisoryId) const;
    std::vector<AdvisoryCase> ofPackage(const QString& siteId, const QString& package) const; ///< oldest first
    std::vector<AdvisoryEvent> events(const QString& no) const; ///< oldest first
    std::vector<AdvisoryEvent> allEvents() const;               ///< of every case, oldest first

    /// 「脆-YYYY-NNNN」 of the fiscal year, one above the highest. Inside a transaction that inserts it.
    QString nextNumber(int fiscalYear) const;
    void insert(Ledger::Transaction& transaction, const AdvisoryCase& subject) const;
    /// Everything but number, site, advisory and package. Throws Error(NotFound).
    void update(Ledger::Transaction& transaction, const AdvisoryCase& subject) const;
    void addEvent(Ledger::Transaction& transaction, const AdvisoryEvent& event) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
