#include "publishing/checks/linkscheck.h"

#include "base/bytepath.h"
#include "inspection/text.h"
#include "publishing/references.h"
#include "publishing/sitemap.h"
#include "publishing/tr.h"

#include <QByteArrayMatcher>
#include <QSet>

namespace akimori::publishing {

namespace {

constexpr qint64 kMaxPage = 16 << 20;
constexpr qsizetype kMaxRemovedNames = 200; ///< searched for in the other pages; more are a rebuilt site

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

    /// Pages that stay may lead to what goes. Only those that contain one of the names are parsed.
    void searchForRemoved(const QSet<QByteArray>& looked)
    {
        QSet<QByteArray> removed;
        QSet<QByteArray> names;
        for (const TreeEntry& entry : m_candidate.difference.removed) {
            removed.insert(entry.path);
            names.insert(entry.path.mid(entry.path.lastIndexOf('/') + 1));
        }
        if (removed.isEmpty())
            return;
        if (names.size() > kMaxRemovedNames) {
            m_outcome.result = ChangeCheck::Result::Unchecked;
            m_outcome.remarks.push_back({{}, 0,
                                         Tr::tr("%1 files disappear, so it was not searched which other pages lead to them.")
                                             .arg(removed.size()),
                                         {}, false});
            return;
        }
        std::vector<QByteArrayMatcher> matchers;
        for (const QByteArray& name : names) {
            matchers.emplace_back(name);
            if (const QByteArray coded = name.toPercentEncoding(); coded != name)
                matchers.emplace_back(coded);
        }
        for (const TreeEntry& entry : m_candidate.local.entries) {
            if (!entry.isFile() || looked.contains(entry.path) || !hasReferences(entry.path))
                continue;
            m_job.throwIfCancelled();
            const std::optional<QByteArray> bytes = readLocal(m_candidate.local, entry.path, kMaxPage);
            const bool named = bytes && std::any_of(matchers.begin(), matchers.end(), [&](const QByteArrayMatcher& one) {
                return one.indexIn(*bytes) >= 0;
            });
            if (!bytes)
                unread(entry.path);
            else if (named)
                look(entry.path, &removed);
        }
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
