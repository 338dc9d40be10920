#include "operations/backup/secondcopy.h"

#include "base/atomicfile.h"
#include "base/filelock.h"
#include "base/hash.h"
#include "base/jst.h"
#include "base/platform/file.h"
#include "ledger/runtable.h"
#include "ledger/sitetable.h"
#include "operations/backup/generations.h"
#include "operations/tr.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonObject>
#include <QUuid>

#include <cerrno>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxSideFile = 4LL << 30; // a manifest
constexpr std::size_t kBlock = 1 << 20;
const QString kPartial = QStringLiteral(".partial");

/// Continues `target` where it ends. Returns the bytes written.
qint64 appendRest(const QString& source, const QString& target, JobContext& job)
{
    const UniqueFd from = platform::openToRead(nativePath(source).constData());
    if (!from.valid())
        throw systemError(errno, Tr::tr("The file %1 could not be read.").arg(source));
    const UniqueFd to = platform::openToWrite(nativePath(target).constData(), platform::Create::Keep);
    const auto present = to.valid() ? platform::statusOf(to.get()) : std::nullopt;
    if (!present)
        throw systemError(errno, Tr::tr("The copy %1 could not be written.").arg(target));
    const qint64 total = QFileInfo(source).size();
    const qint64 place = present->size > total ? 0 : present->size;
    if ((place != present->size && !platform::cutFile(to.get(), 0)) || !platform::seekTo(to.get(), place)
        || !platform::seekTo(from.get(), place))
        throw systemError(errno, Tr::tr("The copy %1 could not be written.").arg(target));
    std::vector<char> block(kBlock);
    qint64 copied = 0;
    for (;;) {
        job.throwIfCancelled();
        const std::ptrdiff_t got = platform::readSome(from.get(), block);
        if (got < 0)
            throw systemError(errno, Tr::tr("The file %1 could not be read.").arg(source));
        if (got == 0)
            break;
        if (!platform::writeAll(to.get(), {block.data(), static_cast<std::size_t>(got)}))
            throw systemError(errno, Tr::tr("The copy %1 could not be written. What is there is kept; run it again "
                                            "when the disk is ready.")
                                         .arg(target));
        copied += got;
        job.reportBytes(Tr::tr("Copying %1").arg(QFileInfo(source).fileName()), place + copied, total);
    }
    if (!platform::syncFile(to.get()))
        throw systemError(errno, Tr::tr("The copy %1 could not be written.").arg(target));
    platform::dropFromCache(to.get()); // what is read back comes from the disk
    return copied;
}

void copySmall(const QString& source, const QString& target)
{
    writeFileAtomically(target, readFileBounded(source, kMaxSideFile));
}

QString stemOf(const QString& archive)
{
    QString stem = archive;
    stem.chop(static_cast<int>(qstrlen(".tar.zst")));
    return stem;
}

class Copying
{
public:
    Copying(const QString& folder, bool verifyPresent, SecondCopy::Outcome& outcome, JobContext& job)
        : m_folder(folder), m_verifyPresent(verifyPresent), m_outcome(outcome), m_job(job)
    {
    }

    void generation(const Generation& generation);
    void tree(const QString& source, const QString& target);

private:
    bool isIntact(const QString& file, const Generation& generation) const
    {
        m_job.report(Tr::tr("Reading back %1").arg(generation.id), 0, 0);
        return sha256OfFile(nativePath(file), m_job) == generation.archiveSha256;
    }
    bool isPresent(const QString& target, const Generation& generation);
    bool write(const QString& target, const Generation& generation);

    QString m_folder;
    bool m_verifyPresent;
    SecondCopy::Outcome& m_outcome;
    JobContext& m_job;
};

bool Copying::isPresent(const QString& target, const Generation& generation)
{
    if (!QFileInfo::exists(target))
        return false;
    const bool complete = QFileInfo(target).size() == generation.archiveBytes
                          && QFileInfo::exists(stemOf(target) + QStringLiteral(".manifest"));
    if (complete && (!m_verifyPresent || isIntact(target, generation)))
        return true;
    m_outcome.damaged << Tr::tr("The copy %1 was damaged and is copied again. Check that disk.").arg(target);
    return false;
}

/// True when the copy was read back with the generation's check sum. A continued copy that is not right is begun anew.
bool Copying::write(const QString& target, const Generation& generation)
{
    const QString partial = target + kPartial;
    for (const bool again : {true, false}) {
        m_outcome.bytes += appendRest(generation.archive, partial, m_job);
        if (isIntact(partial, generation)) {
            for (const char* ending : {".manifest", ".sha256"})
                copySmall(stemOf(generation.archive) + QLatin1String(ending), stemOf(target) + QLatin1String(ending));
            renameDurably(partial, target); // last: an archive there is never without its manifest
            return true;
        }
        if (!QFile::remove(partial) || !again)
            break;
    }
    return false;
}

