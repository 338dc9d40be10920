#include "inspection/inspector.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "base/platform/file.h"
#include "inspection/links.h"
#include "inspection/prefilter.h"
#include "inspection/subject.h"
#include "inspection/text.h"
#include "inspection/tr.h"
#include "inspection/treewalk.h"
#include "inspection/worker/inspectworker.h"

#include <cerrno>
#include <cstring>

namespace akimori::inspection {

namespace {

constexpr qint64 kMaxWhole = 192LL << 20; ///< bytes of a file that goes to the helper in one piece
constexpr qint64 kDeclaredHead = 32 << 10;

/// One run over one tree.
class TreeInspection
{
public:
    TreeInspection(const QByteArray& dir, const InspectionOptions& options, JobContext& job)
        : m_options(options)
        , m_job(job)
        , m_tree(dir)
        , m_worker(options.helper)
    {
        if (!options.baselineDir.isEmpty())
            m_baseline.emplace(options.baselineDir);
    }

    InspectionResult run();

private:
    void learnNormal();
    void learnDeclaredHosts();
    void inspectEntry(const TreeEntry& entry);
    void inspectFileEntry(const TreeEntry& entry, ChangeKind change);
    void inspectHuge(const TreeEntry& entry, int fd, ChangeKind change);
    void inspectLink(const TreeEntry& entry);
    void reportRemoved();
    void weighByFrequency();
    std::optional<QByteArray> read(const LocalTree& tree, const QByteArray& path, bool complain);
    bool isSame(const TreeEntry& now, const TreeEntry& before);
    void difference(const QByteArray& path, ChangeKind change, const QString& evidence, Severity severity);
    void ruleFinding(const QByteArray& path, ChangeKind change, const QString& rule, Severity severity, const QString& title,
                     const QString& evidence);
    void unchecked(const QByteArray& path, const QString& why);

