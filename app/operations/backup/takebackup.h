#pragma once

#include "operations/context.h"
#include "records/generation.h"
#include "records/impact.h"

#include <optional>

namespace akimori::operations {

/// バックアップの取得: window rule, one runner per site, pull, record, retention.
class TakeBackup
{
public:
    struct Request
    {
        QString site; ///< name; empty = the only one
        BackupKind kind = BackupKind::Data;
        BackupTrigger trigger = BackupTrigger::AdHoc;
        QString exceptionId; ///< approved exception that allows running inside the forbidden window
        QDateTime plannedFor; ///< UTC: planned run of the schedule; invalid = started by a person
        QStringList changes;  ///< numbers of the closed changes that it follows
        bool measureImpact = false; ///< time the public address before and during (B-6)
    };

    struct Outcome
    {
        Generation generation;
        qint64 transferredBytes = 0; ///< from the server, lists included
        qint64 changedFiles = 0;     ///< fetched from the server
        double connectedSeconds = 0; ///< how long the server was occupied
        QStringList discarded;       ///< ids of generations whose archives expired
        std::optional<ImpactMeasurement> impact; ///< when it was measured
    };

    explicit TakeBackup(const Context& context) : m_context(context) {}

    /// Throws Error(NotAllowedNow, Locked, NotFound, NoSpace, …). Whatever happens, no earlier generation is touched
    /// before the new one is committed.
    Outcome run(const Request& request, JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
