#pragma once

#include "ledger/ledger.h"
#include "records/antivirus.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// ウイルス対策ソフト: 貸与記録 and the checks of the product.
class AntivirusTable
{
public:
    explicit AntivirusTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<AntivirusLoan> loans(const QString& siteId) const; ///< newest first
    std::vector<AntivirusCheck> checks(const QString& siteId) const; ///< newest first
    void insert(Ledger::Transaction& transaction, const AntivirusLoan& loan) const;
    /// Stores the day on which it was given back. Throws Error(NotFound).
    void giveBack(Ledger::Transaction& transaction, const AntivirusLoan& loan) const;
    void insert(Ledger::Transaction& transaction, const AntivirusCheck& check) const;


private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
