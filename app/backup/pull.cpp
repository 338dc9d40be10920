#include "backup/pull.h"

#include "archive/generationwriter.h"
#include "backup/assembler.h"
#include "backup/commit.h"
#include "backup/difference.h"
#include "backup/fetcher.h"
#include "backup/generationstore.h"
#include "backup/pullrecord.h"
#include "backup/pullsources.h"
#include "backup/tr.h"
#include "backup/treestream.h"
#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/error.h"
#include "base/filelock.h"
#include "base/platform/file.h"
#include "remote/commands/deploymentfolder.h"
#include "remote/commands/listtree.h"
#include "remote/commands/pullfiles.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <numeric>

namespace akimori::backup {

namespace {

constexpr qint64 kSpareBytes = 32LL << 20; // manifest, journal and what others write meanwhile
constexpr int kMaxRepairs = 2; // readings of damaged frames, before the disk is called broken

/// Closes the connection on every way out.
class ConnectionEnd
{
public:
    explicit ConnectionEnd(remote::Transport& transport) : m_transport(transport) {}
    ~ConnectionEnd() { m_transport.close(); }
    ConnectionEnd(const ConnectionEnd&) = delete;
    ConnectionEnd& operator=(const ConnectionEnd&) = delete;

private:
    remote::Transport& m_transport;
};

/// One run, from the listing to the commit. The steps stand in the order in which run() takes them.
class Pull
{
public:
    Pull(remote::Transport& transport, const PullPlan& plan, JobContext& job)
        : m_transport(transport), m_plan(plan), m_job(job), m_store(plan.folder), m_fetcher(transport, plan.roots, job)
    {
    }

    PullResult run();

private:
    void openSources();
    void list();
    void leaveOut();
    void addAdditional();
    void compareDoubtful();
    void checkSpace() const;
    void fetchChanged();
    void dropGone();
    QByteArray copyPrevious();
    QByteArray assembleArchive();
    void setAsideSpool();
    void assemblePart(bool folders);
    void fillGeneration(const archive::Manifest& manifest);
    void removeSpool();

