#include "deployment/verifystage.h"

#include "base/bytepath.h"
#include "deployment/stagelists.h"

#include <QHash>

namespace akimori::deployment {

namespace {

constexpr qint64 kSecond = 1'000'000'000LL;

class Verifier
{
public:
    Verifier(const RootPlan& plan, const remote::StageReport& report)
        : m_plan(plan), m_report(report), m_root(memberPath(plan.facts.root))
    {
    }

    StageFindings run()
    {
        checkLive();
        QHash<QByteArray, const TreeEntry*> staged;
        for (const TreeEntry& entry : m_report.staged)
            staged.insert(entry.path.isEmpty() ? QByteArray(".") : entry.path, &entry);
        for (const PlannedEntry& planned : m_plan.entries) {
            const QByteArray path = relativeTo(planned.entry.path, m_root);
            if (isStaged(m_plan, planned))
                checkStaged(planned, staged.take(path));
            else if (m_plan.mode == SwapMode::PerFile && planned.entry.isFile()
                     && planned.action == PlanAction::Unchanged
                     && m_report.checked.value(path) != planned.entry.sha256)
                m_findings.toPush.append(planned.entry.path);
        }
        for (const TreeEntry* surplus : std::as_const(staged)) {
            // PerFile makes folders below new/ only to hold files; they are not placed.
            if (m_plan.mode != SwapMode::PerFile || !surplus->isDirectory())
                wrong(surplus->path, "surplus");
        }
        return std::move(m_findings);
    }

private:
    void checkLive()
    {
        std::vector<TreeEntry> live = m_report.live;
        for (TreeEntry& entry : live)
            entry.path = entry.path.isEmpty() ? m_root : m_root + '/' + entry.path;
        std::sort(live.begin(), live.end(),
                  [](const TreeEntry& a, const TreeEntry& b) { return a.path < b.path; });
        m_findings.liveChanged = liveFingerprint(live, m_root, m_plan.scope) != m_plan.fingerprint;
    }

    void checkStaged(const PlannedEntry& planned, const TreeEntry* staged)
    {
        const TreeEntry& wanted = planned.entry;
        const bool copied = wanted.isFile() && !planned.push;
        const char* what = difference(wanted, staged);
        if (!what)
            return;
        if (copied)
            m_findings.toPush.append(wanted.path);
        else
            wrong(wanted.path, what);
    }

    /// nullptr when equal.
    const char* difference(const TreeEntry& wanted, const TreeEntry* staged)
    {
        if (!staged)
            return "missing";
        if (staged->type != wanted.type)
            return "type";
        if (wanted.isSymlink() && staged->linkTarget != wanted.linkTarget)
            return "link target";
        if (wanted.isFile() && (staged->size != wanted.size || staged->sha256 != wanted.sha256))
            return "content";
        if (!wanted.isSymlink() && staged->mode != wanted.mode)
            return "mode";
        if (staged->uid != wanted.uid || staged->gid != wanted.gid)
            return "owner";
        if (staged->mtimeNs != wanted.mtimeNs) {
            if (std::abs(staged->mtimeNs - wanted.mtimeNs) >= kSecond)
                return "time";
            ++m_findings.coarseTimes;
        }
        return nullptr;
    }

    void wrong(const QByteArray& path, const char* what)
    {
        m_findings.wrong.append(printable(path) + QStringLiteral(": ") + QLatin1String(what));
    }

    const RootPlan& m_plan;
    const remote::StageReport& m_report;
    QByteArray m_root;
    StageFindings m_findings;
};

} // namespace

StageFindings verifyStage(const RootPlan& plan, const remote::StageReport& report)
{
    return Verifier(plan, report).run();
}

} // namespace akimori::deployment
