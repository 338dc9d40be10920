#include "operations/profile.h"

#include "base/atomicfile.h"

#include <QDir>
#include <QStandardPaths>

namespace akimori::operations {

Profile::Profile(const QString& folder) : m_folder(QDir(folder).absolutePath())
{
    makeFolder(m_folder);
}

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/akimori");
}

QString Profile::made(const QString& relative) const
{
    const QString path = m_folder + u'/' + relative;
    makeFolder(path);
    return path;
}

QString Profile::ledgerFile() const
{
    return m_folder + QStringLiteral("/ledger.sqlite");
}

QString Profile::hostKeyFile() const
{
    return m_folder + QStringLiteral("/known_hosts");
}

QString Profile::generationsFolder(const QString& siteId, BackupKind kind) const
{
    return made(QStringLiteral("generations/%1/%2").arg(siteId, toString(kind)));
}

QString Profile::quarantineFolder(const QString& siteId) const
{
    return made(QStringLiteral("sites/%1/quarantine").arg(siteId));
}

QString Profile::publishingFolder(const QString& siteId) const
{
    return made(QStringLiteral("sites/%1/publishing").arg(siteId));
}

QString Profile::takeoversFolder() const
{
    return made(QStringLiteral("takeovers"));
}

QString Profile::siteLockFile(const QString& siteId) const
{
    return made(QStringLiteral("locks")) + u'/' + siteId + QStringLiteral(".lock");
}

QString Profile::scheduleLockFile() const
{
    return made(QStringLiteral("locks")) + QStringLiteral("/run-due.lock");
}

QString Profile::attachmentsFolder() const
{
    return made(QStringLiteral("attachments"));
}

QString Profile::copiesFolder() const
{
    return made(QStringLiteral("copies"));
}

QString Profile::documentsFolder(int fiscalYear) const
{
    return made(QStringLiteral("documents/%1").arg(fiscalYear));
}

QString Profile::mailPasswordFile() const
{
    return m_folder + QStringLiteral("/mail-password");
}

QString Profile::outboxLockFile() const
{
    return made(QStringLiteral("locks")) + QStringLiteral("/outbox.lock");
}

} // namespace akimori::operations
