#include "integrity/contentcheck.h"

#include "base/error.h"
#include "base/hash.h"
#include "inspection/worker/inspectworker.h"
#include "integrity/tr.h"
#include "remote/commands/streamfiles.h"

#include <QHash>
#include <QMap>

namespace akimori::integrity {

namespace {

constexpr qint64 kMaxInspected = 64LL << 20; ///< bytes of one file that is streamed for a look inside

class ContentCheck
{
public:
    ContentCheck(const TreeState& seen, const ContentPlan& plan, Comparison& comparison, JobContext& job)
        : m_seen(seen)
        , m_plan(plan)
        , m_comparison(comparison)
        , m_job(job)
        , m_normal(plan.approved.normal)
    {
        m_normal.merge(plan.allowed);
        m_worker.setNormal(m_normal);
    }

    void run(remote::Transport& transport)
    {
        collect();
        for (auto it = m_wanted.begin(); it != m_wanted.end(); ++it)
            stream(transport, it.key(), it.value());
    }

private:
    struct Wanted
    {
        ChangeKind change = ChangeKind::Added;
        const TreeEntry* entry = nullptr;
    };

    const TreeEntry* entryOf(const QByteArray& member) const
    {
        const auto at = std::lower_bound(m_seen.entries.begin(), m_seen.entries.end(), member,
                                         [](const TreeEntry& e, const QByteArray& p) { return e.path < p; });
        return at != m_seen.entries.end() && at->path == member ? &*at : nullptr;
    }

    static QByteArray memberOf(const QByteArray& root, const QByteArray& path)
    {
        const QByteArray base = memberPath(root);
        return base.isEmpty() ? path : base + '/' + path;
    }

    void collect()
    {
        for (const Finding& finding : m_comparison.findings) {
            const bool contents = finding.change == ChangeKind::Added || finding.change == ChangeKind::Modified;
            if (!contents || !finding.rule.isEmpty() || finding.path.isEmpty())
                continue;
            const TreeEntry* entry = entryOf(memberOf(finding.root, finding.path));
            if (!entry || !entry->isFile() || entry->sha256.isEmpty() || m_plan.allowedFiles.contains(entry->sha256))
                continue;
            if (entry->size > kMaxInspected) {
                notRead(finding.root, finding.path,
                        Tr::tr("The file is larger than %1 MiB, so its contents were only compared, not inspected.")
                            .arg(kMaxInspected >> 20));
                continue;
            }
            m_wanted[finding.root].insert(finding.path, {finding.change, entry});
            ++m_total;
        }
    }

    void notRead(const QByteArray& root, const QByteArray& path, const QString& why)
    {
        m_comparison.unchecked.push_back({root, path, why});
        m_comparison.checked = std::max<qint64>(0, m_comparison.checked - 1);
    }

    void stream(remote::Transport& transport, const QByteArray& root, const QMap<QByteArray, Wanted>& files)
    {
        QList<QByteArray> paths = files.keys();
        // A precompressed copy is judged beside its page.
        QSet<QByteArray> twins;
        for (const QByteArray& path : files.keys()) {
            if (inspection::roleOf(path) != inspection::Role::Precompressed)
                continue;
            const QByteArray twin = path.left(path.lastIndexOf('.'));
            const TreeEntry* entry = entryOf(memberOf(root, twin));
            if (entry && entry->isFile() && entry->size <= kMaxInspected) {
                twins.insert(twin);
                if (!files.contains(twin))
                    paths.append(twin);
            }
        }
        std::sort(paths.begin(), paths.end()); // "a.html" arrives before "a.html.gz"
        QHash<QByteArray, QByteArray> kept;
        QSet<QByteArray> arrived;
        QByteArray path;
        QByteArray body;
        remote::StreamHandler handler;
        handler.begin = [&](const QByteArray& name, qint64) {
            path = name;
            body.clear();
        };
        handler.data = [&](std::span<const char> chunk) {
            if (body.size() <= kMaxInspected)
                body.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
        };
        handler.end = [&] {
            arrived.insert(path);
            if (twins.contains(path))
                kept.insert(path, body);
            const auto wanted = files.constFind(path);
            if (wanted != files.constEnd()) {
                m_job.report(Tr::tr("Inspecting what changed"), ++m_done, m_total);
                const auto twin = kept.constFind(path.left(path.lastIndexOf('.')));
                inspect(root, path, *wanted, body, twin == kept.constEnd() ? nullptr : &*twin);
            }
        };
        const QHash<QByteArray, QString> reasons = remote::streamFiles(transport, root, paths, handler, m_job);
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (!arrived.contains(it.key()))
                notRead(root, it.key(),
                        Tr::tr("Its contents could not be read for the inspection. %1").arg(reasons.value(it.key())).trimmed());
        }
    }

    void inspect(const QByteArray& root, const QByteArray& path, const Wanted& wanted, const QByteArray& body,
                 const QByteArray* twin)
    {
        inspection::WorkerRequest request;
        request.path = path;
        request.mode = wanted.entry->mode;
        request.bytes = body;
        if (twin)
            request.companion = *twin;
        const inspection::WorkerReply reply = m_worker.call(request, m_job);
        const QList<QByteArray> known = m_plan.approved.hits.value(memberOf(root, path));
        for (const inspection::FileFinding& item : reply.report.findings) {
            if (known.contains(shortKey(item.key)))
                continue;
            Finding finding = item.finding;
            finding.root = root;
            finding.path = path;
            finding.change = wanted.change;
            m_comparison.findings.push_back(std::move(finding));
        }
        if (!reply.report.unread.isEmpty())
            notRead(root, path, reply.report.unread.join(u' '));
        else if (Sha256::hexOf(body) != wanted.entry->sha256)
            notRead(root, path,
                    Tr::tr("The contents that arrived are not those that the server hashed: the file is being changed, or the "
                           "server's programs do not tell the truth. Scan again in distrust mode."));
    }

    const TreeState& m_seen;
    const ContentPlan& m_plan;
    Comparison& m_comparison;
    JobContext& m_job;
    inspection::SiteNormal m_normal;
    inspection::InspectWorker m_worker;
    QMap<QByteArray, QMap<QByteArray, Wanted>> m_wanted; ///< root → path
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

void checkContents(remote::Transport& transport, const TreeState& seen, const ContentPlan& plan, Comparison& comparison,
                   JobContext& job)
{
    ContentCheck(seen, plan, comparison, job).run(transport);
    std::stable_sort(comparison.findings.begin(), comparison.findings.end(), [](const Finding& a, const Finding& b) {
        return a.root != b.root ? a.root < b.root : a.path < b.path;
    });
}

} // namespace akimori::integrity
