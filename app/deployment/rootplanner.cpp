#include "deployment/rootplanner.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "deployment/tr.h"
#include "remote/commands/deploymentfolder.h"

#include <QHash>
#include <QSet>

namespace akimori::deployment {

namespace {

using LiveMap = QHash<QByteArray, const TreeEntry*>;
constexpr qint64 kBlock = 4096;

/// True for a path in a deployment folder at the top of the root: our own traces are neither content nor change.
bool isOwnTrace(const QByteArray& path, const QByteArray& root)
{
    if (path.size() <= root.size() + 1)
        return false;
    const qsizetype from = root.size() + 1;
    const qsizetype slash = path.indexOf('/', from);
    return remote::isDeploymentFolder(path.mid(from, slash < 0 ? -1 : slash - from));
}

/// A login user who is not root owns what it writes and can only give it to its own groups.
TreeEntry achievable(TreeEntry entry, const remote::RootFacts& facts)
{
    if (facts.isSuperuser())
        return entry;
    entry.uid = facts.uid;
    if (!facts.groups.contains(entry.gid))
        entry.gid = facts.groups.value(0);
    return entry;
}

bool sameContent(const TreeEntry& live, const TreeEntry& wanted)
{
    if (live.type != wanted.type)
        return false;
    if (wanted.isSymlink())
        return live.linkTarget == wanted.linkTarget;
    if (!wanted.isFile())
        return true;
    if (live.size != wanted.size)
        return false;
    return live.sha256.isEmpty() || wanted.sha256.isEmpty() ? live.mtimeNs == wanted.mtimeNs
                                                            : live.sha256 == wanted.sha256;
}

bool sameAttributes(const TreeEntry& live, const TreeEntry& wanted)
{
    // The mode of a link has no meaning; the time of a folder or link says nothing to a visitor.
    return live.uid == wanted.uid && live.gid == wanted.gid && (live.mode == wanted.mode || wanted.isSymlink())
           && (live.mtimeNs == wanted.mtimeNs || !wanted.isFile());
}

PlanAction compare(const TreeEntry* live, const TreeEntry& asked, const TreeEntry& possible)
{
    if (!live)
        return PlanAction::Added;
    if (!sameContent(*live, asked))
        return PlanAction::Changed;
    return sameAttributes(*live, asked) || sameAttributes(*live, possible) ? PlanAction::Unchanged
                                                                           : PlanAction::Permissions;
}

/// Everything that is planned for one root, built in the order of the functions below.
class RootPlanner
{
public:
    RootPlanner(const WantedTree& wanted, const LiveRoot& live, const PlanOptions& options,
                const QList<QByteArray>& scope)
        : m_wanted(wanted)
        , m_live(live)
        , m_options(options)
        , m_root(memberPath(live.facts.root))
    {
        m_plan.facts = live.facts;
        m_plan.scope = scope;
        m_plan.pushEverything = options.pushEverything;
        m_plan.fingerprint = liveFingerprint(live.listing.entries, m_root, scope);
        for (const TreeEntry& entry : live.listing.entries) {
            if (!isOwnTrace(entry.path, m_root))
                m_map.insert(entry.path, &entry);
            if (inScope(entry.path, m_root, scope))
                m_plan.live.push_back(entry);
        }
    }

    RootPlan make(QStringList& warnings)
    {
        compareEntries();
        if (!m_plan.scope.isEmpty())
            addMissingParents();
        chooseMode();
        markPushes();
        checkSpace();
        warn(warnings);
        return std::move(m_plan);
    }

private:
    void compareEntries()
    {
        QSet<QByteArray> keep;
        for (const QByteArray& path : m_wanted.withoutContent)
            keep.insert(path);
        QSet<QByteArray> seen;
        for (const TreeEntry& entry : m_wanted.entries) {
            if (!inScope(entry.path, m_root, m_plan.scope) || entry.isSpecial())
                continue;
            seen.insert(entry.path);
            add(entry);
        }
        for (const TreeEntry& entry : m_plan.live) {
            if (seen.contains(entry.path))
                continue;
            if (keep.contains(entry.path)) {
                m_keepsUnreadable = true;
                continue;
            }
            if (entry.path == m_root)
                continue; // below: the root stays when nobody says how it should be
            m_plan.entries.push_back({entry, PlanAction::Removed, false});
        }
        if (m_plan.scope.isEmpty() && !seen.contains(m_root))
            add(presentRoot());
        sortEntries();
    }

    TreeEntry presentRoot() const
    {
        if (const TreeEntry* live = m_map.value(m_root))
            return *live;
        TreeEntry entry;
        entry.path = m_root;
        entry.type = EntryType::Directory;
        entry.mode = 0755;
        entry.uid = m_live.facts.uid;
        entry.gid = m_live.facts.groups.value(0);
        return entry;
    }

