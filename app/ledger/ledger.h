#pragma once

#include "base/clock.h"
#include "records/person.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace akimori::ledger {

class Connection;

enum class OpenMode { CreateIfMissing, MustExist };

/// The evidence ledger of one profile: `ledger.sqlite`, format in docs/formats/ledger.md.
///
/// One object is one connection, for the thread that opened it (Internal otherwise); every job opens its own.
/// Several connections and processes may read while one writes. Reading: construct a …Table on the ledger.
/// Writing: additionally a Transaction.
///
/// All functions throw Error: Corrupt (damaged, not a ledger, or written by a newer Akimori), LocalIo,
/// NoSpace, Locked (another process writes for longer than 10 s; retryable), NotFound (MustExist only).
class Ledger
{
public:
    class Transaction;

    /// Opens, and migrates when the file is older; see the format for the copy that is kept then. `clock`
    /// must outlive the ledger.
    static std::unique_ptr<Ledger> open(const QString& path, OpenMode mode = OpenMode::CreateIfMissing);
    static std::unique_ptr<Ledger> open(const QString& path, const Clock& clock,
                                        OpenMode mode = OpenMode::CreateIfMissing);
    ~Ledger();
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    QString path() const;
    int schemaVersion() const;
    const Clock& clock() const { return *m_clock; }

    /// Writes a complete, synced copy of the ledger as it is now to `file` (replaced atomically, mode 0600):
    /// for the nightly backup and the second copy. Not inside a transaction.
    void copyTo(const QString& file) const;

    /// Reads every page (seconds on a big ledger). Throws Error(Corrupt) naming the damage; for `doctor`.
    void checkPages() const;

    Connection& connection() const { return *m_connection; } ///< for the tables of this room only

private:
    Ledger(std::unique_ptr<Connection> connection, const Clock& clock);

    std::unique_ptr<Connection> m_connection;
    const Clock* m_clock;
};

/// A unit of evidence: the records and the audit rows that say who made them stand or fall together.
///
/// Takes the write lock at once (BEGIN IMMEDIATE), so what is read inside stays true until commit(). Without
/// commit() everything is undone. One at a time per ledger (Internal otherwise).
class Ledger::Transaction
{
public:
    Transaction(Ledger& ledger, Actor actor);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    const Actor& actor() const { return m_actor; }
    QDateTime nowUtc() const { return m_ledger.clock().nowUtc(); }
    Ledger& ledger() const { return m_ledger; }

    /// Appends to the chain. `action` is "noun.verb"; `subject` the id of the object; `detail` must not
    /// contain secrets.
    void audit(const QString& action, const QString& subject, const QJsonObject& detail = {});

    /// Throws Error and leaves the ledger as it was when the disk is full or broken.
    void commit();

private:
    Ledger& m_ledger;
    Actor m_actor;
    bool m_open = true;
};

} // namespace akimori::ledger
