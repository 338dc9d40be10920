#pragma once

#include "ledger/ledger.h"
#include "records/dailyrecord.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 日報. A signed record never changes (a trigger in the file sees to it).
class DailyRecordTable
{
public:
    explicit DailyRecordTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    /// Of the Japanese days from … through, oldest first; `siteId` empty = of every site.
    std::vector<DailyRecord> between(const QString& siteId, const QDate& from, const QDate& through) const;
    std::optional<DailyRecord> find(const QString& no) const;
    /// 「日-2026-11-24-1」, one above the highest of the day. Inside a transaction that inserts it.
    QString nextNumber(const QDate& day) const;

    void insert(Ledger::Transaction& transaction, const DailyRecord& record) const;
    /// Results, attention, end, notes and signature. Throws Error(NotFound), Error(Conflict) for a signed one.
    void update(Ledger::Transaction& transaction, const DailyRecord& record) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
