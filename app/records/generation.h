#pragma once

#include "records/treeentry.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace akimori {

/// 仕様書: システムバックアップ / データバックアップ.
enum class BackupKind { Data, System };

/// 契機. 仕様書: 月次、日次、システム変更時.
enum class BackupTrigger { Daily, Monthly, BeforeChange, AfterChange, AdHoc };

/// 世代: one committed, complete and independent backup.
///
/// Three facts are kept apart and never merged: verifiedAt (読戻し検証済: the archive on this disk is intact),
/// matchedServerAt (サーバと一致: equal to the live tree at that time), restoredAt (復元確認済: really restored).
struct Generation
{
    QString id; ///< "yyyymmdd-hhmmss[-NN]" (JST), the file name without its ending
    QString siteId;
    BackupKind kind = BackupKind::Data;
    BackupTrigger trigger = BackupTrigger::AdHoc;
    QDateTime takenAt;        ///< UTC: when the listing of the server began = the recovery point it stands for
    qint64 files = 0;         ///< regular files
    qint64 bytes = 0;         ///< their size, uncompressed
    qint64 archiveBytes = 0;  ///< size of the .tar.zst
    QString archive;          ///< absolute path on this machine
    QByteArray archiveSha256; ///< lower-case hex
    QByteArray manifestSha256;
    QDateTime verifiedAt;      ///< UTC; invalid = the last read-back found damage or none was done
    QDateTime matchedServerAt; ///< UTC; invalid = not compared
    QDateTime restoredAt;      ///< UTC; invalid = never restored
    bool damaged = false;      ///< the last read-back found damage
    bool evidence = false;     ///< taken while a finding was open: pinned, never counted as clean
    bool clean = false;        ///< a clean scan of the same content exists (until linked: verified)
    QStringList warnings;      ///< unreadable, changing or special files, named; translated

    bool verified() const { return verifiedAt.isValid() && !damaged; }
};

QString toString(BackupKind kind);       ///< "data" / "system"
QString toString(BackupTrigger trigger); ///< "daily" … "ad-hoc", as on the command line
BackupKind backupKindFromString(const QString& text);       ///< throws Error(BadInput)
BackupTrigger backupTriggerFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(BackupKind kind);       ///< translated
QString displayName(BackupTrigger trigger); ///< translated: 日次 …

} // namespace akimori
