#pragma once

#include "advisories/matching.h"
#include "base/citycalendar.h"
#include "ledger/advisorytable.h"
#include "operations/context.h"

#include <memory>
#include <optional>
#include <vector>

namespace akimori::operations {

/// Turns advisories into cases inside the caller's transactions: what ImportFeed and ReadInventory share.
class CaseLedger
{
public:
    /// `at`: UTC, when the document was obtained; detection and age are counted from it.
    CaseLedger(ledger::Ledger& ledger, const QDateTime& at);

    /// Whether the advisory concerns a site; opens, updates or closes its cases.
    bool apply(ledger::Ledger::Transaction& transaction, const Advisory& advisory, ledger::AdvisoryTable::Seen seen);

    /// Errata older than this are not made cases as long as no inventory says that they matter.
    bool isTooOldToGuess(const Advisory& advisory) const;
    bool hasInventory() const;

private:
    struct Server
    {
        QString siteId; ///< empty: the profile has no site yet
        std::shared_ptr<const Inventory> inventory; ///< null: never read
        advisories::ServerFacts facts;
    };

    bool applyTo(ledger::Ledger::Transaction& transaction, const Server& server, const Advisory& advisory,
                 ledger::AdvisoryTable::Seen seen);
    void closeUninstalled(ledger::Ledger::Transaction& transaction, const Server& server, const Advisory& advisory,
                          const std::vector<AdvisoryCase>& known, const std::vector<advisories::Match>& matches);
    void reviseUnmatched(ledger::Ledger::Transaction& transaction, const Advisory& advisory,
                         const std::vector<AdvisoryCase>& known);
    /// `revisedFix`: the case of the same advisory whose fix was replaced by another one.
    void open(ledger::Ledger::Transaction& transaction, const Server& server, const Advisory& advisory,
              const advisories::Match& match, const AdvisoryCase* revisedFix);
    std::optional<AdvisoryCase> predecessor(const AdvisoryCase& subject, const Advisory& advisory) const;
    void follow(ledger::Ledger::Transaction& transaction, AdvisoryCase& subject, const AdvisoryCase& before);
    void oweFirstReport(AdvisoryCase& subject, bool patch) const;
    void update(ledger::Ledger::Transaction& transaction, AdvisoryCase subject, const Advisory& advisory,
                const advisories::Match& match, bool revised);
    bool markExploited(ledger::Ledger::Transaction& transaction, const Advisory& advisory);
    void startClock(AdvisoryCase& subject, const Advisory& advisory, const advisories::Match& match) const;
    void note(ledger::Ledger::Transaction& transaction, const QString& no, const QString& kind, const QString& text);

    ledger::Ledger& m_ledger;
    QDateTime m_at;
    CityCalendar m_calendar;
    std::vector<Server> m_servers;
};

} // namespace akimori::operations
