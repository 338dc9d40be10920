#pragma once

#include "ledger/ledger.h"
#include "records/alert.h"

#include <optional>
#include <vector>

namespace akimori::ledger {

/// What needs a person, and whether somebody took it up. Rows are ended, never removed.
class AlertTable
{
public:
    explicit AlertTable(const Ledger& ledger) : m_ledger(ledger) {}

    std::vector<Alert> open() const; ///< oldest first
    std::vector<Alert> newest(qint64 limit) const;
    std::optional<Alert> openWithKey(const QString& key) const;
    std::optional<Alert> find(qint64 id) const;

    /// Returns the number that it was given. The key must not be open already.
    qint64 insert(Ledger::Transaction& transaction, const Alert& alert) const;
    /// Text, acknowledgement, end and mails; never key and beginning. Throws Error(NotFound).
    void update(Ledger::Transaction& transaction, const Alert& alert) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