void Copying::generation(const Generation& generation)
{
    const QString folder = QStringLiteral("%1/%2/%3").arg(m_folder, generation.siteId, toString(generation.kind));
    const QString target = folder + u'/' + QFileInfo(generation.archive).fileName();
    if (isPresent(target, generation)) {
        m_outcome.present << generation.id;
        return;
    }
    if (generation.damaged) {
        m_outcome.damaged << Tr::tr("Generation %1 is damaged here and was not copied. Verify it.").arg(generation.id);
        return;
    }
    makeFolder(folder);
    if (write(target, generation))
        m_outcome.copied << generation.id;
    else
        m_outcome.damaged << Tr::tr("The copy of generation %1 does not have its check sum. Verify the generation and "
                                    "check both disks.")
                                 .arg(generation.id);
}

/// Files that are missing there or have another size or a newer time here.
void Copying::tree(const QString& source, const QString& target)
{
    QDirIterator files(source, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        m_job.throwIfCancelled();
        const QFileInfo file(files.next());
        const QFileInfo there(target + u'/' + QDir(source).relativeFilePath(file.filePath()));
        if (there.exists() && there.size() == file.size() && there.lastModified() >= file.lastModified())
            continue;
        makeFolder(there.path());
        copySmall(file.filePath(), there.filePath());
    }
}

void refuseOwnFolder(const Context& context, const QString& folder)
{
    const QString profile = QDir(context.profile.folder()).canonicalPath();
    const QString target = QDir(folder).canonicalPath();
    if (target == profile || target.startsWith(profile + u'/'))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("%1 lies within the profile. A second copy belongs on another disk. Choose another folder.")
                        .arg(folder));
}

void record(const Context& context, ledger::Ledger& ledger, const QString& folder, const QDateTime& startedAt,
            const SecondCopy::Outcome& outcome)
{
    Run run;
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.job = QStringLiteral("backup.copy");
    run.startedAt = startedAt;
    run.endedAt = context.clock->nowUtc();
    run.outcome = outcome.damaged.isEmpty() ? RunOutcome::Ok : RunOutcome::Found;
    run.detail = Tr::tr("Second copy in %1: %2 copied, %3 present")
                     .arg(folder)
                     .arg(outcome.copied.size())
                     .arg(outcome.present.size());
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    ledger::RunTable(ledger).insert(transaction, run);
    transaction.audit(QStringLiteral("backup.copy"), {},
                      {{QStringLiteral("folder"), folder},
                       {QStringLiteral("copied"), outcome.copied.join(u',')},
                       {QStringLiteral("present"), outcome.present.size()},
                       {QStringLiteral("damaged"), outcome.damaged.join(u'\n')}});
    transaction.commit();
}

} // namespace

SecondCopy::Outcome SecondCopy::run(const QString& folder, bool verifyPresent, JobContext& job) const
{
    const QString target = QDir(folder).absolutePath();
    makeFolder(target);
    refuseOwnFolder(m_context, target);
    const FileLock lock(target + QStringLiteral("/.akimori.lock"), Tr::tr("The second copy in %1").arg(target));
    const QDateTime startedAt = m_context.clock->nowUtc();
    const auto ledger = m_context.openLedger();
    Outcome outcome;
    Copying copying(target, verifyPresent, outcome, job);
    for (const Site& site : ledger::SiteTable(*ledger).all()) {
        for (const Generation& generation : listGenerations(m_context, site.name))
            copying.generation(generation);
    }
    const QString profile = target + QStringLiteral("/profile");
    makeFolder(profile);
    if (QFileInfo::exists(m_context.profile.hostKeyFile()))
        copySmall(m_context.profile.hostKeyFile(), profile + QStringLiteral("/known_hosts"));
    for (const char* part : {"attachments", "documents", "sites", "takeovers"})
        copying.tree(m_context.profile.folder() + u'/' + QLatin1String(part), profile + u'/' + QLatin1String(part));
    record(m_context, *ledger, target, startedAt, outcome);
    makeFolder(target + QStringLiteral("/ledger"));
    outcome.ledgerCopy = target + QStringLiteral("/ledger/ledger-")
                         + jst::date(startedAt).toString(QStringLiteral("yyyyMMdd")) + QStringLiteral(".sqlite");
    ledger->copyTo(outcome.ledgerCopy); // last, so that it knows of this copy
    return outcome;
}

} // namespace akimori::operations
