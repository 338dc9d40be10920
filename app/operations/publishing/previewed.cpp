#include "operations/publishing/previewed.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/hash.h"
#include "base/jst.h"

#include <QFile>
#include <QFileInfo>

namespace akimori::operations {

namespace {

QString fileOf(const Context& context, const Site& site, const QString& folder)
{
    return folderNote(context, site, folder) + QStringLiteral(".previewed");
}

} // namespace

QString folderNote(const Context& context, const Site& site, const QString& folder)
{
    return QStringLiteral("%1/folders/%2")
        .arg(context.profile.publishingFolder(site.id), QString::fromLatin1(Sha256::hexOf(nativePath(folder)).left(32)));
}

std::optional<integrity::TreeState> readPreviewed(const Context& context, const Site& site, const QString& folder)
{
    const QString file = fileOf(context, site, folder);
    if (!QFileInfo::exists(file))
        return std::nullopt;
    try {
        return integrity::parseState(integrity::readStateFile(file), integrity::StateKind::ScanList);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Corrupt && error.code() != ErrorCode::Unsupported)
            throw;
        return std::nullopt;
    }
}

void writePreviewed(const Context& context, const Site& site, const QString& folder,
                    const std::vector<TreeEntry>& entries, const QDateTime& at)
{
    integrity::TreeState state;
    state.id = jst::fileStamp(at);
    state.siteId = site.id;
    state.host = site.host;
    state.method = QStringLiteral("server");
    state.takenAt = at;
    state.roots = site.roots;
    state.entries = entries;
    makeFolder(QFileInfo(fileOf(context, site, folder)).path());
    writeFileAtomically(fileOf(context, site, folder), integrity::serialize(state, integrity::StateKind::ScanList));
}

void removePreviewed(const Context& context, const Site& site, const QString& folder)
{
    QFile::remove(fileOf(context, site, folder));
}

} // namespace akimori::operations
