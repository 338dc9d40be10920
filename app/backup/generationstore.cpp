#include "backup/generationstore.h"

#include "archive/checksums.h"
#include "archive/manifest.h"
#include "backup/tr.h"
#include "base/atomicfile.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/jst.h"
#include "base/platform/file.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cerrno>

namespace akimori::backup {

namespace {

constexpr qint64 kMaxManifest = 4LL << 30;
constexpr int kMaxPerSecond = 99;

const QString kArchive = QStringLiteral(".tar.zst");
const QString kManifest = QStringLiteral(".manifest");
const QString kChecksums = QStringLiteral(".sha256");
const QString kDiscarded = QStringLiteral(".discarded");
const QString kPartial = QStringLiteral(".tar.zst.partial");
const QString kJournal = QStringLiteral(".journal.partial");
const QString kFolders = QStringLiteral(".folders.partial");

/// The id in front of a file name, "" when the file is none of ours.
QString idOf(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{8}-\\d{6}(?:-\\d{2})?)\\."));
    const QRegularExpressionMatch match = form.match(name);
    return match.hasMatch() ? match.captured(1) : QString();
}

void fill(Generation& generation, const archive::Manifest& manifest)
{
    generation.siteId = manifest.siteId;
    generation.kind = manifest.kind;
    generation.trigger = manifest.trigger;
    generation.takenAt = manifest.takenAt;
    generation.archiveBytes = manifest.archiveSize;
    generation.archiveSha256 = manifest.archiveSha256;
    for (const archive::ManifestEntry& item : manifest.entries) {
        if (item.entry.isFile() && item.place.frame >= 0) {
            ++generation.files;
            generation.bytes += item.entry.size;
        }
    }
}

/// False when the manifest cannot be believed.
bool fillFromFiles(Generation& generation)
{
    try {
        const auto sums =
            archive::parseChecksums(generation.id, readFileBounded(archive::checksumPath(generation.archive), 4096));
        const QByteArray text = readFileBounded(archive::manifestPath(generation.archive), kMaxManifest);
        if (!sums || Sha256::hexOf(text) != sums->manifest)
            return false;
        fill(generation, archive::parseManifest(text));
        generation.manifestSha256 = sums->manifest;
        return true;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Corrupt || error.code() == ErrorCode::NotFound
            || error.code() == ErrorCode::Unsupported)
            return false;
        throw;
    }
}

} // namespace

GenerationStore::GenerationStore(QString folder) : m_folder(std::move(folder)) {}

QString GenerationStore::path(const QString& name) const
{
    return QDir(m_folder).filePath(name);
}

QString GenerationStore::archivePath(const QString& id) const
{
    return path(id + kArchive);
}

QString GenerationStore::partialPath(const QString& id) const
{
    return path(id + kPartial);
}

QString GenerationStore::journalPath(const QString& id) const
{
    return path(id + kJournal);
}

QString GenerationStore::foldersPath(const QString& id) const
{
    return path(id + kFolders);
}

QString GenerationStore::lockPath() const
{
    return path(QStringLiteral(".lock"));
}

QStringList GenerationStore::files() const
{
    return QDir(m_folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

std::vector<StoredGeneration> GenerationStore::scan(const JobContext& job,
                                                    const std::function<bool(const QString& id)>& known) const
{
    std::vector<StoredGeneration> found;
    const QStringList names = files();
    for (const QString& name : names) {
        const QString id = idOf(name);
        if (id.isEmpty() || name != id + kChecksums || (known && known(id)))
            continue;
        job.throwIfCancelled();
        StoredGeneration stored;
        stored.generation.id = id;
        stored.generation.archive = archivePath(id);
        if (names.contains(id + kDiscarded)) { // years of them may lie here: their manifests are not read
            stored.state = StoredGeneration::State::Discarded;
        } else if (!fillFromFiles(stored.generation)) {
            stored.state = StoredGeneration::State::Unreadable;
            stored.generation.damaged = true;
        } else if (!names.contains(id + kArchive)) {
            stored.state = StoredGeneration::State::Missing;
            stored.generation.damaged = true;
        }
        found.push_back(std::move(stored));
    }
    std::sort(found.begin(), found.end(),
              [](const StoredGeneration& a, const StoredGeneration& b) { return a.generation.id < b.generation.id; });
    return found;
}

QString GenerationStore::freeId(const QDateTime& takenAt) const
{
    QSet<QString> used;
    for (const QString& name : files())
        used.insert(idOf(name));
    const QString stamp = jst::fileStamp(takenAt);
    if (!used.contains(stamp))
        return stamp;
    for (int number = 2; number <= kMaxPerSecond; ++number) {
        const QString id = QStringLiteral("%1-%2").arg(stamp).arg(number, 2, 10, QLatin1Char('0'));
        if (!used.contains(id))
            return id;
    }
    throw Error(ErrorCode::Conflict,
                Tr::tr("There are 99 generations of this second in %1 already. Wait a second and run it again.")
                    .arg(m_folder));
}

std::vector<Unfinished> GenerationStore::unfinished() const
{
    const QStringList names = files();
    std::vector<Unfinished> found;
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        const QString id = idOf(*name);
        if (*name == id + kPartial && names.contains(id + kJournal))
            found.push_back({partialPath(id), journalPath(id)});
    }
    return found;
}

void GenerationStore::removeLeftovers(const std::vector<Unfinished>& except)
{
    const QStringList names = files();
    QSet<QString> kept;
    for (const Unfinished& run : except)
        kept << run.archive << run.journal;
    for (const QString& name : names) {
        const QString id = idOf(name);
        if (id.isEmpty() || kept.contains(path(name)))
            continue;
        const bool committed = names.contains(id + kChecksums);
        const bool unfinished = name.endsWith(QLatin1String(".partial")) || name.contains(QLatin1String(".tmp"));
        const bool uncommitted = !committed && (name == id + kArchive || name == id + kManifest);
        // A run that died while it discarded: the record is written, the archive still there.
        const bool expired = committed && name == id + kArchive && names.contains(id + kDiscarded);
        if (unfinished || uncommitted || expired)
            QFile::remove(path(name));
    }
}

void GenerationStore::discard(const QString& id, const QString& reason, const Clock& clock)
{
    const QString archive = archivePath(id);
    if (idOf(id + kArchive) != id || !QFile::exists(archive) || !QFile::exists(path(id + kChecksums)))
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no generation %1 to discard. Look at the list of generations.").arg(id));
    writeFileAtomically(path(id + kDiscarded),
                        jst::iso(clock.nowUtc()).toUtf8() + '\t' + reason.simplified().toUtf8() + '\n');
    if (!platform::removeFile(nativePath(archive).constData()))
        throw systemError(errno, Tr::tr("The generation file %1 could not be removed.").arg(archive));
    syncFolder(m_folder);
}

} // namespace akimori::backup