    remote::Transport& m_transport;
    const PullPlan& m_plan;
    JobContext& m_job;
    GenerationStore m_store;
    Fetcher m_fetcher;
    QString m_id;
    QDateTime m_takenAt;
    QList<QByteArray> m_ownFolders; ///< member paths of what deployments keep inside the roots
    std::vector<UnreadablePath> m_unreadable;
    std::vector<PlannedEntry> m_entries;
    QHash<QByteArray, QByteArray> m_bodies; ///< of PullPlan::additional, by member path
    std::vector<FrameSource> m_sources = std::vector<FrameSource>(kFixedSources);
    QByteArray m_previousSha256; ///< of the whole archive; empty = no previous generation
    std::vector<archive::Frame> m_frames;
    PullResult m_result;
};

PullResult Pull::run()
{
    const ConnectionEnd connectionEnd(m_transport);
    openSources();
    list();
    compareDoubtful();
    checkSpace();
    try {
        fetchChanged();
        dropGone();
        // From here on the server is left in peace: everything else happens on this machine.
        m_transport.close();
        QByteArray sha256 = copyPrevious();
        m_result.unchanged = !sha256.isEmpty();
        if (sha256.isEmpty())
            sha256 = assembleArchive();
        m_job.throwIfCancelled();
        const archive::Manifest manifest =
            manifestOf(m_plan, m_takenAt, sha256, std::move(m_frames), std::move(m_entries));
        fillGeneration(manifest);
        m_result.generation.manifestSha256 =
            commitGeneration(m_store.partialPath(m_id), m_result.generation.archive, manifest);
        m_result.generation.verifiedAt = m_plan.clock->nowUtc();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NoSpace)
            removeSpool(); // what cannot be finished must not keep the disk full
        throw;
    }
    m_store.removeLeftovers({});
    return m_result;
}

void Pull::openSources()
{
    openUnfinishedRuns(m_store, m_plan.siteId, m_plan.kind, m_sources);
    if (!m_plan.previousArchive.isEmpty())
        openPrevious(m_plan.previousArchive, m_plan.siteId, m_plan.kind, m_sources[kPrevious], m_previousSha256, m_job);
    if (m_previousSha256.isEmpty() && m_plan.kind == BackupKind::Data)
        m_transport.expectLargeStream();
}

void Pull::list()
{
    m_takenAt = QDateTime::fromSecsSinceEpoch(m_plan.clock->nowUtc().toSecsSinceEpoch(), Qt::UTC);
    m_id = m_store.freeId(m_takenAt);
    TreeListing listing =
        remote::listTree(m_transport, m_plan.roots, m_job,
                         m_plan.optionalRoots ? remote::RootRule::Optional : remote::RootRule::Folders);
    m_ownFolders = remote::takeOutDeployments(listing, m_plan.roots, m_plan.ownDeployments);
    m_unreadable = std::move(listing.unreadable);
    m_entries = planEntries(std::move(listing.entries), m_sources);
    leaveOut();
    addAdditional();
}

/// What is left out is named in the generation, so that nobody believes it complete.
void Pull::leaveOut()
{
    if (!m_plan.leaveOut)
        return;
    for (PlannedEntry& planned : m_entries) {
        if (planned.item.entry.isDirectory() || planned.item.entry.isSpecial() || !m_plan.leaveOut(planned.item.entry))
            continue;
        planned.need = Need::Name;
        planned.source = -1;
        planned.item.entry.sha256.clear();
        planned.item.remark = QStringLiteral("excluded");
    }
}

void Pull::addAdditional()
{
    if (m_plan.additional.empty())
        return;
    for (const AdditionalFile& file : m_plan.additional) {
        PlannedEntry& planned = m_entries.emplace_back();
        TreeEntry& entry = planned.item.entry;
        entry.path = file.path;
        entry.type = EntryType::File;
        entry.mode = 0600;
        entry.size = file.body.size();
        entry.mtimeNs = entry.ctimeNs = m_takenAt.toSecsSinceEpoch() * 1'000'000'000;
        m_bodies.insert(file.path, file.body);
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const PlannedEntry& a, const PlannedEntry& b) {
        return a.item.entry.path < b.item.entry.path;
    });
}

/// Files whose ctime or inode alone differ were swapped back or touched: the server hashes them, and equal content
/// need not travel.
void Pull::compareDoubtful()
{
    std::vector<PlannedEntry*> doubtful;
    std::vector<QByteArray> names;
    for (PlannedEntry& planned : m_entries) {
        if (planned.need == Need::Compare) {
            doubtful.push_back(&planned);
            names.push_back(planned.item.entry.path);
        }
    }
    if (doubtful.empty())
        return;
    m_job.report(Tr::tr("Comparing touched files on the server"), 0, static_cast<qint64>(names.size()));
    const QHash<QByteArray, QByteArray> sums = remote::hashFiles(m_transport, names, m_job);
    const auto mustRead = [](PlannedEntry& planned) {
        planned.need = Need::Fetch;
        planned.source = -1;
        planned.item.entry.sha256.clear();
    };
    std::vector<PlannedEntry*> equal;
    for (PlannedEntry* planned : doubtful) {
        planned->need = Need::Keep;
        if (sums.value(planned->item.entry.path) == planned->item.entry.sha256)
            equal.push_back(planned);
        else
            mustRead(*planned);
    }
    // Hashing took a while: what changed meanwhile is read.
    for (PlannedEntry* planned : m_fetcher.relist(equal))
        mustRead(*planned);
}

void Pull::checkSpace() const
{
    qint64 needed = kSpareBytes;
    for (const PlannedEntry& planned : m_entries)
        needed += planned.need == Need::Fetch ? planned.item.entry.size : 0;
    for (std::size_t i = kPrevious; i < m_sources.size(); ++i)
        needed += neededBytes(m_sources[i], static_cast<int>(i), m_entries);
    const qint64 available = freeBytes(m_plan.folder);
    if (available >= needed)
        return;
    constexpr qint64 kMega = 1'000'000;
    throw Error(ErrorCode::NoSpace,
                Tr::tr("The disk of %1 has room for %2 MB, but the generation may need %3 MB. Nothing was started. "
                       "Make room and run it again.")
                    .arg(m_plan.folder)
                    .arg(available / kMega)
                    .arg(needed / kMega + 1));
}

