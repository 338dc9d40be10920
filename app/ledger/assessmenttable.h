#pragma once

#include "ledger/ledger.h"
#include "records/assessment.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 年次脆弱性診断 with its 指摘事項.
class AssessmentTable
{
public:
    explicit AssessmentTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<Assessment> ofSite(const QString& siteId) const; ///< newest fiscal year first
    std::optional<Assessment> find(const QString& no) const;
    /// 「診-YYYY-NN」, one above the highest of the fiscal year. Inside a transaction that inserts it.
    QString nextNumber(int fiscalYear) const;

    /// Without the findings.
    void insert(Ledger::Transaction& transaction, const Assessment& assessment) const;
    /// Everything but number and site, without the findings. Throws Error(NotFound).
    void update(Ledger::Transaction& transaction, const Assessment& assessment) const;
    /// Adds or replaces by number.
    void putFinding(Ledger::Transaction& transaction, const QString& no, const AssessmentFinding& finding) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
