#include "publishing/localsite.h"

#include "base/bytepath.h"
#include "base/hash.h"
#include "inspection/treewalk.h"
#include "publishing/tr.h"
#include "remote/commands/deploymentfolder.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace akimori::publishing {

namespace {

constexpr std::size_t kBlock = 1 << 18;

/// "" when the link stays inside by its words and by where it really leads.
QString whyLinkLeaves(const QByteArray& folder, const TreeEntry& link)
{
    int level = static_cast<int>(link.path.count('/'));
    bool leaves = link.linkTarget.startsWith('/');
    for (const QByteArray& part : link.linkTarget.split('/')) {
        level += part == ".." ? -1 : (part.isEmpty() || part == ".") ? 0 : 1;
        leaves = leaves || level < 0;
    }
    std::array<char, PATH_MAX> top{};
    std::array<char, PATH_MAX> end{};
    // A link through other links may leave although its words do not.
    if (!leaves && ::realpath(folder.constData(), top.data())
        && ::realpath((folder + '/' + link.path).constData(), end.data())) {
        const QByteArray inside = QByteArray(top.data());
        const QByteArray target(end.data());
        leaves = target != inside && !target.startsWith(inside + '/');
    }
    return leaves ? Tr::tr("The link leads out of the folder (to %1). It would publish what was never approved.")
                        .arg(printable(link.linkTarget))
                  : QString();
}

/// Hash of the file, or why not. The file must be the same before and after reading.
QString hashOne(const inspection::LocalTree& tree, TreeEntry& entry, std::vector<char>& block, const JobContext& job)
{
    const UniqueFd fd = tree.open(entry.path);
    if (!fd.valid())
        return Tr::tr("The file cannot be read (%1).").arg(QString::fromLocal8Bit(std::strerror(errno)));
    Sha256 hash;
    qint64 size = 0;
    while (true) {
        job.throwIfCancelled();
        const ssize_t got = ::read(fd.get(), block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Tr::tr("The file cannot be read (%1).").arg(QString::fromLocal8Bit(std::strerror(errno)));
        if (got == 0)
            break;
        hash.add(block.data(), static_cast<std::size_t>(got));
        size += got;
    }
    struct stat now = {};
    const bool same = ::fstat(fd.get(), &now) == 0 && size == entry.size && now.st_size == size
                      && now.st_mtim.tv_sec * 1'000'000'000LL + now.st_mtim.tv_nsec == entry.mtimeNs;
    if (!same)
        return Tr::tr("The file changed while it was read. Finish editing, then look again.");
    entry.sha256 = hash.finishHex();
    return {};
}

class Hashing
{
public:
    Hashing(const inspection::LocalTree& tree, LocalSite& site, JobContext& job) : m_tree(tree), m_site(site), m_job(job) {}

    void run()
    {
        std::thread other([this] { work(false); });
        work(true);
        other.join();
        if (m_failure)
            std::rethrow_exception(m_failure);
        std::erase_if(m_site.entries, [](const TreeEntry& e) { return e.isFile() && e.sha256.isEmpty(); });
    }

private:
    void work(bool reports)
    {
        try {
            std::vector<char> block(kBlock);
            for (std::size_t i = m_next++; i < m_site.entries.size() && !m_stop; i = m_next++) {
                if (reports)
                    m_job.report(Tr::tr("Reading the folder on this computer"), static_cast<qint64>(i),
                                 static_cast<qint64>(m_site.entries.size()));
                TreeEntry& entry = m_site.entries[i];
                if (!entry.isFile())
                    continue;
                const QString why = hashOne(m_tree, entry, block, m_job);
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

LocalSite readLocalSite(const QByteArray& folder, JobContext& job)
{
    const inspection::LocalTree tree(folder);
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
    Hashing(tree, site, job).run();
    std::sort(site.refused.begin(), site.refused.end(),
              [](const UnreadablePath& a, const UnreadablePath& b) { return a.path < b.path; });
    return site;
}

} // namespace akimori::publishing
