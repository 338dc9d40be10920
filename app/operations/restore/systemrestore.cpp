#include "operations/restore/systemrestore.h"

#include "archive/generationreader.h"
#include "base/bytepath.h"
#include "base/hash.h"
#include "operations/backup/generations.h"
#include "operations/backup/systembackup.h"
#include "operations/restore/systemfiles.h"
#include "operations/tr.h"
#include "remote/commands/pullfiles.h"
#include "remote/commands/streamfiles.h"

namespace akimori::operations {

namespace {

constexpr qint64 kMaxBody = 64LL << 20;
constexpr qint64 kMaxDiffBytes = 4 << 20;

/// A system generation with its owner, opened.
struct Opened
{
    Site site;
    Generation generation;
    std::unique_ptr<archive::GenerationReader> reader;
};

Opened openGeneration(const Context& context, ledger::Ledger& ledger, const QString& siteName, const QString& id)
{
    Opened opened;
    opened.site = findSite(ledger, siteName);
    opened.generation = findGenerationFor(context, opened.site, id, BackupKind::System);
    if (opened.generation.kind != BackupKind::System)
        throw Error(ErrorCode::BadInput, Tr::tr("%1 is a data generation. Restore it with “restore preview” and “restore "
                                                "apply”.")
                                             .arg(id));
    opened.reader = std::make_unique<archive::GenerationReader>(opened.generation.archive);
    return opened;
}

Site targetOf(ledger::Ledger& ledger, const Opened& opened, const SystemTarget& target)
{
    return target.site.isEmpty() ? opened.site : findSite(ledger, target.site);
}

bool isFact(const QByteArray& memberPath)
{
    return memberPath == kSystemFacts || memberPath.startsWith(QByteArray(kSystemFacts) + '/');
}

/// Regular files that the generation holds, and links.
std::vector<const archive::ManifestEntry*> comparable(const archive::Manifest& manifest)
{
    std::vector<const archive::ManifestEntry*> entries;
    for (const archive::ManifestEntry& entry : manifest.entries) {
        const bool held = entry.entry.isFile() ? entry.place.frame >= 0 : entry.entry.isSymlink();
        if (held && !isFact(entry.entry.path))
            entries.push_back(&entry);
    }
    return entries;
}

SystemFile::State stateOf(const SystemFile& file)
{
    if (!file.live)
        return SystemFile::State::Missing;
    const TreeEntry& stored = file.stored;
    const TreeEntry& live = *file.live;
    if (live.type != stored.type)
        return SystemFile::State::Different;
    if (stored.isFile() && file.liveSha256.isEmpty())
        return SystemFile::State::Unreadable;
    const bool sameContent = stored.isFile() ? file.liveSha256 == stored.sha256 : live.linkTarget == stored.linkTarget;
    const bool sameOwner = live.uid == stored.uid && live.gid == stored.gid;
    const bool sameMode = stored.isSymlink() || live.mode == stored.mode;
    return sameContent && sameOwner && sameMode ? SystemFile::State::Same : SystemFile::State::Different;
}

QByteArray liveBody(const Context& context, const Site& site, const QByteArray& path, JobContext& job)
{
    QByteArray body;
    remote::StreamHandler handler;
    handler.begin = [&](const QByteArray&, qint64) { body.clear(); };
    handler.data = [&](std::span<const char> chunk) {
        if (body.size() <= kMaxDiffBytes)
            body.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    };
    handler.end = [] {};
    const auto transport = transportTo(context, site);
    remote::streamFiles(*transport, "/", {path}, handler, job);
    return body;
}

/// A file or link that the generation holds.
const archive::ManifestEntry& entryOf(const Opened& opened, const QByteArray& path)
{
    const QByteArray member = path.startsWith('/') ? path.mid(1) : path;
    const archive::ManifestEntry* entry = opened.reader->manifest().find(member);
    const bool held = entry && (entry->entry.isSymlink() || (entry->entry.isFile() && entry->place.frame >= 0));
    if (!held || isFact(member))
        throw Error(ErrorCode::BadInput, Tr::tr("Generation %1 holds no file %2. “restore system-compare” lists what it "
                                                "holds.")
                                             .arg(opened.generation.id, printable(path)));
    return *entry;
}

/// A link is compared by where it leads.
QByteArray linkLine(const QByteArray& target)
{
    return target.isEmpty() ? QByteArray() : "→ " + printable(target).toUtf8() + '\n';
}

QByteArray liveLink(const Context& context, const Site& site, const QByteArray& path, JobContext& job)
{
    const auto transport = transportTo(context, site);
    const std::vector<TreeEntry> live = remote::relistFiles(*transport, {path}, job);
    return live.empty() ? QByteArray() : live.front().linkTarget;
}

} // namespace

std::vector<SystemFile> CompareSystem::run(const QString& siteName, const QString& generationId, JobContext& job,
                                           const SystemTarget& target) const
{
    const auto ledger = m_context.openLedger();
    const Opened opened = openGeneration(m_context, *ledger, siteName, generationId);
    std::vector<QByteArray> names;
    std::vector<SystemFile> files;
    for (const archive::ManifestEntry* entry : comparable(opened.reader->manifest())) {
        names.push_back(entry->entry.path);
        files.push_back({entry->entry, std::nullopt, {}, SystemFile::State::Unreadable});
    }
    job.report(Tr::tr("Comparing with the server"), 0, static_cast<qint64>(names.size()));
    const auto transport = transportTo(m_context, targetOf(*ledger, opened, target));
    const std::vector<TreeEntry> live = remote::relistFiles(*transport, names, job);
    std::vector<QByteArray> toHash;
    for (SystemFile& file : files) {
        const auto at = std::lower_bound(live.begin(), live.end(), file.stored.path,
                                         [](const TreeEntry& a, const QByteArray& path) { return a.path < path; });
        if (at == live.end() || at->path != file.stored.path)
            continue;
        file.live = *at;
        if (at->isFile() && file.stored.isFile())
            toHash.push_back(at->path);
    }
    const QHash<QByteArray, QByteArray> hashes = remote::hashFiles(*transport, toHash, job);
    for (SystemFile& file : files) {
        file.liveSha256 = hashes.value(file.stored.path);
        file.state = stateOf(file);
    }
    return files;
}

SystemFileDiff DiffSystemFile::run(const QString& siteName, const QString& generationId, const QByteArray& path,
                                   JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const Opened opened = openGeneration(m_context, *ledger, siteName, generationId);
    const archive::ManifestEntry& entry = entryOf(opened, path);
    SystemFileDiff result;
    if (entry.entry.isSymlink()) {
        result.diff = integrity::diffText(linkLine(liveLink(m_context, opened.site, entry.entry.path, job)),
                                          linkLine(entry.entry.linkTarget));
        if (result.diff.state == integrity::DiffState::Same)
            result.remark = Tr::tr("The link leads to the same place now.");
        return result;
    }
    if (entry.entry.size > kMaxDiffBytes) {
        result.remark = Tr::tr("The file is too large to be compared line by line.");
        return result;
    }
    const QByteArray stored = opened.reader->fileBody(entry.entry.path, kMaxDiffBytes, job);
    result.diff = integrity::diffText(liveBody(m_context, opened.site, entry.entry.path, job), stored);
    if (result.diff.state == integrity::DiffState::NotText)
        result.remark = Tr::tr("The file is not text. Compare size and hash instead.");
    else if (result.diff.state == integrity::DiffState::TooLarge)
        result.remark = Tr::tr("The file is too large to be compared line by line.");
    else if (result.diff.state == integrity::DiffState::Same)
        result.remark = Tr::tr("The contents are equal now.");
    return result;
}

std::vector<RestoreSystemFiles::File> RestoreSystemFiles::run(const QString& siteName, const QString& generationId,
                                                              const QList<QByteArray>& paths, JobContext& job,
                                                              const SystemTarget& target) const
{
    if (paths.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Name the files to restore. A system is never restored as a whole."));
    const auto ledger = m_context.openLedger();
    const Opened opened = openGeneration(m_context, *ledger, siteName, generationId);
    std::vector<const archive::ManifestEntry*> entries;
    for (const QByteArray& path : paths)
        entries.push_back(&entryOf(opened, path));
    std::vector<SystemBody> bodies;
    for (const archive::ManifestEntry* entry : entries)
        bodies.push_back({entry->entry, [&opened, path = entry->entry.path](JobContext& work) {
                              return opened.reader->fileBody(path, kMaxBody, work);
                          }});
    return putSystemFiles(m_context, *ledger,
                          {opened.generation, opened.site, targetOf(*ledger, opened, target), target.drill}, bodies, job);
}

} // namespace akimori::operations