    const InspectionOptions& m_options;
    JobContext& m_job;
    LocalTree m_tree;
    std::optional<LocalTree> m_baseline;
    LocalTree::Listing m_now;
    LocalTree::Listing m_before;
    InspectWorker m_worker;
    InspectionResult m_result;
    std::vector<QByteArray> m_hosts; ///< beside m_result.findings
    QSet<QByteArray> m_links; ///< what the approved pages lead to
    qint64 m_pages = 0;
    qint64 m_changedFiles = 0;
};

void TreeInspection::unchecked(const QByteArray& path, const QString& why)
{
    m_result.unchecked.push_back({m_tree.folder(), path, why});
}

void TreeInspection::difference(const QByteArray& path, ChangeKind change, const QString& evidence, Severity severity)
{
    Finding finding;
    finding.root = m_tree.folder();
    finding.path = path;
    finding.change = change;
    finding.classification = FindingClass::Review;
    finding.severity = severity;
    finding.title = displayName(change);
    finding.evidence = evidence;
    m_result.findings.push_back(std::move(finding));
    m_hosts.emplace_back();
}

std::optional<QByteArray> TreeInspection::read(const LocalTree& tree, const QByteArray& path, bool complain)
{
    const UniqueFd fd = tree.open(path);
    bool complete = false;
    int error = errno;
    QByteArray bytes;
    if (fd.valid())
        bytes = readDescriptor(fd.get(), kMaxWhole, complete, error);
    if (complete)
        return bytes;
    if (complain)
        unchecked(path, error == 0 ? Tr::tr("The file is too large to be read whole.")
                                   : Tr::tr("The file cannot be read (%1).").arg(QString::fromLocal8Bit(std::strerror(error))));
    return std::nullopt;
}

bool TreeInspection::isSame(const TreeEntry& now, const TreeEntry& before)
{
    if (now.type != before.type || now.size != before.size || now.linkTarget != before.linkTarget)
        return false;
    if (!now.isFile())
        return true;
    const UniqueFd a = m_tree.open(now.path);
    const UniqueFd b = m_baseline->open(now.path);
    if (!a.valid() || !b.valid())
        return false;
    char left[1 << 16];
    char right[1 << 16];
    while (true) {
        m_job.throwIfCancelled();
        const std::ptrdiff_t got = platform::readSome(a.get(), left);
        std::ptrdiff_t have = 0;
        while (got > 0 && have < got) {
            const std::ptrdiff_t more = platform::readSome(b.get(), {right + have, static_cast<std::size_t>(got - have)});
            if (more <= 0)
                return false;
            have += more;
        }
        if (got <= 0)
            return got == 0 && platform::readSome(b.get(), {right, 1}) == 0;
        if (std::memcmp(left, right, static_cast<size_t>(got)) != 0)
            return false;
    }
}

void TreeInspection::learnNormal()
{
    SiteNormal normal = m_options.allowed;
    for (const QByteArray& origin : m_options.origins) {
        const Url url = parseUrl(origin.contains("://") ? origin : "https://" + origin);
        if (!url.host.isEmpty())
            normal.ownHosts.insert(url.host);
    }
    m_result.normal = normal;
    if (!m_baseline) {
        learnDeclaredHosts();
        return;
    }
    m_result.normal.learned = true;
    m_worker.setNormal(m_result.normal);
    qint64 done = 0;
    for (const auto& [path, entry] : m_before.entries) {
        m_job.report(Tr::tr("Learning what is normal from the approved copy"), ++done,
                     static_cast<qint64>(m_before.entries.size()));
        const Role role = roleOf(path);
        if (!entry.isFile() || (role != Role::Html && role != Role::Svg && role != Role::Script && role != Role::ServerScript))
            continue;
        const std::optional<QByteArray> bytes = read(*m_baseline, path, false);
        if (!bytes)
            continue;
        WorkerRequest request;
        request.kind = WorkerRequest::Kind::Learn;
        request.path = path;
        request.bytes = *bytes;
        const LearnedFile learned = m_worker.call(request, m_job).learned;
        m_result.normal.merge(learned.normal);
        m_links.unite(QSet<QByteArray>(learned.links.begin(), learned.links.end()));
    }
}

void TreeInspection::learnDeclaredHosts()
{
    QHash<QByteArray, int> counts;
    int declaring = 0;
    for (const auto& [path, entry] : m_now.entries) {
        if (!entry.isFile() || roleOf(path) != Role::Html)
            continue;
        const UniqueFd fd = m_tree.open(path);
        QByteArray head(kDeclaredHead, Qt::Uninitialized);
        const std::ptrdiff_t got = fd.valid() ? platform::readSome(fd.get(), head) : 0;
        head.truncate(std::max<qsizetype>(0, got));
        const QList<QByteArray> hosts = declaredHosts(head);
        declaring += !hosts.isEmpty();
        for (const QByteArray& host : QSet<QByteArray>(hosts.begin(), hosts.end()))
            ++counts[host];
    }
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() * 2 >= declaring && !parseUrl("https://" + it.key()).numericHost)
            m_result.normal.ownHosts.insert(it.key());
    }
}

void TreeInspection::inspectLink(const TreeEntry& entry)
{
    // Resolved by words only: a link that leaves the folder publishes what the city never approved.
    int level = static_cast<int>(entry.path.count('/'));
    bool leaves = entry.linkTarget.startsWith('/');
    for (const QByteArray& part : entry.linkTarget.split('/')) {
        level += part == ".." ? -1 : (part.isEmpty() || part == ".") ? 0 : 1;
        leaves = leaves || level < 0;
    }
    ++m_result.checked;
    if (!leaves)
        return;
    difference(entry.path, ChangeKind::None, printable(entry.path + " -> " + entry.linkTarget), Severity::High);
    m_result.findings.back().rule = QStringLiteral("F07");
    m_result.findings.back().title = Tr::tr("Link out of the public area");
}

