#include "publishing/localsite.h"

#include "base/bytepath.h"
#include "base/hash.h"
#include "base/platform/file.h"
#include "inspection/treewalk.h"
#include "publishing/folderindex.h"
#include "publishing/linktarget.h"
#include "publishing/mentions.h"
#include "publishing/references.h"
#include "publishing/tr.h"
#include "remote/commands/deploymentfolder.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <mutex>
#include <thread>

namespace akimori::publishing {

namespace {

constexpr std::size_t kBlock = 1 << 18;
constexpr qint64 kMaxPage = 16 << 20; ///< bytes of a page whose addresses are looked at

/// "" when the link stays inside by its words and by where it really leads.
QString whyLinkLeaves(const QByteArray& folder, const TreeEntry& link)
{
    bool leaves = !staysInside(link.path, link.linkTarget);
    if (!leaves) { // a link through other links may leave although its words do not
        std::error_code topError;
        std::error_code endError;
        const auto top = std::filesystem::canonical(folder.toStdString(), topError);
        const auto end = std::filesystem::canonical((folder + '/' + link.path).toStdString(), endError);
        leaves = !topError && !endError
                 && std::mismatch(top.begin(), top.end(), end.begin(), end.end()).first != top.end();
    }
    return leaves ? Tr::tr("The link leads out of the folder (to %1). It would publish what was never approved.")
                        .arg(printable(link.linkTarget))
                  : QString();
}

/// Reads every file whose hash is not known yet, on two threads.
class Reading
{
public:
    Reading(const inspection::LocalTree& tree, LocalSite& site, JobContext& job) : m_tree(tree), m_site(site), m_job(job) {}

    void run()
    {
        std::thread other([this] { work(false); });
        work(true);
        other.join();
        if (m_failure)
            std::rethrow_exception(m_failure);
        dropRefused();
    }

private:
    void work(bool reports)
    {
        try {
            std::vector<char> block(kBlock);
            for (std::size_t i = m_next++; i < m_site.entries.size() && !m_stop; i = m_next++) {
                if (reports && (i & 63) == 0)
                    m_job.report(Tr::tr("Reading the folder on this computer"), static_cast<qint64>(i),
                                 static_cast<qint64>(m_site.entries.size()));
                TreeEntry& entry = m_site.entries[i];
                if (!entry.isFile() || !entry.sha256.isEmpty())
                    continue;
                const QString why = readOne(entry, m_site.mentions[i], block);
                if (!why.isEmpty()) {
                    const std::lock_guard lock(m_mutex);
                    m_site.refused.push_back({entry.path, why});
                }
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failure = std::current_exception();
            m_stop = true;
        }
    }

    /// Hash of the file, or why not. The file must be the same before and after reading.
    QString readOne(TreeEntry& entry, QByteArray& mentions, std::vector<char>& block)
    {
        const UniqueFd fd = m_tree.open(entry.path);
        if (!fd.valid())
            return Tr::tr("The file cannot be read (%1).").arg(QString::fromLocal8Bit(std::strerror(errno)));
        const bool page = hasReferences(entry.path);
        if (page && entry.size > kMaxPage)
            mentions = anyMention();
        const bool keep = page && entry.size <= kMaxPage;
        if (keep && block.size() <= static_cast<std::size_t>(entry.size))
            block.resize(static_cast<std::size_t>(entry.size) + 1); // one read, and one more byte shows that it grew
        Sha256 hash;
        qint64 size = 0;
        while (true) {
            m_job.throwIfCancelled();
            const std::size_t from = keep ? static_cast<std::size_t>(size) : 0;
            if (from == block.size())
                break; // grew
            const std::ptrdiff_t got = platform::readSome(fd.get(), std::span(block).subspan(from));
            if (got < 0)
                return Tr::tr("The file cannot be read (%1).").arg(QString::fromLocal8Bit(std::strerror(errno)));
            if (got == 0)
                break;
            hash.add(block.data() + from, static_cast<std::size_t>(got));
            size += got;
        }
        const auto now = platform::statusOf(fd.get());
        const bool same = now && size == entry.size && now->size == size && now->mtimeNs == entry.mtimeNs;
        if (!same)
            return Tr::tr("The file changed while it was read. Finish editing, then look again.");
        if (keep)
            mentions = mentionsIn(QByteArrayView(block.data(), size));
        entry.sha256 = hash.finishHex();
        return {};
    }

    void dropRefused()
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_site.entries.size(); ++i) {
            if (m_site.entries[i].isFile() && m_site.entries[i].sha256.isEmpty())
                continue;
            if (kept != i) {
                m_site.entries[kept] = std::move(m_site.entries[i]);
                m_site.mentions[kept] = std::move(m_site.mentions[i]);
            }
            ++kept;
        }
        m_site.entries.resize(kept);
        m_site.mentions.resize(kept);
    }

    const inspection::LocalTree& m_tree;
    LocalSite& m_site;
    JobContext& m_job;
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_stop{false};
    std::mutex m_mutex;
    std::exception_ptr m_failure;
};

} // namespace

const TreeEntry* LocalSite::find(const QByteArray& path) const
{
    const auto at = std::lower_bound(entries.begin(), entries.end(), path,
                                     [](const TreeEntry& e, const QByteArray& p) { return e.path < p; });
    return at != entries.end() && at->path == path ? &*at : nullptr;
}

LocalSite readLocalSite(const QByteArray& folder, JobContext& job, const QString& indexFile)
{
    const inspection::LocalTree tree(folder);
    const FolderIndex index(indexFile, folder);
    const qint64 lookedAtNs = std::chrono::duration_cast<std::chrono::nanoseconds>(
                                  std::chrono::system_clock::now().time_since_epoch())
                                  .count();
    LocalSite site;
    site.folder = folder;
    inspection::LocalTree::Listing listing = tree.list(job);
    for (const UncheckedPath& path : listing.unreadable)
        site.refused.push_back({path.path, path.why});
    for (auto& [path, entry] : listing.entries) {
        const qsizetype slash = path.indexOf('/');
        if (remote::isDeploymentFolder(slash < 0 ? path : path.left(slash))) {
            if (slash < 0)
                site.refused.push_back({path, Tr::tr("Akimori uses such names on the server itself. Rename it.")});
            continue;
        }
        const QString why = entry.isSymlink()   ? whyLinkLeaves(folder, entry)
                            : entry.isSpecial() ? Tr::tr("It is neither a file, a folder nor a link.")
                                                : QString();
        if (why.isEmpty())
            site.entries.push_back(std::move(entry));
        else
            site.refused.push_back({path, why});
    }
    const qint64 known = index.fill(site.entries, site.mentions);
    Reading(tree, site, job).run();
    const auto files = std::count_if(site.entries.begin(), site.entries.end(), [](const TreeEntry& e) { return e.isFile(); });
    if (!indexFile.isEmpty() && files != known)
        FolderIndex::write(indexFile, folder, site.entries, site.mentions, lookedAtNs);
    std::sort(site.refused.begin(), site.refused.end(),
              [](const UnreadablePath& a, const UnreadablePath& b) { return a.path < b.path; });
    return site;
}

} // namespace akimori::publishing
