#include "publishing/checks/linkscheck.h"

#include "base/bytepath.h"
#include "inspection/text.h"
#include "publishing/mentions.h"
#include "publishing/references.h"
#include "publishing/sitemap.h"
#include "publishing/tr.h"

#include <QSet>

namespace akimori::publishing {

namespace {

constexpr qint64 kMaxPage = 16 << 20;
constexpr int kMaxParsed = 200;  ///< pages that stay and name what goes; a menu may be on every page

class LinkSearch
{
public:
    LinkSearch(const Candidate& candidate, CheckOutcome& outcome, JobContext& job)
        : m_candidate(candidate), m_outcome(outcome), m_job(job), m_map(candidate.local.entries)
    {
    }

    void run()
    {
        QSet<QByteArray> looked;
        for (const TreeEntry* file : newFiles(m_candidate.difference)) {
            if (hasReferences(file->path)) {
                looked.insert(file->path);
                look(file->path, nullptr);
            }
        }
        searchForRemoved(looked);
    }

private:
    /// `only`: report nothing but references to these files.
    void look(const QByteArray& page, const QSet<QByteArray>* only)
    {
        m_job.throwIfCancelled();
        const std::optional<QByteArray> bytes = readLocal(m_candidate.local, page, kMaxPage);
        const PageReferences found = bytes ? referencesOf(page, *bytes) : PageReferences{{}, {}, {}, true};
        if (found.unread)
            return unread(page);
        ++m_outcome.checked;
        for (const Reference& reference : found.references) {
            const Destination to = resolve(page, found.base, reference.target, m_candidate.ownHosts);
            const bool broken = to.where == Destination::Where::Escapes
                                || (to.where == Destination::Where::Inside && !m_map.answering(to.path));
            if (!broken || (only && !only->contains(to.path)))
                continue;
            const std::optional<QByteArray> meant =
                to.where == Destination::Where::Inside ? m_map.ignoringCase(to.path) : std::nullopt;
            m_outcome.remarks.push_back(
                {page, reference.line,
                 meant ? Tr::tr("Leads to %1, which does not exist; %2 differs only in case.")
                             .arg(inspection::inert(reference.target), printable(*meant))
                       : Tr::tr("Leads to %1, which does not exist.").arg(inspection::inert(reference.target)),
                 {}, false});
        }
    }

    void unread(const QByteArray& page)
    {
        m_outcome.result = ChangeCheck::Result::Unchecked;
        m_outcome.remarks.push_back(
            {page, 0, Tr::tr("The links of this file could not be looked at: it is too large or too deep."), {}, false});
    }

    /// Pages that stay may lead to what goes. Only those that mention one of the names are read and parsed.
    void searchForRemoved(const QSet<QByteArray>& looked)
    {
        QSet<QByteArray> removed;
        QSet<QByteArray> names;
        for (const TreeEntry& entry : m_candidate.difference.removed) {
            removed.insert(entry.path);
            names.insert(entry.path.mid(entry.path.lastIndexOf('/') + 1));
            if (entry.path.contains("index.htm")) // also reached by the folder's name
                names.insert(parentPath(entry.path).mid(parentPath(entry.path).lastIndexOf('/') + 1));
        }
        names.remove({});
        if (removed.isEmpty())
            return;
        const MentionSieve sieve(names);
        const LocalSite& local = m_candidate.local;
        int parsed = 0;
        for (std::size_t i = 0; i < local.entries.size() && parsed <= kMaxParsed; ++i) {
            if (sieve.passes(local.mentions[i]) && !looked.contains(local.entries[i].path) && ++parsed <= kMaxParsed)
                look(local.entries[i].path, &removed);
        }
        if (parsed > kMaxParsed)
            m_outcome.remarks.push_back({{}, 0,
                                         Tr::tr("More than %1 pages name files that disappear; the others are not listed.")
                                             .arg(kMaxParsed),
                                         {}, false});
    }

    const Candidate& m_candidate;
    CheckOutcome& m_outcome;
    JobContext& m_job;
    SiteMap m_map;
};

} // namespace

QString LinksCheck::id() const { return QStringLiteral("links"); }
QString LinksCheck::title() const { return Tr::tr("Links"); }

void LinksCheck::run(const Candidate& candidate, CheckOutcome& outcome, JobContext& job) const
{
    LinkSearch(candidate, outcome, job).run();
}

} // namespace akimori::publishing
