#include "backup/fetcher.h"

#include "backup/tr.h"
#include "backup/treestream.h"
#include "base/error.h"
#include "base/hash.h"
#include "deployment/tarheader.h"
#include "remote/commands/pullfiles.h"

namespace akimori::backup {

namespace {

void count(std::vector<qint32>& counts, qint32 frame)
{
    if (counts.size() <= static_cast<std::size_t>(frame))
        counts.resize(static_cast<std::size_t>(frame) + 1, 0);
    ++counts[static_cast<std::size_t>(frame)];
}

} // namespace

Fetcher::Fetcher(remote::Transport& transport, const QList<QByteArray>& roots, JobContext& job)
    : m_transport(transport), m_job(job)
{
    for (const QByteArray& root : roots)
        m_roots.insert(memberPath(root));
}

void Fetcher::open(const GenerationStore& store, const QString& id, const QString& siteId, BackupKind kind)
{
    if (m_files)
        return;
    m_journal = std::make_unique<Journal>(store.journalPath(id), siteId, kind);
    m_folders = std::make_unique<archive::GenerationWriter>(store.foldersPath(id));
    m_files = std::make_unique<archive::GenerationWriter>(store.partialPath(id));
    m_files->follow();
    m_files->onFrame = [this](const archive::Frame& frame) { m_journal->closeFrame(frame); };
}

void Fetcher::restartFiles()
{
    const QString file = m_files->fileName();
    m_files = std::make_unique<archive::GenerationWriter>(file);
    m_files->follow();
    m_fileCounts.clear();
}

void Fetcher::fetch(const std::vector<PlannedEntry*>& entries)
{
    stream(entries, false);
    const std::vector<PlannedEntry*> changed = relist(entries);
    if (changed.empty()) {
        settle(entries, {});
        return;
    }
    m_secondReading = true;
    m_job.note(Tr::tr("%n file(s) changed while they were read and are read once more.", nullptr,
                      static_cast<int>(changed.size())));
    stream(changed, true);
    settle(entries, relist(changed, true));
}

void Fetcher::fetchDamaged(const std::vector<PlannedEntry*>& entries)
{
    stream(entries, true);
    std::vector<PlannedEntry*> changed = relist(entries, true);
    for (PlannedEntry* planned : entries) {
        if (planned->gone && planned->source >= 0) {
            planned->gone = false;
            changed.push_back(planned);
        }
    }
    settle(entries, changed);
}

void Fetcher::stream(const std::vector<PlannedEntry*>& entries, bool followRoots)
{
    std::vector<Wanted> wanted;
    wanted.reserve(entries.size());
    for (PlannedEntry* planned : entries) {
        TreeEntry& entry = planned->item.entry;
        planned->source = -1;
        entry.sha256.clear();
        // Special files are never read: a fifo would wait for ever.
        if (entry.isSpecial())
            continue;
        // A root that is a symbolic link was listed as the folder it leads to, but tar sends it as a link. When it
        // is asked for again, the name makes tar follow it.
        const bool followed = followRoots && entry.isDirectory() && m_roots.contains(entry.path);
        wanted.push_back({planned, followed ? entry.path + "/." : entry.path});
    }
    if (!wanted.empty())
        m_bytes += streamTree(m_transport, std::move(wanted), {*m_files, *m_folders, *m_journal}, m_job).bytes;
    for (const PlannedEntry* planned : entries) {
        if (planned->source == kFetchedFiles)
            count(m_fileCounts, planned->from.frame);
        else if (planned->source == kFetchedFolders)
            count(m_folderCounts, planned->from.frame);
    }
}

void Fetcher::store(PlannedEntry& planned, const QByteArray& body)
{
    TreeEntry& entry = planned.item.entry;
    entry.size = body.size();
    entry.sha256 = Sha256::hexOf(body);
    const QByteArray raw =
        deployment::tarHeader(entry, entry.path) + body + deployment::tarPadding(body.size());
    planned.from = m_files->beginMember(raw.size());
    m_files->append({raw.constData(), static_cast<std::size_t>(raw.size())});
    m_files->endMember();
    m_files->closeFrame();
    planned.source = kFetchedFiles;
    count(m_fileCounts, planned.from.frame);
}

std::vector<PlannedEntry*> Fetcher::relist(const std::vector<PlannedEntry*>& entries, bool keepRead)
{
    std::vector<PlannedEntry*> changed;
    if (entries.empty())
        return changed;
    m_job.report(Tr::tr("Looking for files that changed meanwhile"), 0, static_cast<qint64>(entries.size()));
    std::vector<QByteArray> names;
    names.reserve(entries.size());
    for (const PlannedEntry* planned : entries) {
        const QByteArray& path = planned->item.entry.path;
        names.push_back(planned->item.entry.isDirectory() && m_roots.contains(path) ? path + "/." : path);
    }
    const std::vector<TreeEntry> now = remote::relistFiles(m_transport, names, m_job);
    for (PlannedEntry* planned : entries) {
        TreeEntry& entry = planned->item.entry;
        const auto at = std::lower_bound(now.begin(), now.end(), entry.path,
                                         [](const TreeEntry& a, const QByteArray& path) { return a.path < path; });
        planned->gone = at == now.end() || at->path != entry.path;
        if (planned->gone || (!planned->torn && sameFacts(entry, *at)))
            continue;
        changed.push_back(planned);
        if (!keepRead || planned->source < 0)
            entry = *at;
    }
    return changed;
}

void Fetcher::settle(const std::vector<PlannedEntry*>& entries, const std::vector<PlannedEntry*>& changed)
{
    for (PlannedEntry* planned : entries) {
        planned->item.remark.clear();
        if (planned->gone || planned->source >= 0)
            continue;
        planned->need = Need::Name;
        planned->item.remark =
            planned->item.entry.isSpecial() ? QStringLiteral("special") : QStringLiteral("unreadable");
    }
    for (PlannedEntry* planned : changed) {
        if (planned->source >= 0)
            planned->item.remark = QStringLiteral("changing");
    }
}

} // namespace akimori::backup
