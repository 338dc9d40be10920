#include "integrity/compare.h"

#include "base/hash.h"
#include "integrity/rules.h"
#include "integrity/tr.h"

#include <QHash>
#include <QSet>

namespace akimori::integrity {

namespace {

/// Walks both sorted lists side by side.
class Comparer
{
public:
    Comparer(const TreeState& baseline, const TreeState& seen, const CompareOptions& options)
        : m_baseline(baseline)
        , m_seen(seen)
        , m_options(options)
    {
        for (const UnreadablePath& path : seen.unreadable)
            m_unreadable.insert(path.path, path.why);
        m_roots = seen.roots;
        for (const QByteArray& root : baseline.roots) {
            if (!holds(m_roots, root))
                m_roots.append(root);
        }
    }

    Comparison run()
    {
        auto before = m_baseline.entries.begin();
        auto after = m_seen.entries.begin();
        while (before != m_baseline.entries.end() || after != m_seen.entries.end()) {
            if (before != m_baseline.entries.end())
                m_baselineFiles +=
                    before->isFile() && (after == m_seen.entries.end() || before->path <= after->path);
            if (after == m_seen.entries.end()
                || (before != m_baseline.entries.end() && before->path < after->path))
                visitAbsent(*before++);
            else if (before == m_baseline.entries.end() || after->path < before->path)
                visitPresent(nullptr, *after++);
            else
                visitPresent(&*before++, *after++);
        }
        finish();
        return std::move(m_result);
    }

private:
    /// "/var/www/" is the root "/var/www".
    static bool holds(const QList<QByteArray>& roots, const QByteArray& root)
    {
        return std::any_of(roots.begin(), roots.end(),
                           [&](const QByteArray& r) { return memberPath(r) == memberPath(root); });
    }

    QByteArray relative(const QByteArray& root, const QByteArray& path) const
    {
        return relativeTo(path, memberPath(root));
    }

    void addUnchecked(const QByteArray& path, const QString& why)
    {
        m_named.insert(path);
        const QByteArray root = rootOf(path, m_roots);
        m_result.unchecked.push_back({root, relative(root, path), why});
    }

    /// Reason when the path, or a folder above it, could not be looked at.
    QString whyHidden(QByteArray path) const
    {
        while (!path.isEmpty()) {
            const auto at = m_unreadable.constFind(path);
            if (at != m_unreadable.constEnd())
                return *at;
            const qsizetype slash = path.lastIndexOf('/');
            path.truncate(std::max<qsizetype>(slash, 0));
        }
        return m_unreadable.value(path);
    }

    void report(const Difference& difference)
    {
        const std::size_t had = m_result.findings.size();
        appendDifferences(difference, m_result.findings);
        bool contents = false;
        for (std::size_t i = had; i < m_result.findings.size(); ++i) {
            const Finding& finding = m_result.findings[i];
            contents =
                contents || (finding.change != ChangeKind::Mode && finding.change != ChangeKind::Owner);
            m_digest.add(finding.path + '\0' + finding.evidence.toUtf8() + '\0');
        }
        const TreeEntry& entry = difference.after ? *difference.after : *difference.before;
        m_changedFiles += contents && !entry.isDirectory();
        appendRuleFindings(difference, m_seen.roots, m_options, m_result.findings);
    }

    void visitAbsent(const TreeEntry& before)
    {
        const QByteArray root = rootOf(before.path, m_roots);
        if (!holds(m_seen.roots, root)) {
            addUnchecked(before.path, Tr::tr("Its document root is not among those of the site any more."));
            return;
        }
        if (m_seen.missingRoots.contains(root)) {
            ++m_lostBelow[root];
            ++m_result.checked;
            return;
        }
        if (const QString why = whyHidden(before.path); !why.isNull()) {
            addUnchecked(before.path, why);
            return;
        }
        ++m_result.checked;
        report({root, relative(root, before.path), &before, nullptr});
    }

    void visitPresent(const TreeEntry* before, const TreeEntry& after)
    {
        const QByteArray root = rootOf(after.path, m_roots);
        report({root, relative(root, after.path), before, &after});
        const auto unreadable = m_unreadable.constFind(after.path);
        if (unreadable != m_unreadable.constEnd())
            addUnchecked(after.path, *unreadable);
        else if (after.isFile() && after.sha256.isEmpty())
            addUnchecked(after.path, Tr::tr("Its contents could not be read."));
        else if (before && before->isFile() && after.isFile() && before->sha256.isEmpty())
            addUnchecked(after.path, Tr::tr("The baseline does not know its contents."));
        else
            ++m_result.checked;
    }

    void finish()
    {
        for (const QByteArray& root : m_seen.missingRoots) {
            if (holds(m_baseline.roots, root))
                appendMissingRoot(root, m_lostBelow.value(root), m_result.findings);
            else
                addUnchecked(memberPath(root), Tr::tr("The document root does not exist on the server."));
        }
        for (const UnreadablePath& path : m_seen.unreadable) {
            if (!m_named.contains(path.path))
                addUnchecked(path.path, path.why);
        }
        for (const UnreadablePath& path : m_seen.vanished) {
            const auto at =
                std::lower_bound(m_baseline.entries.begin(), m_baseline.entries.end(), path.path,
                                 [](const TreeEntry& e, const QByteArray& p) { return e.path < p; });
            const bool reported = at != m_baseline.entries.end() && at->path == path.path;
            if (!reported && !m_named.contains(path.path))
                addUnchecked(path.path, path.why);
        }
        appendMassChange(m_changedFiles, m_baselineFiles, m_digest.finishHex(), m_options, m_result.findings);
    }

    const TreeState& m_baseline;
    const TreeState& m_seen;
    const CompareOptions& m_options;
    QList<QByteArray> m_roots; // of both sides
    QHash<QByteArray, QString> m_unreadable;
    QSet<QByteArray> m_named; // already in unchecked
    QHash<QByteArray, qint64> m_lostBelow;
    Sha256 m_digest; // of all pure differences
    qint64 m_changedFiles = 0;
    qint64 m_baselineFiles = 0;
    Comparison m_result;
};

} // namespace

Comparison compare(const TreeState& baseline, const TreeState& seen, const CompareOptions& options)
{
    return Comparer(baseline, seen, options).run();
}

Verdict verdictOf(const std::vector<Finding>& findings, const std::vector<UncheckedPath>& unchecked,
                  qint64 checked)
{
    const bool open = std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.classification != FindingClass::Authorised;
    });
    if (open)
        return Verdict::Found;
    return !unchecked.empty() || checked == 0 ? Verdict::Unchecked : Verdict::Ok;
}

} // namespace akimori::integrity