void TreeInspection::inspectHuge(const TreeEntry& entry, int fd, ChangeKind change)
{
    Prefilter prefilter;
    QByteArray block(1 << 20, Qt::Uninitialized);
    QByteArray head;
    while (true) {
        m_job.throwIfCancelled();
        const std::ptrdiff_t got = platform::readSome(fd, block);
        if (got <= 0)
            break;
        if (head.isEmpty())
            head = block.left(std::min<qsizetype>(kSniffBytes, got));
        prefilter.scan({block.constData(), static_cast<std::size_t>(got)});
    }
    const Content content = sniff(head);
    for (const Hit& hit : prefilter.hits()) {
        if (hit.hint != Hint::ServerCode || Prefilter::wordOf(hit) != "<?php")
            continue;
        difference(entry.path, change, QString::fromLatin1(Prefilter::wordOf(hit)), Severity::Critical);
        Finding& finding = m_result.findings.back();
        finding.rule = QStringLiteral("F13");
        finding.title = Tr::tr("Code hidden in another kind of file");
        finding.classification = FindingClass::Malware;
        break;
    }
    if (content == Content::Media)
        ++m_result.checked;
    else
        unchecked(entry.path, Tr::tr("The file is larger than %1 MiB; only known byte patterns were searched in it.").arg(kMaxWhole >> 20));
}

void TreeInspection::inspectFileEntry(const TreeEntry& entry, ChangeKind change)
{
    if (entry.size > kMaxWhole) {
        const UniqueFd fd = m_tree.open(entry.path);
        if (fd.valid())
            inspectHuge(entry, fd.get(), change);
        else
            unchecked(entry.path, Tr::tr("The file cannot be read (%1).").arg(QString::fromLocal8Bit(std::strerror(errno))));
        return;
    }
    std::optional<QByteArray> bytes = read(m_tree, entry.path, true);
    if (!bytes)
        return;
    WorkerRequest request;
    request.path = entry.path;
    request.mode = entry.mode;
    request.bytes = std::move(*bytes);
    const auto before = m_before.entries.find(entry.path);
    if (before != m_before.entries.end() && before->second.isFile())
        request.approved = read(*m_baseline, entry.path, false);
    if (roleOf(entry.path) == Role::Precompressed) {
        const QByteArray twin = entry.path.left(entry.path.lastIndexOf('.'));
        const auto plain = m_now.entries.find(twin);
        if (plain != m_now.entries.end() && plain->second.isFile())
            request.companion = read(m_tree, twin, false);
    }
    m_pages += roleOf(entry.path) == Role::Html;
    WorkerReply reply = m_worker.call(request, m_job);
    for (FileFinding& item : reply.report.findings) {
        item.finding.root = m_tree.folder();
        item.finding.path = entry.path;
        item.finding.change = change;
        m_result.findings.push_back(std::move(item.finding));
        m_hosts.push_back(std::move(item.host));
    }
    if (reply.report.unread.isEmpty())
        ++m_result.checked;
    else
        unchecked(entry.path, reply.report.unread.join(u' '));
}

void TreeInspection::inspectEntry(const TreeEntry& entry)
{
    ChangeKind change = ChangeKind::None;
    if (m_baseline) {
        const auto found = m_before.entries.find(entry.path);
        if (found == m_before.entries.end()) {
            change = ChangeKind::Added;
        } else if (!isSame(entry, found->second)) {
            change = entry.isSymlink() && found->second.isSymlink() ? ChangeKind::Link : ChangeKind::Modified;
        } else if (entry.mode != found->second.mode && !entry.isSymlink()) {
            difference(entry.path, ChangeKind::Mode,
                       QStringLiteral("%1 -> %2").arg(found->second.mode, 4, 8, QChar(u'0')).arg(entry.mode, 4, 8, QChar(u'0')),
                       Severity::Medium);
        }
        if (change == ChangeKind::None) {
            m_result.checked += !entry.isDirectory();
            return;
        }
        difference(entry.path, change,
                   entry.isFile() ? Tr::tr("%1 bytes").arg(entry.size) : printable(entry.linkTarget), Severity::Medium);
        m_changedFiles += !entry.isDirectory();
        if (change == ChangeKind::Modified && entry.isFile() && entry.size == 0 && found->second.size > 0)
            ruleFinding(entry.path, change, QStringLiteral("F03"), Severity::High, Tr::tr("The file has been emptied"),
                        Tr::tr("%1 bytes").arg(found->second.size));
    }
    if (entry.isDirectory())
        return;
    if (entry.isSymlink())
        inspectLink(entry);
    else if (entry.isFile())
        inspectFileEntry(entry, change);
    else
        unchecked(entry.path, Tr::tr("It is neither a file, a folder nor a link; it was not opened."));
}

