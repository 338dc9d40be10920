#include "operations/publishing/checkout.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/hash.h"
#include "deployment/contentsource.h"
#include "operations/backup/generations.h"
#include "operations/publishing/livesite.h"
#include "operations/tr.h"
#include "publishing/intakewriter.h"
#include "publishing/linktarget.h"
#include "remote/commands/streamfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <filesystem>

namespace akimori::operations {

namespace {

/// Writes bodies as they arrive and compares each with what it shall be.
class Copying
{
public:
    Copying(publishing::IntakeWriter& writer, const QHash<QByteArray, const TreeEntry*>& wanted)
        : m_writer(writer), m_wanted(wanted)
    {
    }

    void begin(const QByteArray& path)
    {
        end();
        m_open = m_wanted.value(path);
        if (m_open)
            m_writer.beginFile(path, m_open->mtimeNs / 1'000'000'000);
    }

    void data(std::span<const char> part)
    {
        if (!m_open)
            return;
        m_writer.data(part);
        m_hash.add(part);
    }

    void end()
    {
        if (!m_open)
            return;
        m_writer.endFile();
        if (m_hash.finishHex() != m_open->sha256)
            throw Error(ErrorCode::Conflict,
                        Tr::tr("%1 changed while it was taken out. Take the site out again.").arg(printable(m_open->path)));
        m_open = nullptr;
        ++m_done;
    }

    qint64 done() const { return m_done; }

private:
    publishing::IntakeWriter& m_writer;
    const QHash<QByteArray, const TreeEntry*>& m_wanted;
    const TreeEntry* m_open = nullptr;
    Sha256 m_hash;
    qint64 m_done = 0;
};

bool staysInside(const TreeEntry& link)
{
    return publishing::staysInside(link.path, link.linkTarget);
}

/// The tree to take out, with relative paths.
struct Source
{
    publishing::Tree tree;
    QDateTime at;
    std::unique_ptr<archive::GenerationReader> reader; ///< else the server
};

void copyFiles(const Source& source, const QByteArray& root, const std::vector<const TreeEntry*>& files,
               remote::Transport* transport, Copying& copying, JobContext& job)
{
    if (source.reader) {
        std::vector<TreeEntry> members;
        for (const TreeEntry* file : files) {
            members.push_back(*file);
            members.back().path = memberPath(root) + '/' + file->path;
        }
        std::vector<const TreeEntry*> wanted;
        for (const TreeEntry& member : members)
            wanted.push_back(&member);
        deployment::GenerationSource content(*source.reader);
        content.stream(wanted,
                       {[&](const TreeEntry& file, const QByteArray&) { copying.begin(relativeTo(file.path, memberPath(root))); },
                        [&](std::span<const char> part) { copying.data(part); }},
                       job);
    } else {
        QList<QByteArray> paths;
        for (const TreeEntry* file : files)
            paths.append(file->path);
        remote::StreamHandler handler;
        handler.begin = [&](const QByteArray& path, qint64) { copying.begin(path); };
        handler.data = [&](std::span<const char> part) { copying.data(part); };
        handler.end = [&] { copying.end(); };
        remote::streamFiles(*transport, root, paths, handler, job);
    }
    copying.end();
}

Source sourceOf(const Context& context, ledger::Ledger& ledger, const Site& site, const QByteArray& root,
                const QString& generationId, remote::Transport& transport, JobContext& job)
{
    Source source;
    if (generationId.isEmpty()) {
        LiveSite live = lookAtLiveSite(context, ledger, site, root, transport, job);
        source.tree = std::move(live.tree);
        source.at = live.listedAt;
        return source;
    }
    const Generation generation = findGenerationFor(context, site, generationId, BackupKind::Data);
    if (generation.kind != BackupKind::Data)
        throw Error(ErrorCode::BadInput, Tr::tr("Generation %1 is a system backup; it holds no site.").arg(generationId));
    source.reader = std::make_unique<archive::GenerationReader>(generation.archive);
    std::vector<TreeEntry> entries;
    for (const archive::ManifestEntry& item : source.reader->manifest().entries)
        entries.push_back(item.entry);
    source.tree = publishing::treeBelow(entries, root);
    source.at = generation.takenAt;
    return source;
}

void makeLinks(const QString& folder, const publishing::Tree& tree, QStringList& leftOut)
{
    for (const TreeEntry& entry : tree) {
        if (!entry.isSymlink() || !staysInside(entry))
            continue;
        const QByteArray path = nativePath(folder) + '/' + entry.path;
        std::error_code error;
        std::filesystem::create_symlink(entry.linkTarget.toStdString(), path.toStdString(), error);
        if (error)
            leftOut << printable(entry.path) + QStringLiteral(": ") + qt_error_string(error.value());
    }
}

} // namespace

CheckoutSite::Result CheckoutSite::run(const Request& request, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, request.site);
    const QByteArray root = publishedRoot(site, request.root);
    const auto transport = transportTo(m_context, site);
    const Source source = sourceOf(m_context, *ledger, site, root, request.generationId, *transport, job);

    Result result;
    result.folder = QDir::cleanPath(QFileInfo(request.to).absoluteFilePath());
    QHash<QByteArray, const TreeEntry*> wanted;
    std::vector<const TreeEntry*> files;
    publishing::IntakeWriter writer(result.folder);
    try {
        for (const TreeEntry& entry : source.tree) {
            if (entry.isDirectory() && entry.path != ".")
                writer.folder(entry.path);
            else if (entry.isFile() && entry.sha256.size() == 64)
                wanted.insert(entry.path, &entry);
            else if (!entry.isDirectory() && (!entry.isSymlink() || !staysInside(entry)))
                writer.leaveOut(entry.path, Tr::tr("It leads out of the root, is no file, or its contents are not known."));
            if (wanted.contains(entry.path))
                files.push_back(&entry);
        }
        Copying copying(writer, wanted);
        if (!files.empty())
            copyFiles(source, root, files, transport.get(), copying, job);
        transport->close();
        if (copying.done() != static_cast<qint64>(files.size()))
            throw Error(ErrorCode::Conflict,
                        Tr::tr("%1 of %2 files arrived; the others changed or vanished while the site was taken out. Take it "
                               "out again.")
                            .arg(copying.done())
                            .arg(files.size()));
        result.leftOut = writer.leftOut();
        makeLinks(result.folder, source.tree, result.leftOut);
        writeOrigin(result.folder, site, root, publishing::memberTree(source.tree, root), source.at);
    } catch (const Error&) {
        QDir(result.folder).removeRecursively();
        throw;
    }
    result.files = writer.files();
    result.bytes = writer.bytes();
    return result;
}

} // namespace akimori::operations