void Pull::fetchChanged()
{
    std::vector<PlannedEntry*> wanted;
    for (PlannedEntry& planned : m_entries) {
        if (planned.need != Need::Fetch)
            continue;
        if (const auto body = m_bodies.constFind(planned.item.entry.path); body != m_bodies.constEnd()) {
            m_fetcher.open(m_store, m_id, m_plan.siteId, m_plan.kind);
            m_fetcher.store(planned, *body);
        } else {
            wanted.push_back(&planned);
        }
    }
    if (wanted.empty())
        return;
    m_fetcher.open(m_store, m_id, m_plan.siteId, m_plan.kind);
    m_fetcher.fetch(wanted);
    m_result.changedFiles = std::count_if(wanted.begin(), wanted.end(), [](const PlannedEntry* planned) {
        return planned->source >= 0 && !planned->item.entry.isDirectory();
    });
}

void Pull::dropGone()
{
    std::erase_if(m_entries, [](const PlannedEntry& planned) { return planned.gone; });
}

/// When every member comes from the previous generation and none of its members is left out, its archive is copied
/// as a whole. Returns the SHA-256 of the copy, empty when this is not the case or the archive is damaged.
QByteArray Pull::copyPrevious()
{
    const FrameSource& previous = m_sources[kPrevious];
    const auto stored = std::count_if(previous.entries.begin(), previous.entries.end(),
                                      [](const archive::ManifestEntry& item) { return item.place.frame >= 0; });
    const auto kept = std::count_if(m_entries.begin(), m_entries.end(),
                                    [](const PlannedEntry& planned) { return planned.source == kPrevious; });
    const bool others = std::any_of(m_entries.begin(), m_entries.end(), [](const PlannedEntry& planned) {
        return planned.source >= 0 && planned.source != kPrevious;
    });
    if (m_previousSha256.isEmpty() || m_fetcher.isOpen() || others || stored != kept)
        return {};
    const QString partial = m_store.partialPath(m_id);
    try {
        const QByteArray sha256 = copyArchive(previous.file, partial, previous.frames, m_job);
        if (sha256 == m_previousSha256) {
            m_frames = previous.frames;
            for (PlannedEntry& planned : m_entries)
                planned.item.place = planned.from;
            return sha256;
        }
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Corrupt)
            throw;
    }
    m_job.note(Tr::tr("The previous generation %1 is damaged. Its files are read from the server again. Verify it.")
                   .arg(QFileInfo(previous.file).fileName()));
    QFile::remove(partial);
    return {};
}

QByteArray Pull::assembleArchive()
{
    m_fetcher.open(m_store, m_id, m_plan.siteId, m_plan.kind);
    m_fetcher.files().onFrame = {}; // the journal lists what was received, not what is taken over
    setAsideSpool();
    assemblePart(false);
    assemblePart(true);
    m_transport.close();
    m_fetcher.files().finish();
    m_frames = m_fetcher.files().frames();
    return readBack(m_fetcher.files(), m_job);
}

/// The spool becomes the archive as it is, unless a member in it no longer counts (read twice, or gone): then it is
/// one more source to take over from.
void Pull::setAsideSpool()
{
    const auto& counts = m_fetcher.fileCounts();
    const qint64 written = std::accumulate(counts.begin(), counts.end(), qint64{0});
    const auto live = std::count_if(m_entries.begin(), m_entries.end(),
                                    [](const PlannedEntry& planned) { return planned.source == kFetchedFiles; });
    if (written == live)
        return;
    m_fetcher.files().flush();
    const QString partial = m_store.partialPath(m_id);
    FrameSource& aside = m_sources[kSetAside];
    aside.file = partial + QStringLiteral(".partial");
    if (!platform::moveFile(nativePath(partial).constData(), nativePath(aside.file).constData()))
        throw systemError(errno, Tr::tr("The generation file %1 could not be renamed.").arg(partial));
    QFile::remove(m_store.journalPath(m_id));
    aside.fd = openSource(aside.file);
    aside.frames = m_fetcher.files().frames();
    aside.memberCounts = counts;
    m_fetcher.restartFiles();
    for (PlannedEntry& planned : m_entries) {
        if (planned.source == kFetchedFiles)
            planned.source = kSetAside;
    }
}

