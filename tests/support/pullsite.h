#pragma once

#include "backup/pull.h"
#include "base/clock.h"
#include "support/localtransport.h"
#include "support/tempfolder.h"

namespace akimori::test {

/// A clock that stands until it is moved.
class ManualClock final : public Clock
{
public:
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    QDateTime nowUtc() const override { return now; }
};

/// A site on this machine with a folder for its generations, and what tests of the backup do with it.
class PullSite
{
public:
    PullSite();
    /// Removes what QTemporaryDir cannot: names that are not UTF-8, folders without permissions.
    ~PullSite();
    PullSite(const PullSite&) = delete;
    PullSite& operator=(const PullSite&) = delete;

    TempFolder folder; ///< "www" is the document root, "generations" takes the backups
    LocalTransport transport;
    ManualClock clock;

    QByteArray root() const { return folder.at("www"); }
    /// Member name of a path below the root.
    QByteArray member(const QByteArray& relative) const;
    QString generations() const { return folder.path() + QStringLiteral("/generations"); }
    backup::PullPlan plan(const QString& previousArchive = {}) const;
    /// Moves the clock on by a minute and takes a generation.
    backup::PullResult pull(const QString& previousArchive = {});

    /// Unpacks an archive with plain tar into `relative` (made); returns the folder that stands for the root.
    QByteArray unpack(const QString& archive, const QByteArray& relative) const;
    /// What differs between two trees (names, types, contents, modes, owners, ns times, targets), "" when equal.
    static QByteArray difference(const QByteArray& a, const QByteArray& b);
    /// Output of a command line, status in `status`.
    static QByteArray run(const QList<QByteArray>& arguments, int* status = nullptr);
    /// Ids of the kept generations that verify; fails the test's expectation when one does not.
    QStringList intactGenerations() const;
};

/// Sets the times of a path (not following links), seconds and nanoseconds.
void setModified(const QByteArray& path, qint64 seconds, long nanoseconds);

} // namespace akimori::test