    void add(const TreeEntry& entry)
    {
        TreeEntry possible = achievable(entry, m_live.facts);
        if (possible.uid != entry.uid || possible.gid != entry.gid)
            ++m_foreignOwners;
        if (entry.path == m_root && !m_live.facts.isSuperuser())
            possible.mode |= 0700; // else the login user could never replace it again
        const PlanAction action = compare(m_map.value(entry.path), entry, possible);
        m_plan.entries.push_back({std::move(possible), action, false});
    }

    void sortEntries()
    {
        std::sort(m_plan.entries.begin(), m_plan.entries.end(),
                  [](const PlannedEntry& a, const PlannedEntry& b) { return a.entry.path < b.entry.path; });
    }

    /// A named file needs its folders; those that are missing come from the wanted state too.
    void addMissingParents()
    {
        QSet<QByteArray> have;
        for (const PlannedEntry& planned : m_plan.entries)
            have.insert(planned.entry.path);
        const auto planned = m_plan.entries; // the loop appends
        for (const PlannedEntry& one : planned) {
            if (one.action == PlanAction::Removed)
                continue;
            for (QByteArray path = parentPath(one.entry.path); path.size() > m_root.size(); path = parentPath(path)) {
                if (have.contains(path))
                    break;
                have.insert(path);
                const TreeEntry* live = m_map.value(path);
                if (live && live->isDirectory())
                    continue;
                if (live)
                    throw Error(ErrorCode::BadInput,
                                Tr::tr("%1 on the server is not a folder, so what lies in it cannot be put there. "
                                       "Choose this path itself.")
                                    .arg(printable('/' + path)));
                addWantedFolder(path);
            }
        }
        sortEntries();
    }

    void addWantedFolder(const QByteArray& path)
    {
        const auto at = std::lower_bound(m_wanted.entries.begin(), m_wanted.entries.end(), path,
                                         [](const TreeEntry& e, const QByteArray& p) { return e.path < p; });
        if (at != m_wanted.entries.end() && at->path == path)
            add(*at);
    }

    void chooseMode()
    {
        const remote::RootFacts& facts = m_live.facts;
        if (!facts.exists) {
            requireNewRootPossible();
            return;
        }
        const QString why = whyPerFile();
        if (why.isEmpty() && facts.link.isEmpty())
            return;
        if (why.isEmpty()) {
            m_plan.mode = SwapMode::SwapLink;
            m_plan.why = Tr::tr("The root is a symbolic link: it is switched at once, without a gap.");
            return;
        }
        m_plan.mode = SwapMode::PerFile;
        m_plan.why = why;
        if (!facts.writable)
            throw Error(ErrorCode::PermissionDenied,
                        Tr::tr("The login user may not write in %1 on the server, so nothing can be put there. Grant "
                               "write permission or use another user.")
                            .arg(printable(facts.root)));
    }

    void requireNewRootPossible() const
    {
        if (!m_live.facts.parentExists)
            throw Error(ErrorCode::NotFound,
                        Tr::tr("The folder that should contain %1 does not exist on the server. Create it first.")
                            .arg(printable(m_live.facts.root)));
        if (!m_live.facts.parentWritable || !m_live.facts.link.isEmpty())
            throw Error(ErrorCode::PermissionDenied,
                        Tr::tr("%1 does not exist on the server, and the login user cannot create it. Create it or use "
                               "another user.")
                            .arg(printable(m_live.facts.root)));
    }

    /// "" when the whole root can be swapped.
    QString whyPerFile() const
    {
        const remote::RootFacts& facts = m_live.facts;
        if (!m_plan.scope.isEmpty())
            return Tr::tr("Only the named files and folders are replaced, one by one.");
        if (facts.mountPoint)
            return Tr::tr("The root is the mount point of a file system: its files are replaced one by one.");
        if (hasOtherFileSystem())
            return Tr::tr("Another file system is mounted inside the root: its files are replaced one by one.");
        if (!facts.parentWritable || !facts.writable)
            return Tr::tr("The login user may not write beside the root: its files are replaced one by one.");
        if (!facts.link.isEmpty() && (!facts.linkParentWritable || !plainLinkText()))
            return Tr::tr("The link that is the root cannot be switched: the files are replaced one by one.");
        if (m_keepsUnreadable || !m_live.listing.unreadable.empty())
            return Tr::tr("Some files there cannot be read and must stay: the others are replaced one by one.");
        const qint64 whole = wantedBytes(false);
        if (facts.freeBytes >= 0 && facts.freeBytes < whole)
            return Tr::tr("There is no room for a second tree: the files are replaced one by one.");
        return {};
    }

