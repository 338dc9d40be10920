#pragma once

#include "records/generation.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace akimori {

/// How far a deployment to a server came. Only Swapped, Confirmed and RolledBack changed the live tree.
enum class RestoreState {
    Running,    ///< staging or verifying; also what a killed run leaves behind
    Swapped,    ///< live; the previous tree is kept for a rollback
    Confirmed,  ///< live and accepted; the previous tree is gone
    RolledBack, ///< the previous tree is live again
    Failed,     ///< the live tree is as it was before
};

/// リストア（復元）: what was put back, from where, by whom. Evidence for B-10 and of drills (復元訓練).
struct Restore
{
    QString id;
    QString siteId;       ///< the server that was written to
    QString sourceSiteId; ///< whose generation; equals siteId unless restored to another server
    BackupKind kind = BackupKind::Data;
    QString generationId;    ///< empty when restored from an archive file
    QString archive;         ///< absolute path on this machine of what was restored from
    QDateTime point;         ///< 復旧地点, UTC: when the generation was taken
    QList<QByteArray> paths; ///< member paths, bytes; empty = the whole generation
    qint64 changed = 0;      ///< entries added, changed or removed
    qint64 uploadedBytes = 0;
    QString rollbackId; ///< names the kept previous tree; empty = none
    RestoreState state = RestoreState::Running;
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< UTC; invalid while running
    QString startedBy;
    bool drill = false; ///< 復元訓練
    QString failure;    ///< why it failed or was rolled back; translated
};

QString toString(RestoreState state); ///< "running" / "swapped" / "confirmed" / "rolled-back" / "failed"
RestoreState restoreStateFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(RestoreState state);                  ///< translated

} // namespace akimori
