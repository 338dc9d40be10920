#pragma once

#include "operations/context.h"
#include "records/antivirus.h"

#include <vector>

namespace akimori::operations {

/// ウイルス対策ソフト (S-2): what the city lends, and what it says. Any product: through an adapter, or entered by hand.
class Antivirus
{
public:
    explicit Antivirus(const Context& context) : m_context(context) {}

    /// 貸与記録. Throws Error(BadInput) without a product, or for a place that the means does not know.
    AntivirusLoan lend(const QString& siteName, AntivirusLoan loan) const;
    AntivirusLoan giveBack(const QString& siteName, const QDate& on) const;

    /// Asks the product that is lent; recorded whatever it says. Skipped files make the outcome "unchecked". Throws
    /// Error(NotFound) when nothing is lent, NotAllowedNow when its result is entered by hand.
    AntivirusCheck check(const QString& siteName, JobContext& job) const;

    /// A result that somebody read from the product. Throws Error(BadInput) without version and day of the definitions.
    AntivirusCheck record(const QString& siteName, AntivirusCheck check) const;

    /// The product that is lent now; unset = none is recorded (要確認 with the city).
    std::optional<AntivirusLoan> current(const QString& siteName) const;
    std::vector<AntivirusCheck> checks(const QString& siteName) const; ///< newest first
    /// Translated: why somebody has to look this month; empty when the newest check is not older than 31 days.
    QString due(const QString& siteName) const;

private:
    void store(ledger::Ledger& ledger, const AntivirusCheck& check) const;

    const Context& m_context;
};

} // namespace akimori::operations
