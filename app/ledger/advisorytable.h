#pragma once

#include "ledger/ledger.h"
#include "records/advisory.h"
#include "records/advisoryfetch.h"

#include <functional>
#include <optional>
#include <vector>

namespace akimori::ledger {

/// 脆弱性情報 as the sources say, and the log of looking at them.
class AdvisoryTable
{
public:
    enum class Seen { Fresh, Revised, Unchanged };

    explicit AdvisoryTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::optional<Advisory> find(const QString& source, const QString& id) const;
    /// Newest publication first. `word` restricts to titles and numbers that contain it.
    std::vector<Advisory> list(qint64 limit, qint64 offset = 0, const QString& word = {}) const;
    /// Newest publication first, for a list that is filtered as one types. `limit` 0 = all of them.
    std::vector<AdvisoryLine> lines(qint64 limit = 0) const;
    /// Every advisory of the source, oldest publication first, one after the other.
    void each(const QString& source, const std::function<void(const Advisory&)>& take) const;
    qint64 count() const;
    bool isExploited(const QStringList& cves) const; ///< any of them is in CISA's list

    /// Adds the advisory, replaces it when its fingerprint changed, or notes that it was seen again.
    Seen put(Ledger::Transaction& transaction, const Advisory& advisory) const;

    std::vector<AdvisoryFetch> fetches(const QString& source, qint64 limit) const; ///< newest first; "" = all sources
    /// Complete reads of [from, until), UTC, oldest first.
    std::vector<AdvisoryFetch> completeBetween(const QDateTime& from, const QDateTime& until) const;
    std::vector<AdvisoryFetch> fetchesOf(const QString& source, const QString& origin,
                                         qint64 limit) const; ///< of one address, newest first
    std::vector<AdvisoryFetch> fetchesBetween(const QDateTime& from,
                                              const QDateTime& until) const; ///< in [from, until), UTC, oldest first
    bool wasFetched() const; ///< a person or the schedule ever asked an address, whatever came back
    std::optional<AdvisoryFetch> lastComplete(const QString& source, const QString& origin) const;
    void addFetch(Ledger::Transaction& transaction, const AdvisoryFetch& fetch) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