    bool hasOtherFileSystem() const
    {
        const TreeEntry* top = m_map.value(m_root);
        return top && std::any_of(m_plan.live.begin(), m_plan.live.end(),
                                  [&](const TreeEntry& e) { return e.device != top->device; });
    }

    bool plainLinkText() const
    {
        QByteArray text = m_live.facts.linkText;
        while (text.size() > 1 && text.endsWith('/'))
            text.chop(1);
        const QByteArray name = text.mid(text.lastIndexOf('/') + 1);
        return !name.isEmpty() && name != "." && name != "..";
    }

    void markPushes()
    {
        for (PlannedEntry& planned : m_plan.entries) {
            if (!planned.entry.isFile() || planned.action == PlanAction::Removed)
                continue;
            const bool copies = m_plan.mode != SwapMode::PerFile;
            planned.push = planned.action != PlanAction::Unchanged || m_options.pushEverything
                           || (copies && insideReadOnlyFolder(planned.entry.path));
        }
    }

    /// `cp --parents` gives new folders the mode of the live ones at once; into a read-only one only root can
    /// copy a second file.
    bool insideReadOnlyFolder(const QByteArray& path) const
    {
        if (m_live.facts.isSuperuser())
            return false;
        for (QByteArray up = parentPath(path); up.size() > m_root.size(); up = parentPath(up)) {
            const TreeEntry* live = m_map.value(up);
            if (live && (live->mode & 0300) != 0300)
                return true;
        }
        return false;
    }

    qint64 wantedBytes(bool pushedOnly) const
    {
        qint64 sum = 0;
        for (const PlannedEntry& planned : m_plan.entries) {
            if (planned.action != PlanAction::Removed && (!pushedOnly || planned.push))
                sum += planned.entry.isSymlink() ? 0 : (planned.entry.size + 2 * kBlock - 1) / kBlock * kBlock;
        }
        return sum;
    }

    void checkSpace() const
    {
        const bool whole = m_plan.mode != SwapMode::PerFile;
        const qint64 bytes = wantedBytes(!whole);
        const auto files = static_cast<qint64>(m_plan.entries.size());
        const remote::RootFacts& facts = m_live.facts;
        if ((facts.freeBytes >= 0 && facts.freeBytes < bytes)
            || (facts.freeInodes >= 0 && whole && facts.freeInodes < files))
            throw Error(ErrorCode::NoSpace,
                        Tr::tr("The disk of the server has too little room to build %1 beside the present one. Nothing "
                               "was changed. Make room there.")
                            .arg(printable(facts.root)),
                        QStringLiteral("need %1 bytes, %2 entries; free %3, %4")
                            .arg(bytes)
                            .arg(files)
                            .arg(facts.freeBytes)
                            .arg(facts.freeInodes));
    }

    void warn(QStringList& warnings) const
    {
        const QString root = printable(m_live.facts.root);
        if (m_plan.mode != SwapMode::SwapRoot)
            warnings.append(root + QStringLiteral(": ") + m_plan.why);
        if (m_foreignOwners > 0)
            warnings.append(Tr::tr("%1: the login user cannot set the owner or group of %2 entries; they will belong to "
                                   "the login user.")
                                .arg(root)
                                .arg(m_foreignOwners));
        const auto special =
            std::count_if(m_plan.entries.begin(), m_plan.entries.end(), [](const PlannedEntry& planned) {
                return planned.action == PlanAction::Removed && planned.entry.isSpecial();
            });
        if (special > 0)
            warnings.append(Tr::tr("%1: %2 special files (pipes, sockets, devices) will be removed and cannot be "
                                   "restored from a backup.")
                                .arg(root)
                                .arg(special));
    }

    const WantedTree& m_wanted;
    const LiveRoot& m_live;
    const PlanOptions& m_options;
    QByteArray m_root;
    LiveMap m_map;
    RootPlan m_plan;
    qint64 m_foreignOwners = 0;
    bool m_keepsUnreadable = false;
};

} // namespace

bool inScope(const QByteArray& path, const QByteArray& root, const QList<QByteArray>& scope)
{
    if (!isUnder(path, root) || isOwnTrace(path, root))
        return false;
    return scope.isEmpty()
           || std::any_of(scope.begin(), scope.end(), [&](const QByteArray& s) { return isUnder(path, s); });
}

RootPlan planRoot(const WantedTree& wanted, const LiveRoot& live, const PlanOptions& options,
                  const QList<QByteArray>& scope, QStringList& warnings)
{
    return RootPlanner(wanted, live, options, scope).make(warnings);
}

} // namespace akimori::deployment
