#include "publishing/survey.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "inspection/filefacts.h"
#include "inspection/inspector.h"
#include "inspection/text.h"
#include "inspection/url.h"
#include "publishing/checks/check.h"
#include "publishing/leftovers.h"
#include "publishing/nameclashes.h"
#include "publishing/pageencoding.h"
#include "publishing/references.h"
#include "publishing/sitemap.h"
#include "publishing/tr.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace akimori::publishing {

namespace {

constexpr qint64 kMaxPage = 32 << 20;

bool isPage(const QByteArray& path)
{
    return inspection::roleOf(path) == inspection::Role::Html;
}

bool loadsContents(ReferenceKind kind)
{
    return kind != ReferenceKind::Link && kind != ReferenceKind::Other;
}

class Surveyor
{
public:
    Surveyor(const LocalSite& site, const SurveyOptions& options, JobContext& job)
        : m_site(site), m_options(options), m_job(job), m_map(site.entries)
    {
    }

    Survey run()
    {
        for (const UnreadablePath& path : m_site.refused)
            add(SurveyKind::Unchecked, path.path, 0, path.why);
        readPages();
        chooseHosts();
        judgeReferences();
        findOrphans();
        findDuplicates();
        judgeNames();
        if (m_options.contentRules)
            applyContentRules();
        std::stable_sort(m_result.items.begin(), m_result.items.end(), [](const SurveyItem& a, const SurveyItem& b) {
            return a.kind != b.kind ? a.kind < b.kind : a.path < b.path;
        });
        return std::move(m_result);
    }

private:
    void add(SurveyKind kind, const QByteArray& path, int line, const QString& detail)
    {
        if (m_result.items.size() < kMaxSurveyItems)
            m_result.items.push_back({kind, path, line, detail});
        else if (m_result.items.size() == kMaxSurveyItems)
            m_result.items.push_back({SurveyKind::Unchecked, {}, 0,
                                      Tr::tr("There are more than %1 remarks; the rest is not listed.").arg(kMaxSurveyItems)});
    }

    void readPages()
    {
        qint64 done = 0;
        for (const TreeEntry& entry : m_site.entries) {
            m_job.throwIfCancelled();
            m_job.report(Tr::tr("Reading the pages"), ++done, static_cast<qint64>(m_site.entries.size()));
            if (!entry.isFile() || !hasReferences(entry.path))
                continue;
            m_result.pages += isPage(entry.path);
            const std::optional<QByteArray> bytes = readLocal(m_site, entry.path, kMaxPage);
            if (!bytes) {
                add(SurveyKind::Unchecked, entry.path, 0, Tr::tr("The page is too large or could not be read."));
                continue;
            }
            if (isPage(entry.path))
                judgeEncoding(entry.path, *bytes);
            PageReferences found = referencesOf(entry.path, *bytes);
            if (found.unread)
                add(SurveyKind::Unchecked, entry.path, 0,
                    Tr::tr("The links of this file could not be looked at: it is too large or too deep."));
            m_references.emplace_back(entry.path, std::move(found));
        }
    }

    void judgeEncoding(const QByteArray& path, const QByteArray& bytes)
    {
        const PageEncoding encoding = encodingOf(bytes);
        switch (encoding.verdict) {
        case PageEncoding::Verdict::Fine: return;
        case PageEncoding::Verdict::Undeclared: return add(SurveyKind::UndeclaredEncoding, path, 0, describe(encoding));
        case PageEncoding::Verdict::Wrong: return add(SurveyKind::WrongEncoding, path, 0, describe(encoding));
        case PageEncoding::Verdict::Legacy: return add(SurveyKind::LegacyEncoding, path, 0, describe(encoding));
        }
    }

    /// Without hosts by hand: the host that most pages name as their canonical one, when at least half of those do.
    void chooseHosts()
    {
        m_result.hosts = m_options.hosts;
        if (!m_result.hosts.isEmpty())
            return;
        QHash<QByteArray, int> counts;
        int declaring = 0;
        for (const auto& [path, found] : m_references) {
            QSet<QByteArray> hosts;
            for (const Reference& reference : found.references) {
                if (reference.kind == ReferenceKind::Other)
                    hosts.insert(inspection::parseUrl(reference.target).host);
            }
            hosts.remove({});
            declaring += !hosts.isEmpty();
            for (const QByteArray& host : hosts)
                ++counts[host];
        }
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (it.value() * 2 >= declaring)
                m_result.hosts.append(it.key());
        }
    }

