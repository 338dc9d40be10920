#include "archive/generationreader.h"
#include "base/atomicfile.h"
#include "operations/publishing/preparepublish.h"
#include "operations/tr.h"
#include "publishing/localsite.h"
#include "remote/commands/streamfiles.h"

#include "ledger/generationtable.h"

#include <QFileInfo>
#include <QHash>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxDiffBytes = 4 << 20;

/// Bodies of files on the server by path; what is not there, or larger than is compared, is left out. One small visit.
QHash<QByteArray, QByteArray> liveBodies(remote::Transport& transport, const QByteArray& root,
                                         const QList<QByteArray>& paths, JobContext& job)
{
    QHash<QByteArray, QByteArray> bodies;
    if (paths.isEmpty())
        return bodies;
    QByteArray path;
    QByteArray body;
    bool whole = true;
    remote::StreamHandler handler;
    handler.begin = [&](const QByteArray& name, qint64 size) {
        path = name;
        body.clear();
        whole = size <= kMaxDiffBytes;
    };
    handler.data = [&](std::span<const char> chunk) {
        whole = whole && body.size() + static_cast<qsizetype>(chunk.size()) <= kMaxDiffBytes;
        if (whole)
            body.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    };
    handler.end = [&] {
        if (whole)
            bodies.insert(path, body);
    };
    remote::streamFiles(transport, root, paths, handler, job);
    return bodies;
}

PublishDiff compare(const QByteArray& path, const std::optional<QByteArray>& before, const std::optional<QByteArray>& after)
{
    PublishDiff result;
    result.path = path;
    if (!before && !after) {
        result.remark = Tr::tr("Neither side has this file as text of up to 4 MiB.");
        return result;
    }
    result.diff = integrity::diffText(before.value_or(QByteArray()), after.value_or(QByteArray()));
    if (result.diff.state == integrity::DiffState::NotText)
        result.remark = Tr::tr("The file is not text. Compare size and hash instead.");
    else if (result.diff.state == integrity::DiffState::TooLarge)
        result.remark = Tr::tr("The file is too large to be compared line by line.");
    else if (result.diff.state == integrity::DiffState::Same)
        result.remark = Tr::tr("The contents are equal now.");
    return result;
}

template <typename Bodies> std::optional<QByteArray> found(const Bodies& bodies, const QByteArray& path)
{
    const auto at = bodies.constFind(path);
    return at == bodies.constEnd() ? std::nullopt : std::optional(*at);
}

} // namespace

PublishDiff diffForPublish(const Context& context, const PublishRequest& request, const QByteArray& path, JobContext& job)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, request.site);
    const QByteArray root = publishedRoot(site, request.root);
    publishing::LocalSite local;
    local.folder = nativePath(QFileInfo(request.from).absoluteFilePath());
    const auto transport = transportTo(context, site);
    const QHash<QByteArray, QByteArray> live = liveBodies(*transport, root, {path}, job);
    transport->close();
    return compare(path, found(live, path), publishing::readLocal(local, path, kMaxDiffBytes));
}

std::vector<PublishDiff> diffsOf(const PreparedPublish& prepared, int most, remote::Transport& transport, JobContext& job)
{
    const std::vector<TreeEntry>& changed = prepared.preview.difference.changed;
    const std::size_t count = std::min(changed.size(), static_cast<std::size_t>(std::min(most, PublishRequest::kMostDiffs)));
    QHash<QByteArray, QByteArray> before;
    QList<QByteArray> elsewhere;
    for (std::size_t i = 0; i < count; ++i) {
        const QByteArray& path = changed[i].path;
        if (!changed[i].isFile())
            continue;
        if (const std::optional<QByteArray> body = prepared.live.storedBody(path, kMaxDiffBytes, job))
            before.insert(path, *body);
        else
            elsewhere.append(path);
    }
    const QHash<QByteArray, QByteArray> live = liveBodies(transport, prepared.live.root, elsewhere, job);
    std::vector<PublishDiff> diffs;
    for (std::size_t i = 0; i < count; ++i) {
        job.report(Tr::tr("Comparing texts"), static_cast<qint64>(i), static_cast<qint64>(count));
        const QByteArray& path = changed[i].path;
        if (!changed[i].isFile())
            continue;
        const std::optional<QByteArray> body = found(before, path);
        diffs.push_back(compare(path, body ? body : found(live, path),
                                publishing::readLocal(prepared.local, path, kMaxDiffBytes)));
        // A side that is missing is too large to be shown, not empty: both are known to have the file.
        if (diffs.back().remark.isEmpty() && (changed[i].size > kMaxDiffBytes || !(body || live.contains(path)))) {
            diffs.back().diff = {};
            diffs.back().diff.state = integrity::DiffState::TooLarge;
            diffs.back().remark = Tr::tr("The file is too large to be compared line by line.");
        }
    }
    return diffs;
}

std::unique_ptr<publishing::PreviewServer> previewInBrowser(const PublishPreview& preview)
{
    constexpr qint64 kMaxShown = 64 << 20;
    publishing::LocalSite local;
    local.folder = nativePath(preview.from);
    const auto after = [local](const QByteArray& path) { return publishing::readLocal(local, path, kMaxShown); };
    std::shared_ptr<archive::GenerationReader> reader;
    if (preview.generation)
        reader = std::make_shared<archive::GenerationReader>(preview.generation->archive);
    const auto before = [reader, root = memberPath(preview.root)](const QByteArray& path) -> std::optional<QByteArray> {
        const archive::ManifestEntry* entry = reader ? reader->manifest().find(root + '/' + path) : nullptr;
        if (!entry || !entry->entry.isFile() || entry->entry.size > kMaxShown)
            return std::nullopt;
        const JobContext job;
        return reader->fileBody(entry->entry.path, kMaxShown, job);
    };
    return std::make_unique<publishing::PreviewServer>(before, after);
}

} // namespace akimori::operations
