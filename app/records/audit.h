#pragma once

#include "records/person.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace akimori {

/// 操作履歴: one row of the hash chain. Byte form: docs/formats/ledger.md.
struct AuditEntry
{
    qint64 seq = 0; ///< 1, 2, 3 … without gaps
    QDateTime at;   ///< UTC, milliseconds
    QString who;
    Role role = Role::None;
    QString action;  ///< "noun.verb", e.g. "site.add"
    QString subject; ///< id of the object, "" for the whole profile
    QString detail;  ///< JSON object, compact
    QByteArray prevHash;
    QByteArray hash; ///< lower-case hex
};

/// What `audit verify` found.
struct AuditVerification
{
    bool ok = false;          ///< the chain is whole, and contains the anchor if one was given
    qint64 count = 0;         ///< rows present
    QByteArray head;          ///< hash of the newest row as stored
    qint64 firstBrokenSeq = 0; ///< first number that is missing or does not match; 0 = none
    bool anchorFound = false;  ///< the given hash is one of an unbroken row
    qint64 anchorSeq = 0;
};

} // namespace akimori
