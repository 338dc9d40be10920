#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QThread>

namespace akimori::ledger {

/// One QtSql connection under a name of its own, closed and forgotten with the object. Inside this room only.
class Connection
{
public:
    /// Opens the existing file and sets what every connection needs (foreign keys, synchronous, time to wait
    /// for a lock). Does not look at the contents.
    explicit Connection(const QString& path);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const QString& path() const { return m_path; }
    /// The database; throws Error(Internal) on another thread than the one that opened it.
    QSqlDatabase database() const;

    /// Runs one statement without values.
    void execute(const QByteArray& sql) const;
    /// First column of the first row, e.g. of a PRAGMA.
    QVariant single(const QByteArray& sql) const;

    bool inTransaction() const { return m_inTransaction; }
    void begin();
    void commit();
    void rollBack() noexcept;

private:
    QString m_path;
    QString m_name;
    QThread* m_thread;
    bool m_inTransaction = false;
};

/// Turns what SQLite says into an Error whose sentence names the ledger and the next step.
Error ledgerError(const QSqlError& error, const QString& path, const QByteArray& sql);

/// Error(Corrupt) for a ledger that is damaged; the sentence says where the copies are.
Error damagedLedger(const QString& path, const QString& detail);

} // namespace akimori::ledger
