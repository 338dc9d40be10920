#include "operations/publishing/origin.h"

#include "base/atomicfile.h"
#include "base/jst.h"
#include "operations/tr.h"

#include <QDir>
#include <QFileInfo>

namespace akimori::operations {

QString originFile(const QString& folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) + QStringLiteral(".akimori-origin");
}

std::optional<FolderOrigin> readOrigin(const QString& folder, const Site& site)
{
    const QString file = originFile(folder);
    if (!QFileInfo::exists(file))
        return std::nullopt;
    FolderOrigin origin = integrity::parseState(integrity::readStateFile(file), integrity::StateKind::ScanList);
    if (origin.siteId != site.id)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The folder %1 was taken out of another site, so it is not published to “%2”. Choose the right "
                           "folder or site; if this is meant, remove %3.")
                        .arg(folder, site.name, file));
    return origin;
}

void writeOrigin(const QString& folder, const Site& site, const QByteArray& root, const std::vector<TreeEntry>& entries,
                 const QDateTime& at)
{
    FolderOrigin origin;
    origin.id = jst::fileStamp(at);
    origin.siteId = site.id;
    origin.host = site.host;
    origin.method = QStringLiteral("server");
    origin.takenAt = at;
    origin.roots = {root};
    origin.entries = entries;
    writeFileAtomically(originFile(folder), integrity::serialize(origin, integrity::StateKind::ScanList));
}

} // namespace akimori::operations
