#pragma once

#include "base/clock.h"
#include "base/jobcontext.h"
#include "records/generation.h"

#include <QString>

#include <functional>
#include <vector>

namespace akimori::backup {

/// One generation as its files tell it.
struct StoredGeneration
{
    enum class State {
        Kept,      ///< archive, manifest and check sums are there
        Discarded, ///< the archive expired by decision; manifest and record stay
        Missing,   ///< the archive is gone and nobody discarded it
        Unreadable ///< the manifest is damaged; only a verification or the ledger can tell more
    };
    State state = State::Kept;
    /// Filled from the manifest; not verified: verifiedAt is the ledger's or a new verification's to say. For Discarded
    /// and Unreadable only id and archive are known; for Unreadable and Missing `damaged` is set.
    Generation generation;
};

/// An unfinished run of which the next one can take over frames.
struct Unfinished
{
    QString archive; ///< "<id>.tar.zst.partial"
    QString journal;
};

/// One folder of generations (one site, one kind). Everything is read from the files, so the list can be rebuilt
/// when the ledger is lost. Not for two threads; runs in several processes are kept apart by the lock that
/// pullGeneration() takes.
class GenerationStore
{
public:
    explicit GenerationStore(QString folder);

    const QString& folder() const { return m_folder; }
    QString archivePath(const QString& id) const;
    QString partialPath(const QString& id) const;
    QString journalPath(const QString& id) const;
    QString foldersPath(const QString& id) const;
    QString lockPath() const;

    /// Committed generations, oldest first. Unfinished and dead runs never appear, nor ids that `known` accepts, whose
    /// manifests are not read. Throws Error(LocalIo).
    std::vector<StoredGeneration> scan(const JobContext& job,
                                       const std::function<bool(const QString& id)>& known = {}) const;

    /// Id for a generation taken at this instant: the JST second, with -02 … -99 when it is in use, be it by a
    /// discarded generation. Throws Error(Conflict) when all are.
    QString freeId(const QDateTime& takenAt) const;

    /// Runs that were interrupted and not yet taken over, newest first.
    std::vector<Unfinished> unfinished() const;

    /// Removes what dead runs left, but for the unfinished runs that are given. Never touches a committed or a
    /// discarded generation. Only under the lock.
    void removeLeftovers(const std::vector<Unfinished>& except);

    /// Lets an archive expire: writes the record (when, why), then removes the archive. Manifest and check sums
    /// stay as evidence. Throws Error(NotFound) when there is no such committed generation.
    void discard(const QString& id, const QString& reason, const Clock& clock);

private:
    QStringList files() const;
    QString path(const QString& name) const;

    QString m_folder;
};

} // namespace akimori::backup
