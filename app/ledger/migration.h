#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace akimori::ledger {

class Connection;

/// One numbered step of the schema: a file of migrations/, embedded. Inside this room only (and its tests).
struct Migration
{
    int number = 0; ///< rising; never used twice, numbers may be left out
    QString name;   ///< of the file
    std::vector<QByteArray> statements;
};

/// All steps this Akimori knows, in order.
const std::vector<Migration>& migrations();

/// The statements of a migration file: separated by lines that are exactly "-- next", because
/// QSqlQuery::exec() takes one statement, and splitting at semicolons would cut triggers.
std::vector<QByteArray> splitStatements(const QByteArray& file);

enum class CopyBefore { Yes, No }; ///< No: for a ledger that is just being made

/// Brings an open ledger up to date. Each step: take the write lock, apply, record an audit row, commit. The first
/// one copies the ledger to `<path>.before-NNNN` (NNNN = its number) beforehand: one copy an upgrade. A step that
/// another process took meanwhile is left out. A failing step throws Error and leaves the ledger at the version
/// before it; the copy stays.
void migrate(Connection& connection, const std::vector<Migration>& steps, const Clock& clock,
             CopyBefore copy = CopyBefore::Yes);

/// A complete, synced copy (mode 0600) under `file`, replaced atomically, of the state last committed.
void copyLedger(const QString& path, const QString& file);

} // namespace akimori::ledger
