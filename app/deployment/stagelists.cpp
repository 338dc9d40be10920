#include "deployment/stagelists.h"

#include "deployment/tarheader.h"
#include "remote/commands/deploymentfolder.h"

#include <QHash>
#include <QSet>

namespace akimori::deployment {

namespace {

constexpr qsizetype kMaxBaseName = 200; // leaves room in 255 bytes for our suffix

QByteArray cleanRoot(const RootPlan& plan)
{
    return '/' + memberPath(plan.facts.root);
}

QByteArray folderOf(const QByteArray& absolute)
{
    const qsizetype slash = absolute.lastIndexOf('/');
    return slash <= 0 ? QByteArray("/") : absolute.left(slash);
}

QByteArray nameOf(const QByteArray& path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

QByteArray joined(const QByteArray& folder, const QByteArray& name)
{
    return folder == "/" ? '/' + name : folder + '/' + name;
}

QByteArray member(const RootPlan& plan, const QByteArray& name, const QByteArray& body)
{
    return tarMember(name, body, plan.facts.uid, plan.facts.groups.value(0));
}

QByteArray relative(const RootPlan& plan, const QByteArray& path)
{
    return relativeTo(path, memberPath(plan.facts.root));
}

QByteArray nulList(QList<QByteArray> paths, bool deepestFirst = false)
{
    std::sort(paths.begin(), paths.end());
    if (deepestFirst)
        std::reverse(paths.begin(), paths.end());
    QByteArray text;
    for (const QByteArray& path : paths)
        text += path + '\0';
    return text;
}

/// A folder member named as it stands below the root.
QByteArray folderMember(const RootPlan& plan, const TreeEntry& entry)
{
    const QByteArray name = relative(plan, entry.path);
    return tarHeader(entry, name == "." ? QByteArray("./") : "./" + name);
}

/// What the links of a SwapLink are before and after.
QByteArray linkFacts(const RootPlan& plan, const StagePlace& place)
{
    const remote::RootFacts& facts = plan.facts;
    QByteArray name = nameOf(facts.realPath);
    const qsizetype suffix = name.lastIndexOf(".akimori-");
    if (suffix > 0 && remote::isDeploymentFolder(name.mid(suffix)))
        name.truncate(suffix);
    name = name.left(kMaxBaseName) + place.folder;
    QByteArray text = facts.linkText;
    while (text.size() > 1 && text.endsWith('/'))
        text.chop(1);
    return member(plan, "link", facts.link)
           + member(plan, "linktemp", joined(folderOf(facts.link), place.folder + ".link"))
           + member(plan, "oldtext", facts.linkText)
           + member(plan, "newtext", text.left(text.lastIndexOf('/') + 1) + name)
           + member(plan, "oldreal", facts.realPath)
           + member(plan, "newreal", joined(folderOf(facts.realPath), name));
}

/// Lists of PerFile, sorted out of the plan.
class FileLists
{
public:
    explicit FileLists(const RootPlan& plan) : m_plan(plan)
    {
        for (const TreeEntry& entry : plan.live)
            m_live.insert(entry.path, &entry);
        for (const PlannedEntry& planned : plan.entries)
            sortOut(planned);
    }

    QByteArray members() const
    {
        QByteArray oldFolders;
        for (const TreeEntry& entry : m_plan.live) {
            if (entry.isDirectory() && mayChange(&entry))
                oldFolders += folderMember(m_plan, entry);
        }
        QList<QByteArray> kept; // of which the content can be compared
        for (const QByteArray& path : m_save) {
            if (const TreeEntry* was = m_live.value(memberPath(m_plan.facts.root) + '/' + path); was && was->isFile())
                kept.append(path);
        }
        return member(m_plan, "check", nulList(m_check)) + member(m_plan, "save", nulList(m_save))
               + member(m_plan, "kept", nulList(kept))
               + member(m_plan, "gone", nulList(m_gone)) + member(m_plan, "place", nulList(m_place))
               + member(m_plan, "gonefolders", nulList(m_goneFolders, true))
               + member(m_plan, "addfolders", nulList(m_addFolders))
               + member(m_plan, "addedfolders", nulList(m_addFolders, true))
               + member(m_plan, "added", nulList(m_added)) + member(m_plan, "touched", nulList(m_touched.values()))
               + member(m_plan, "oldfolders.tar", oldFolders + tarEnd());
    }

    /// Attributes of a folder can be set by its owner only.
    bool mayChange(const TreeEntry* live) const
    {
        return !live || !live->isDirectory() || m_plan.facts.isSuperuser() || live->uid == m_plan.facts.uid;
    }

    const TreeEntry* live(const QByteArray& path) const { return m_live.value(path); }

private:
    void sortOut(const PlannedEntry& planned)
    {
        const QByteArray path = relative(m_plan, planned.entry.path);
        const TreeEntry* live = m_live.value(planned.entry.path);
        const bool liveFolder = live && live->isDirectory();
        const bool folder = planned.entry.isDirectory();
        if (planned.action == PlanAction::Removed) {
            (folder ? m_goneFolders : m_gone).append(path);
            if (!folder)
                m_save.append(path);
            touch(path);
        } else if (folder) {
            if (liveFolder)
                return;
            m_addFolders.append(path);
            m_newFolders.insert(path);
            if (live) {
                m_gone.append(path);
                m_save.append(path);
            }
            touch(path);
        } else if (isStaged(m_plan, planned)) {
            m_place.append(path);
            if (live && !liveFolder)
                m_save.append(path);
            else
                m_added.append(path);
            if (liveFolder)
                m_goneFolders.append(path);
            touch(path);
        } else if (planned.entry.isFile()) {
            m_check.append(path);
        }
    }

    /// Folders that exist and will get or lose an entry. The root counts even where it is out of scope; a parent
    /// between scope and root exists when it is not added.
    void touch(const QByteArray& path)
    {
        const qsizetype slash = path.lastIndexOf('/');
        const QByteArray parent = slash < 0 ? QByteArray(".") : path.left(slash);
        if (!m_newFolders.contains(parent))
            m_touched.insert(parent);
    }

    const RootPlan& m_plan;
    QHash<QByteArray, const TreeEntry*> m_live;
    QList<QByteArray> m_check;
    QList<QByteArray> m_save;
    QList<QByteArray> m_gone;
    QList<QByteArray> m_goneFolders;
    QList<QByteArray> m_addFolders;
    QList<QByteArray> m_place;
    QList<QByteArray> m_added;
    QSet<QByteArray> m_touched;
    QSet<QByteArray> m_newFolders;
};

/// Files can be renamed between a folder beside the root and every folder in scope.
bool onOneDevice(const RootPlan& plan)
{
    return std::all_of(plan.live.begin(), plan.live.end(),
                       [&](const TreeEntry& entry) { return entry.device == plan.live.front().device; });
}

QByteArray modeWord(SwapMode mode)
{
    switch (mode) {
    case SwapMode::SwapRoot: return "swaproot";
    case SwapMode::SwapLink: return "swaplink";
    case SwapMode::PerFile: return "perfile";
    }
    return {};
}

} // namespace

StagePlace stagePlace(const RootPlan& plan, const QByteArray& id, int number)
{
    // What is replaced may be an attacker's page: it is kept where no web server looks, whenever that can be written.
    const bool beside = plan.mode != SwapMode::PerFile
                        || (plan.facts.parentWritable && !plan.facts.mountPoint && onOneDevice(plan));
    return {beside ? folderOf(plan.facts.realPath) : cleanRoot(plan), remote::deploymentFolderName(id, number)};
}

bool isStaged(const RootPlan& plan, const PlannedEntry& planned)
{
    if (planned.action == PlanAction::Removed)
        return false;
    if (plan.mode != SwapMode::PerFile)
        return true;
    return !planned.entry.isDirectory() && (planned.push || planned.action != PlanAction::Unchanged);
}

QByteArray stageLists(const RootPlan& plan, const StagePlace& place, bool copies)
{
    QByteArray lists = member(plan, "root", cleanRoot(plan)) + member(plan, "mode", modeWord(plan.mode));
    if (!plan.facts.exists)
        lists += member(plan, "absent", {});
    // After an incident a tree that somebody still writes into must not be brought back for that.
    if (!plan.pushEverything)
        lists += member(plan, "guard", {});
    if (plan.mode == SwapMode::SwapLink)
        lists += linkFacts(plan, place);
    // Two people may both have proven their trees: the second must notice that the first one's is live.
    const auto top = std::find_if(plan.live.begin(), plan.live.end(),
                                  [&](const TreeEntry& entry) { return entry.path == memberPath(plan.facts.root); });
    if (plan.mode == SwapMode::SwapRoot && top != plan.live.end() && top->inode > 0)
        lists += member(plan, "rootinode", QByteArray::number(top->inode));
    const FileLists files(plan);
    QList<QByteArray> copy;
    QList<QByteArray> folderNames;
    QByteArray folders;
    for (const PlannedEntry& planned : plan.entries) {
        if (planned.action == PlanAction::Removed)
            continue;
        if (planned.entry.isDirectory()) {
            if (plan.mode != SwapMode::PerFile)
                folderNames.append(relative(plan, planned.entry.path));
            if (plan.mode != SwapMode::PerFile || files.mayChange(files.live(planned.entry.path)))
                folders += folderMember(plan, planned.entry);
        } else if (planned.entry.isFile() && !planned.push && copies && plan.mode != SwapMode::PerFile) {
            copy.append(relative(plan, planned.entry.path));
        }
    }
    lists += member(plan, "copy", nulList(copy)) + member(plan, "folders", nulList(folderNames))
             + member(plan, "folders.tar", folders + tarEnd());
    if (plan.mode == SwapMode::PerFile)
        lists += files.members();
    return lists;
}

QByteArray stageLinks(const RootPlan& plan)
{
    QByteArray members;
    for (const PlannedEntry& planned : plan.entries) {
        if (planned.entry.isSymlink() && isStaged(plan, planned))
            members += tarHeader(planned.entry, "new/" + relative(plan, planned.entry.path));
    }
    return members;
}

QByteArray stageEnd(const RootPlan& plan, const std::vector<const TreeEntry*>& pushed)
{
    QList<QByteArray> names;
    for (const TreeEntry* file : pushed)
        names.append(relative(plan, file->path));
    return member(plan, "pushed", nulList(names)) + member(plan, "complete", {});
}

std::vector<const TreeEntry*> filesToPush(const RootPlan& plan)
{
    std::vector<const TreeEntry*> files;
    for (const PlannedEntry& planned : plan.entries) {
        if (planned.entry.isFile() && planned.push && planned.action != PlanAction::Removed)
            files.push_back(&planned.entry);
    }
    return files;
}

} // namespace akimori::deployment