    void judgeReferences()
    {
        for (const auto& [path, found] : m_references) {
            m_job.throwIfCancelled();
            QSet<QByteArray> said; // one remark a page for the same thing
            for (const Reference& reference : found.references) {
                ++m_result.references;
                judge(path, found.base, reference, said);
            }
        }
    }

    void judge(const QByteArray& page, const QByteArray& base, const Reference& reference, QSet<QByteArray>& said)
    {
        const Destination to = resolve(page, base, reference.target, m_result.hosts);
        const QString target = inspection::inert(reference.target);
        const auto once = [&](SurveyKind kind, const QByteArray& key, const QString& detail) {
            const QByteArray whole = toString(kind).toLatin1() + key;
            if (said.contains(whole))
                return;
            said.insert(whole);
            add(kind, page, reference.line, detail);
        };
        if (to.where == Destination::Where::Escapes)
            return once(SurveyKind::BrokenLink, reference.target, target);
        if (to.where == Destination::Where::Outside && loadsContents(reference.kind))
            once(SurveyKind::ExternalOrigin, to.host, QString::fromUtf8(to.host));
        if (m_options.secure && to.unencrypted && loadsContents(reference.kind))
            once(SurveyKind::MixedContent, reference.target, target);
        if (to.where != Destination::Where::Inside)
            return;
        if (!to.host.isEmpty())
            once(SurveyKind::OldHostAddress, reference.target, target);
        const std::optional<QByteArray> answer = m_map.answering(to.path);
        if (answer) {
            if (*answer != page)
                m_reached.insert(*answer);
            return;
        }
        const std::optional<QByteArray> meant = m_map.ignoringCase(to.path);
        once(SurveyKind::BrokenLink, to.path,
             meant ? Tr::tr("%1 (%2 differs only in case)").arg(target, printable(*meant)) : target);
    }

    void findOrphans()
    {
        for (const auto& [path, found] : m_references) {
            const bool top = path == "index.html" || path == "index.htm";
            if (isPage(path) && !top && !m_reached.contains(path))
                add(SurveyKind::Orphan, path, 0, Tr::tr("No page of the data leads to it."));
        }
    }

    void findDuplicates()
    {
        QHash<QByteArray, QByteArray> first;
        for (const TreeEntry& entry : m_site.entries) {
            if (!entry.isFile() || entry.size == 0)
                continue;
            const auto same = first.constFind(entry.sha256);
            if (same == first.constEnd())
                first.insert(entry.sha256, entry.path);
            else
                add(SurveyKind::Duplicate, entry.path, 0, Tr::tr("Same contents as %1").arg(printable(*same)));
        }
    }

    void judgeNames()
    {
        std::vector<QByteArray> paths;
        QByteArray coveredBy; // a folder of leftovers is said once
        for (const TreeEntry& entry : m_site.entries) {
            paths.push_back(entry.path);
            if (!coveredBy.isEmpty() && isUnder(entry.path, coveredBy))
                continue;
            const QString why = leftoverReason(entry.path);
            if (!why.isEmpty())
                add(SurveyKind::Leftover, entry.path, 0, why);
            coveredBy = !why.isEmpty() && entry.isDirectory() ? entry.path : QByteArray();
        }
        for (const NameClash& clash : nameClashes(paths))
            add(SurveyKind::CaseClash, clash.other, 0,
                Tr::tr("Differs from %1 only in case or Unicode form.").arg(printable(clash.first)));
    }

    void applyContentRules()
    {
        inspection::InspectionOptions options;
        options.origins = m_result.hosts;
        const inspection::InspectionResult found = inspection::inspectTree(m_site.folder, options, m_job);
        for (const Finding& finding : found.findings) {
            if (finding.severity >= Severity::Medium)
                add(SurveyKind::ContentRule, finding.path, finding.line,
                    Tr::tr("%1 %2 (%3): %4", "rule id, title, severity: evidence")
                        .arg(finding.rule, finding.title, displayName(finding.severity), finding.evidence));
        }
        for (const UncheckedPath& path : found.unchecked)
            add(SurveyKind::Unchecked, path.path, 0, path.why);
    }

    const LocalSite& m_site;
    const SurveyOptions& m_options;
    JobContext& m_job;
    SiteMap m_map;
    std::vector<std::pair<QByteArray, PageReferences>> m_references;
    QSet<QByteArray> m_reached;
    Survey m_result;
};

} // namespace

qint64 Survey::count(SurveyKind kind) const
{
    return std::count_if(items.begin(), items.end(), [&](const SurveyItem& item) { return item.kind == kind; });
}

Survey survey(const LocalSite& site, const SurveyOptions& options, JobContext& job)
{
    return Surveyor(site, options, job).run();
}

} // namespace akimori::publishing
