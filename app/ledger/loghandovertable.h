#pragma once

#include "ledger/ledger.h"
#include "records/loghandover.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// ログ提示の記録: requests of the city and the packages that answered them.
class LogHandoverTable
{
public:
    explicit LogHandoverTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::vector<LogHandover> ofSite(const QString& siteId) const; ///< newest request first
    std::optional<LogHandover> find(const QString& no) const;
    std::optional<LogHandover> lastDrill(const QString& siteId) const;
    /// The site's package that was finished last, drills apart: the next manifest carries its hash.
    std::optional<LogHandover> lastCollected(const QString& siteId) const;
    /// A number of the form LOG-`year`-NNN, for a drill DRL-`year`-NNN, that is not taken yet.
    QString freeNumber(int year, bool drill = false) const;

    /// Throws Error(Conflict) when the number is taken.
    void insert(Ledger::Transaction& transaction, const LogHandover& handover) const;
    /// Everything but who asked, when, why and how. Throws Error(NotFound).
    void update(Ledger::Transaction& transaction, const LogHandover& handover) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
