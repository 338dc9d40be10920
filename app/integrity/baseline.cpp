#include "integrity/baseline.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "base/hash.h"
#include "integrity/tr.h"

#include <QFileInfo>
#include <QSet>

namespace akimori::integrity {

namespace {

void requireWorthApproving(const TreeState& state, const Approval& approval)
{
    if (approval.changeNo.trimmed().isEmpty() == approval.reason.trimmed().isEmpty())
        throw Error(
            ErrorCode::BadInput,
            Tr::tr("A baseline is approved with either a change number or a reason. Give one of them."));
    if (!state.missingRoots.isEmpty())
        throw Error(
            ErrorCode::BadInput,
            Tr::tr("A document root does not exist on the server, so this state is not made the baseline. "
                   "Check the document roots of the site."));
    if (state.entries.empty())
        throw Error(
            ErrorCode::BadInput,
            Tr::tr("Nothing could be seen under the document roots, so this state is not made the baseline. "
                   "Check the permissions of the login user."));
}

} // namespace

QString baselineFile(const QString& profile, const QString& siteId, const QString& id)
{
    requireFileNameId(siteId);
    requireFileNameId(id);
    return QStringLiteral("%1/sites/%2/baselines/%3.baseline").arg(profile, siteId, id);
}

Baseline writeBaseline(const QString& profile, const TreeState& state, const Approval& approval)
{
    requireWorthApproving(state, approval);
    Baseline baseline;
    baseline.id = state.id;
    baseline.siteId = state.siteId;
    baseline.approvedAt = approval.at;
    baseline.approvedBy = approval.by;
    baseline.changeNo = approval.changeNo.trimmed();
    baseline.reason = approval.reason.trimmed();
    baseline.files = std::count_if(state.entries.begin(), state.entries.end(),
                                   [](const TreeEntry& entry) { return entry.isFile(); });
    baseline.file = baselineFile(profile, state.siteId, state.id);
    if (QFileInfo::exists(baseline.file))
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The baseline %1 exists already; baselines are never overwritten. Run it again.")
                        .arg(baseline.id));
    const QByteArray text = serialize(state, StateKind::Baseline);
    makeFolder(QFileInfo(baseline.file).path());
    writeFileAtomically(baseline.file, text);
    baseline.fileSha256 = Sha256::hexOf(text);
    return baseline;
}

TreeState readBaseline(const Baseline& baseline)
{
    const QByteArray text = readStateFile(baseline.file);
    const QByteArray hash = Sha256::hexOf(text);
    if (hash != baseline.fileSha256)
        throw Error(
            ErrorCode::Corrupt,
            Tr::tr("The baseline file %1 is not the one that was approved, so nothing is compared with it. "
                   "Take it from the second copy, or approve a new baseline after checking the site.")
                .arg(baseline.file),
            QStringLiteral("sha256 %1, the ledger has %2")
                .arg(QString::fromLatin1(hash), QString::fromLatin1(baseline.fileSha256)));
    TreeState state = parseState(text, StateKind::Baseline);
    if (state.siteId != baseline.siteId)
        throw Error(ErrorCode::Corrupt,
                    Tr::tr("The baseline file %1 belongs to another site. Approve a baseline for this one.")
                        .arg(baseline.file));
    return state;
}

std::vector<UnreadablePath> unreadablePaths(const TreeState& state)
{
    std::vector<UnreadablePath> paths = state.unreadable;
    QSet<QByteArray> named;
    for (const UnreadablePath& path : paths)
        named.insert(path.path);
    for (const TreeEntry& entry : state.entries) {
        if (entry.isFile() && entry.sha256.isEmpty() && !named.contains(entry.path))
            paths.push_back({entry.path, Tr::tr("Its contents could not be read.")});
    }
    return paths;
}

} // namespace akimori::integrity
