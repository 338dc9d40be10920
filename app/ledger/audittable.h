#pragma once

#include "ledger/ledger.h"
#include "records/audit.h"

#include <vector>

namespace akimori::ledger {

/// Which rows to list; empty members do not restrict.
struct AuditFilter
{
    QString subject;
    QString action; ///< exactly, "noun.verb"
    QString who;
    QDateTime from;  ///< UTC, inclusive
    QDateTime until; ///< UTC, exclusive
};

/// 操作履歴: reads and verifies the chain. Rows are appended by Ledger::Transaction::audit() alone.
class AuditTable
{
public:
    explicit AuditTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    /// Newest first. `limit` 1…10,000.
    std::vector<AuditEntry> list(qint64 limit, qint64 offset = 0, const AuditFilter& filter = {}) const;

    /// Hash of the newest row: printed on every submitted paper.
    QByteArray head() const;

    /// Recomputes the whole chain from row 1 in one pass. `anchor`: a hash from a paper; a row with it must
    /// exist before the first broken one.
    AuditVerification verify(const QByteArray& anchor = {}) const;

private:
    const Ledger& m_ledger;
};

/// The bytes whose SHA-256 is the row's hash; see docs/formats/ledger.md.
QByteArray auditByteForm(const AuditEntry& entry);

/// Appends inside the open transaction of `connection`. Inside this room only.
void appendAudit(Connection& connection, const QDateTime& at, const Actor& actor, const QString& action,
                 const QString& subject, const QJsonObject& detail);

} // namespace akimori::ledger
