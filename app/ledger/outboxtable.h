#pragma once

#include "ledger/ledger.h"
#include "records/alert.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// 送信箱: messages to be mailed, and what became of them.
class OutboxTable
{
public:
    explicit OutboxTable(const Ledger& ledger) : m_ledger(ledger) {}

    std::vector<OutboxMail> newest(qint64 limit) const;
    /// Waiting ones whose time has come, oldest first.
    std::vector<OutboxMail> due(const QDateTime& now) const;
    /// Not sent and not dismissed: what a person has to see.
    std::vector<OutboxMail> undelivered() const;
    std::optional<OutboxMail> find(qint64 id) const;
    /// How many messages to the address were put in since then: against floods.
    qint64 countTo(const QString& address, const QDateTime& since) const;
    /// The same for one alert.
    qint64 countAbout(qint64 alertId, const QString& address, const QDateTime& since) const;

    /// Returns the number that it was given.
    qint64 insert(Ledger::Transaction& transaction, const OutboxMail& mail) const;
    /// State and attempts; never to whom and what. Throws Error(NotFound).
    void update(Ledger::Transaction& transaction, const OutboxMail& mail) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
