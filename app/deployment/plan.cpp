#include "deployment/plan.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "base/hash.h"
#include "deployment/rootplanner.h"
#include "deployment/tr.h"

namespace akimori::deployment {

namespace {

/// Member path of a named path under `root`; "" when an absolute one lies elsewhere.
QByteArray resolveUnder(const QByteArray& named, const QByteArray& root)
{
    const QByteArray clean = memberPath(named);
    if (!isSafeRelativePath(clean))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("%1 cannot be a path to restore. Give a file or folder inside a document root.")
                        .arg(printable(named)));
    if (!named.startsWith('/'))
        return root + '/' + clean;
    return isUnder(clean, root) ? clean : QByteArray();
}

bool known(const QByteArray& path, const std::vector<TreeEntry>& sorted)
{
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), path,
                                     [](const TreeEntry& e, const QByteArray& p) { return e.path < p; });
    return at != sorted.end() && isUnder(at->path, path);
}

/// Which part of each root is named. Throws when a path is known nowhere: a typing error must not read as
/// "nothing to restore".
std::vector<QList<QByteArray>> scopes(const WantedTree& wanted, const std::vector<LiveRoot>& live,
                                      const QList<QByteArray>& paths)
{
    std::vector<QList<QByteArray>> result(live.size());
    for (const QByteArray& named : paths) {
        bool found = false;
        for (std::size_t i = 0; i < live.size(); ++i) {
            const QByteArray path = resolveUnder(named, memberPath(live[i].facts.root));
            if (path.isEmpty() || (!known(path, wanted.entries) && !known(path, live[i].listing.entries)))
                continue;
            result[i].append(path);
            found = true;
        }
        if (!found)
            throw Error(ErrorCode::NotFound,
                        Tr::tr("%1 is neither in the backup nor on the server. Check the spelling.")
                            .arg(printable(named)));
    }
    return result;
}

} // namespace

WantedTree wantedFrom(const archive::Manifest& manifest)
{
    WantedTree wanted;
    wanted.roots = manifest.roots;
    for (const archive::ManifestEntry& one : manifest.entries) {
        if (one.place.frame < 0 || one.entry.isSpecial())
            wanted.withoutContent.append(one.entry.path);
        else
            wanted.entries.push_back(one.entry);
        if (one.hardLinkGroup > 0)
            ++wanted.hardLinks;
    }
    return wanted;
}

DeploymentPlan makePlan(const WantedTree& wanted, const std::vector<LiveRoot>& live, const PlanOptions& options)
{
    DeploymentPlan plan;
    const std::vector<QList<QByteArray>> scope = scopes(wanted, live, options.paths);
    for (std::size_t i = 0; i < live.size(); ++i) {
        if (!options.paths.isEmpty() && scope[i].isEmpty())
            continue; // no named path lies in this root
        const bool whole = scope[i].contains(memberPath(live[i].facts.root));
        const QList<QByteArray> limit = whole ? QList<QByteArray>() : scope[i];
        plan.roots.push_back(planRoot(wanted, live[i], options, limit, plan.warnings));
    }
    for (const RootPlan& root : plan.roots) {
        for (const PlannedEntry& planned : root.entries)
            plan.bytesToUpload += planned.push ? planned.entry.size : 0;
    }
    if (wanted.hardLinks > 0)
        plan.warnings.append(Tr::tr("%1 names shared one file with another name (hard links). Each gets its own copy.")
                                 .arg(wanted.hardLinks));
    return plan;
}

QList<QByteArray> DeploymentPlan::paths(PlanAction action) const
{
    QList<QByteArray> result;
    for (const RootPlan& root : roots) {
        for (const PlannedEntry& planned : root.entries) {
            if (planned.action == action)
                result.append(planned.entry.path);
        }
    }
    return result;
}

qint64 DeploymentPlan::count(PlanAction action) const
{
    qint64 sum = 0;
    for (const RootPlan& root : roots)
        sum += std::count_if(root.entries.begin(), root.entries.end(),
                             [&](const PlannedEntry& planned) { return planned.action == action; });
    return sum;
}

bool DeploymentPlan::changesNothing() const
{
    qint64 total = 0;
    for (const RootPlan& root : roots)
        total += static_cast<qint64>(root.entries.size());
    return count(PlanAction::Unchanged) == total;
}

QByteArray liveFingerprint(const std::vector<TreeEntry>& listing, const QByteArray& root,
                           const QList<QByteArray>& scope)
{
    Sha256 hash;
    for (const TreeEntry& entry : listing) {
        if (!inScope(entry.path, root, scope))
            continue;
        const bool top = entry.path == root; // its times change when a deployment folder is made in it
        QByteArray line(1, static_cast<char>(entry.type));
        for (const qint64 number : {qint64(entry.mode), qint64(entry.uid), qint64(entry.gid), entry.size,
                                    top ? 0 : entry.mtimeNs, top ? 0 : entry.ctimeNs, qint64(entry.inode)})
            line += ' ' + QByteArray::number(number);
        hash.add(line + ' ' + entry.path + '\0' + entry.linkTarget + '\0');
    }
    return hash.finishHex();
}

QString displayName(SwapMode mode)
{
    switch (mode) {
    case SwapMode::SwapRoot: return Tr::tr("Whole folder, switched by renaming");
    case SwapMode::SwapLink: return Tr::tr("Whole folder, switched by its link");
    case SwapMode::PerFile: return Tr::tr("File by file");
    }
    return {};
}

} // namespace akimori::deployment