void Pull::assemblePart(bool folders)
{
    for (int repairs = 0;; ++repairs) {
        m_sources[kFetchedFiles].frames = m_fetcher.files().frames();
        m_sources[kFetchedFolders].frames = m_fetcher.folders().frames();
        m_sources[kFetchedFolders].memberCounts = m_fetcher.folderCounts();
        m_fetcher.folders().flush();
        m_sources[kFetchedFolders].fd = openSource(m_store.foldersPath(m_id));
        const std::vector<PlannedEntry*> damaged =
            assemble(m_entries, folders, m_sources, kFetchedFiles, m_fetcher.files(), m_job);
        if (damaged.empty())
            return;
        if (repairs == kMaxRepairs)
            throw Error(ErrorCode::Corrupt,
                        Tr::tr("What was just received is damaged on the disk of this computer. Check the disk and "
                               "run the backup again."));
        m_job.note(Tr::tr("%n stored file(s) are damaged in the previous generation and are read from the server "
                          "again. Verify the previous generation.",
                          nullptr, static_cast<int>(damaged.size())));
        std::vector<PlannedEntry*> onServer;
        for (PlannedEntry* planned : damaged) {
            if (const auto body = m_bodies.constFind(planned->item.entry.path); body != m_bodies.constEnd())
                m_fetcher.store(*planned, *body);
            else
                onServer.push_back(planned);
        }
        m_fetcher.fetchDamaged(onServer);
        dropGone(); // those that did not arrive; nothing of them was written
    }
}

void Pull::fillGeneration(const archive::Manifest& manifest)
{
    Generation& generation = m_result.generation;
    generation = generationOf(manifest, m_id, m_store.archivePath(m_id));
    generation.warnings = warningsOf(manifest, m_unreadable);
    for (const QString& warning : generation.warnings)
        m_job.note(warning);
    // Everything stands as it was listed at that instant, and nothing was left out.
    if (generation.warnings.isEmpty() && !m_fetcher.secondReading())
        generation.matchedServerAt = m_takenAt;
    for (const QByteArray& folder : m_ownFolders) {
        generation.warnings << Tr::tr("%1 holds the tree from before a restore and is not part of the generation. Confirm the "
                                      "restore when the live site is right.")
                                   .arg(printable('/' + folder));
        m_job.note(generation.warnings.last());
    }
    m_result.transferredBytes = m_fetcher.transferredBytes();
}

void Pull::removeSpool()
{
    for (const QString& file : {m_store.partialPath(m_id), m_store.partialPath(m_id) + QStringLiteral(".partial"),
                                m_store.foldersPath(m_id), m_store.journalPath(m_id)})
        QFile::remove(file);
}

void checkPlan(const PullPlan& plan)
{
    const bool absolute = std::all_of(plan.roots.begin(), plan.roots.end(),
                                      [](const QByteArray& root) { return root.startsWith('/') && root.size() > 1; });
    if (!plan.clock || plan.folder.isEmpty() || plan.roots.isEmpty() || !absolute)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("A backup needs at least one absolute document root. Check the settings of the site."));
}

} // namespace

PullResult pullGeneration(remote::Transport& transport, const PullPlan& plan, JobContext& job)
{
    checkPlan(plan);
    makeFolder(plan.folder);
    const GenerationStore store(plan.folder);
    const FileLock lock(store.lockPath(), Tr::tr("The generations of this site and kind"));
    return Pull(transport, plan, job).run();
}

} // namespace akimori::backup
