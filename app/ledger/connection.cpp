#include "ledger/connection.h"

#include "ledger/tr.h"

#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace akimori::ledger {

namespace {

// SQLite's primary result codes, https://www.sqlite.org/rescode.html; the upper bits only refine them.
enum ResultCode {
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kConstraint = 19,
    kNotADatabase = 26,
};
constexpr int kForeignKeyConstraint = 787;
constexpr int kPrimaryKeyConstraint = 1555;
constexpr int kUniqueConstraint = 2067;

Error constraintError(int code, const QString& detail)
{
    switch (code) {
    case kUniqueConstraint:
    case kPrimaryKeyConstraint:
        return Error(
            ErrorCode::Conflict,
            Tr::tr("The ledger already has an entry with this name or number, so nothing was recorded. "
                   "Choose another one, or look at the existing entry."),
            detail);
    case kForeignKeyConstraint:
        return Error(
            ErrorCode::Conflict,
            Tr::tr("The record refers to an entry that the ledger does not have, or that other records "
                   "still need, so nothing was recorded. Update the view and try again."),
            detail);
    default:
        return Error(
            ErrorCode::Internal,
            Tr::tr("The ledger refused a record that does not have the agreed form. Nothing was recorded. "
                   "Please report the details."),
            detail);
    }
}

} // namespace

Error damagedLedger(const QString& path, const QString& detail)
{
    return Error(
        ErrorCode::Corrupt,
        Tr::tr("The ledger %1 is damaged or is not a ledger of Akimori, so nothing was read from it or "
               "written to it. Keep the file as evidence, and put the newest copy of the ledger in its "
               "place.")
            .arg(path),
        detail);
}

Error ledgerError(const QSqlError& error, const QString& path, const QByteArray& sql)
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    const QString detail =
        QStringLiteral("SQLite %1: %2; %3")
            .arg(error.nativeErrorCode(), error.databaseText(), QString::fromUtf8(sql.left(400)));
    switch (known ? code & 0xff : -1) {
    case kBusy:
    case kLocked:
        return Error(
            ErrorCode::Locked,
            Tr::tr("The ledger %1 is being written by another run of Akimori. Try again in a moment.")
                .arg(path),
            detail, true);
    case kCorrupt:
    case kNotADatabase:
        return damagedLedger(path, detail);
    case kFull:
        return Error(
            ErrorCode::NoSpace,
            Tr::tr("The ledger %1 could not be written because the disk of this computer is full. Nothing "
                   "was recorded. Make room and try again.")
                .arg(path),
            detail);
    case kReadOnly:
    case kIoError:
    case kCannotOpen:
        return Error(
            ErrorCode::LocalIo,
            Tr::tr("The ledger %1 could not be read or written. Nothing was recorded. Check the owner and "
                   "the permissions of the file and its folder, and the disk.")
                .arg(path),
            detail);
    case kConstraint:
        return constraintError(code, detail);
    default:
        return Error(
            ErrorCode::Internal,
            Tr::tr("The ledger %1 could not carry out a request of Akimori. Please report the details.")
                .arg(path),
            detail);
    }
}

Connection::Connection(const QString& path)
    : m_path(path)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_thread(QThread::currentThread())
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        throw Error(ErrorCode::LocalIo,
                    Tr::tr("Qt's driver for SQLite is missing on this computer, so the ledger was not opened. Install "
                           "libqt6sql6-sqlite (on Windows: install Akimori again)."),
                    path);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    try {
        if (!database.open())
            throw ledgerError(database.lastError(), path, "open");
        execute("PRAGMA foreign_keys = ON");
        execute("PRAGMA synchronous = FULL");
    } catch (...) {
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    if (m_inTransaction)
        rollBack();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    if (QThread::currentThread() != m_thread)
        throw Error(
            ErrorCode::Internal,
            Tr::tr("The ledger %1 was used by a thread that did not open it. Please report the details.")
                .arg(m_path));
    return QSqlDatabase::database(m_name, false);
}

void Connection::execute(const QByteArray& sql) const
{
    QSqlQuery query(database());
    if (!query.exec(QString::fromUtf8(sql)))
        throw ledgerError(query.lastError(), m_path, sql);
}

QVariant Connection::single(const QByteArray& sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(QString::fromUtf8(sql)))
        throw ledgerError(query.lastError(), m_path, sql);
    if (!query.next()) {
        if (query.lastError().isValid())
            throw ledgerError(query.lastError(), m_path, sql);
        return {};
    }
    return query.value(0);
}

void Connection::begin()
{
    if (m_inTransaction)
        throw Error(
            ErrorCode::Internal,
            Tr::tr("The ledger %1 is already in a transaction. Please report the details.").arg(m_path));
    execute("BEGIN IMMEDIATE");
    m_inTransaction = true;
}

void Connection::commit()
{
    execute("COMMIT");
    m_inTransaction = false;
}

void Connection::rollBack() noexcept
{
    m_inTransaction = false;
    try {
        execute("ROLLBACK");
    } catch (const Error&) {
        // SQLite has undone it already (disk full, input/output error): then there is nothing left to undo.
    }
}

} // namespace akimori::ledger
