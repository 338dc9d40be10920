#pragma once

#include "records/generation.h"

#include <QString>

namespace akimori::operations {

/// The folder that holds everything of one contract on this workstation, and the only place that knows its
/// layout:
///
///     ledger.sqlite           evidence ledger
///     known_hosts             accepted host keys (OpenSSH format)
///     generations/<site>/<kind>/<id>.tar.zst, .manifest, .sha256
///     sites/<site>/baselines/<id>.baseline, sites/<site>/scans/<id>.list (named by the integrity room)
///     sites/<site>/quarantine/
///     documents/<fiscal year>/ issued papers as they were issued
///     sites/<site>/publishing/ what a publish intends, until it is recorded
///     takeovers/<id>/         data of the previous contractor as received, receipt, survey
///     attachments/            written replies and the like, named by what they belong to
///     copies/                 nightly copies of the ledger
///     mail-password           password of the mail server, mode 0600; never copied elsewhere
///     locks/<site>.lock       one runner per site; locks/run-due.lock: one for the schedule
///
/// All folders are made with mode 0700. `<site>` is Site::id.
class Profile
{
public:
    /// Makes the folder when needed. Throws Error(LocalIo, PermissionDenied, NoSpace).
    explicit Profile(const QString& folder);

    /// $XDG_DATA_HOME/akimori or the platform's equivalent.
    static QString defaultFolder();

    const QString& folder() const { return m_folder; }
    QString ledgerFile() const;
    QString hostKeyFile() const;
    QString generationsFolder(const QString& siteId, BackupKind kind) const;
    QString quarantineFolder(const QString& siteId) const;
    QString publishingFolder(const QString& siteId) const;
    QString takeoversFolder() const;
    QString siteLockFile(const QString& siteId) const;
    QString scheduleLockFile() const;
    QString attachmentsFolder() const;
    QString copiesFolder() const;
    QString documentsFolder(int fiscalYear) const;
    QString mailPasswordFile() const;
    QString outboxLockFile() const;

private:
    QString made(const QString& relative) const;

    QString m_folder;
};

} // namespace akimori::operations
