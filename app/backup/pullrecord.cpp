#include "backup/pullrecord.h"

#include "backup/tr.h"
#include "base/bytepath.h"

namespace akimori::backup {

namespace {
constexpr int kMaxWarnings = 200;
}

archive::Manifest manifestOf(const PullPlan& plan, const QDateTime& takenAt, const QByteArray& archiveSha256,
                             std::vector<archive::Frame> frames, std::vector<PlannedEntry> entries)
{
    archive::Manifest manifest;
    manifest.siteId = plan.siteId;
    manifest.siteName = plan.siteName;
    manifest.host = plan.host;
    manifest.roots = plan.roots;
    manifest.kind = plan.kind;
    manifest.trigger = plan.trigger;
    manifest.takenAt = takenAt;
    manifest.toolVersion = QStringLiteral(AKIMORI_VERSION);
    manifest.archiveSha256 = archiveSha256;
    manifest.archiveSize = frames.back().offset + frames.back().compressedSize;
    manifest.frames = std::move(frames);
    manifest.entries.reserve(entries.size());
    for (PlannedEntry& planned : entries)
        manifest.entries.push_back(std::move(planned.item));
    numberHardLinks(manifest.entries);
    return manifest;
}

QStringList warningsOf(const archive::Manifest& manifest, const std::vector<UnreadablePath>& unreadable)
{
    QStringList all;
    for (const UnreadablePath& path : unreadable)
        all.append(Tr::tr("%1 could not be looked into, so what is in it is not in the generation: %2")
                       .arg(printable(path.path), path.why));
    for (const archive::ManifestEntry& item : manifest.entries) {
        const QString path = printable(item.entry.path);
        if (item.remark == QLatin1String("unreadable"))
            all.append(Tr::tr("%1 could not be read and is not in the generation. Check its permissions.").arg(path));
        else if (item.remark == QLatin1String("changing"))
            all.append(Tr::tr("%1 kept changing while it was read. The generation has what was read last.").arg(path));
        else if (item.remark == QLatin1String("excluded"))
            all.append(Tr::tr("%1 was left out on purpose: it holds a secret. Keep it in a safe place.").arg(path));
        else if (item.remark == QLatin1String("special"))
            all.append(Tr::tr("%1 is no file, folder or link and is only named in the generation.").arg(path));
    }
    const qsizetype more = all.size() - kMaxWarnings;
    if (more > 0) {
        all.resize(kMaxWarnings);
        all.append(Tr::tr("… and %1 more; the manifest names them all.").arg(more));
    }
    return all;
}

} // namespace akimori::backup