void TreeInspection::ruleFinding(const QByteArray& path, ChangeKind change, const QString& rule, Severity severity,
                                 const QString& title, const QString& evidence)
{
    difference(path, change, evidence, severity);
    Finding& finding = m_result.findings.back();
    finding.rule = rule;
    finding.title = title;
    finding.classification = FindingClass::Tampering;
}

void TreeInspection::reportRemoved()
{
    qint64 files = 0;
    for (const auto& [path, entry] : m_before.entries) {
        files += entry.isFile();
        if (m_now.entries.contains(path))
            continue;
        const QString size = entry.isFile() ? Tr::tr("%1 bytes").arg(entry.size) : QString();
        difference(path, ChangeKind::Removed, size, Severity::Medium);
        m_changedFiles += !entry.isDirectory();
        if (entry.isFile() && leadsTo(m_links, path))
            ruleFinding(path, ChangeKind::Removed, QStringLiteral("F03"), Severity::High,
                        Tr::tr("A page that other pages link to has disappeared"), size);
    }
    // The same bounds as in a scan of the server (F04).
    if (m_baseline && (m_changedFiles > 20 || (m_changedFiles * 20 > files && m_changedFiles >= 5)))
        ruleFinding({}, ChangeKind::None, QStringLiteral("F04"), Severity::Critical,
                    Tr::tr("Many files changed at once without approval"),
                    QStringLiteral("%1 / %2").arg(m_changedFiles).arg(files));
}

/// Without an approved copy an unknown host on nearly every page is the site's own template; on one page of
/// many it is an insertion.
void TreeInspection::weighByFrequency()
{
    constexpr qint64 kEnoughPages = 8;
    if (m_baseline || m_pages < kEnoughPages)
        return;
    QHash<QByteArray, QSet<QByteArray>> pagesByHost;
    for (std::size_t i = 0; i < m_hosts.size(); ++i) {
        if (!m_hosts[i].isEmpty())
            pagesByHost[m_hosts[i]].insert(m_result.findings[i].path);
    }
    for (std::size_t i = 0; i < m_hosts.size(); ++i) {
        Finding& finding = m_result.findings[i];
        if (!m_hosts[i].isEmpty() && finding.severity == Severity::Medium && finding.rule == QStringLiteral("H01")
            && pagesByHost.value(m_hosts[i]).size() * 5 <= m_pages) {
            finding.severity = Severity::High;
            finding.classification = FindingClass::Tampering;
        }
    }
}

InspectionResult TreeInspection::run()
{
    m_now = m_tree.list(m_job);
    if (m_baseline) {
        m_before = m_baseline->list(m_job);
        for (const UncheckedPath& path : m_before.unreadable)
            unchecked(path.path, Tr::tr("The approved copy cannot be read there: %1").arg(path.why));
    }
    learnNormal();
    m_worker.setNormal(m_result.normal);
    for (const UncheckedPath& path : m_now.unreadable)
        m_result.unchecked.push_back(path);
    qint64 done = 0;
    for (const auto& [path, entry] : m_now.entries) {
        m_job.throwIfCancelled();
        m_job.report(Tr::tr("Inspecting the contents"), ++done, static_cast<qint64>(m_now.entries.size()));
        inspectEntry(entry);
    }
    reportRemoved();
    weighByFrequency();
    std::stable_sort(m_result.findings.begin(), m_result.findings.end(), [](const Finding& a, const Finding& b) {
        return a.path != b.path ? a.path < b.path : a.severity > b.severity;
    });
    for (std::size_t i = 0; i < m_result.findings.size(); ++i)
        m_result.findings[i].id = QString::number(i + 1);
    return std::move(m_result);
}

} // namespace

Verdict InspectionResult::verdict() const
{
    if (!findings.empty())
        return Verdict::Found;
    return unchecked.empty() ? Verdict::Ok : Verdict::Unchecked;
}

InspectionResult inspectTree(const QByteArray& dir, const InspectionOptions& options, JobContext& job)
{
    return TreeInspection(dir, options, job).run();
}

} // namespace akimori::inspection
