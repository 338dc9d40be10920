#include "archive/generationreader.h"
#include "base/atomicfile.h"
#include "operations/publishing/publish.h"
#include "operations/tr.h"
#include "publishing/localsite.h"
#include "remote/commands/streamfiles.h"

#include "ledger/generationtable.h"

#include <QFileInfo>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxDiffBytes = 4 << 20;

/// The file on the server; nothing when it is not there. One small visit.
std::optional<QByteArray> liveBody(const Context& context, const Site& site, const QByteArray& root,
                                   const QByteArray& path, JobContext& job)
{
    std::optional<QByteArray> body;
    const auto transport = transportTo(context, site);
    remote::StreamHandler handler;
    handler.begin = [&](const QByteArray&, qint64) { body = QByteArray(); };
    handler.data = [&](std::span<const char> chunk) {
        if (body->size() <= kMaxDiffBytes)
            body->append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    };
    handler.end = [] {};
    remote::streamFiles(*transport, root, {path}, handler, job);
    transport->close();
    return body;
}

} // namespace

PublishDiff diffForPublish(const Context& context, const PublishRequest& request, const QByteArray& path, JobContext& job)
{
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, request.site);
    const QByteArray root = publishedRoot(site, request.root);
    publishing::LocalSite local;
    local.folder = nativePath(QFileInfo(request.from).absoluteFilePath());
    const std::optional<QByteArray> after = publishing::readLocal(local, path, kMaxDiffBytes);
    const std::optional<QByteArray> before = liveBody(context, site, root, path, job);
    PublishDiff result;
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
