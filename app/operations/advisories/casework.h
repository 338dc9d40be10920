#pragma once

#include "base/jobcontext.h"
#include "operations/context.h"
#include "records/advisorycase.h"

namespace akimori::operations {

/// パッチファイル受領 (S-3: 「本市から提供されるセキュリティパッチファイルを利用」): hashes the file, keeps a copy in the
/// profile and records name, SHA-256, day and supplier. `receivedOn` invalid = today (JST).
AdvisoryCase receivePatch(const Context& context, const QString& no, const QString& file, const QString& from,
                          const QDate& receivedOn);

/// Puts the kept copy on the server and compares its hash there with the one received. Nothing is executed. Throws
/// Error(Conflict) when no patch was received, Corrupt when a hash differs; then nothing is recorded as transferred.
AdvisoryCase transferPatch(const Context& context, const QString& no, JobContext& job);

/// One step of 作業.
struct WorkStep
{
    AdvisoryMeasure next = AdvisoryMeasure::Planned; ///< Planned, Applied, Failed or Verified
    QString text;           ///< what was done, or how the failure was undone
    QString consultationNo; ///< 協議番号, without which nothing is applied that the city did not supply
    QString changeNo;       ///< 変更作業番号; Applied needs one that is open
    QDateTime at;           ///< UTC; Planned: for when; otherwise when it was done; invalid = now
    QString downtime;       ///< 停止時間, as printed
    QString backupBefore;   ///< generation id; empty = the newest one at that time
    QString backupAfter;    ///< generation id; empty = the first one after it, if there is any
};

/// Throws Error(Conflict) where the annex is not met: the city's file was not transferred and hash-checked (and no
/// 協議番号), no open change record, or no backup before the change.
AdvisoryCase advanceCase(const Context& context, const QString& no, const WorkStep& step);

/// 検証: reads the versions on the server again, and when the fix is there records 検証済. Throws Error(Conflict) when it
/// is not.
AdvisoryCase verifyCase(const Context& context, const QString& no, JobContext& job);

} // namespace akimori::operations
