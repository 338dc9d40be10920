#include "operations/restore/restorekeys.h"

#include "archive/generationreader.h"
#include "archive/tarscanner.h"
#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/hash.h"
#include "base/sealedbox.h"
#include "operations/backup/generations.h"
#include "operations/backup/privatekeys.h"
#include "operations/restore/systemfiles.h"
#include "operations/tr.h"

#include <map>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxSealed = 128LL << 20;
constexpr qint64 kMaxKeyFile = 64 << 10;

class Members final : public archive::TarHandler
{
public:
    void memberBegins(const archive::TarMember& member, std::span<const char>) override
    {
        m_body = member.type == EntryType::File ? &bodies[member.path] : nullptr;
    }
    void memberBody(std::span<const char> chunk) override
    {
        if (m_body)
            m_body->append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    }
    void memberEnds(std::span<const char>) override { m_body = nullptr; }

    std::map<QByteArray, QByteArray> bodies;

private:
    QByteArray* m_body = nullptr;
};

struct Opened
{
    Site site;
    Generation generation;
    std::unique_ptr<archive::GenerationReader> reader;
};

Opened opened(const Context& context, ledger::Ledger& ledger, const QString& siteName, const QString& id)
{
    Opened all;
    all.site = findSite(ledger, siteName);
    all.generation = findGenerationFor(context, all.site, id, BackupKind::System);
    all.reader = std::make_unique<archive::GenerationReader>(all.generation.archive);
    if (!all.reader->manifest().find(kSealedKeys))
        throw Error(ErrorCode::NotFound,
                    Tr::tr("Generation %1 holds no private keys. They are kept only when “backup system-keys” was set up before "
                           "it was taken.")
                        .arg(id));
    return all;
}

std::map<QByteArray, QByteArray> keysOf(const Opened& all, const RestorePrivateKeys::Request& request, JobContext& job)
{
    const QByteArray pem = readFileBounded(request.keyFile, kMaxKeyFile);
    const QByteArray tar = unseal(all.reader->fileBody(kSealedKeys, kMaxSealed, job), pem, request.passphrase);
    Members members;
    try {
        archive::TarScanner scanner(members);
        scanner.add({tar.constData(), static_cast<std::size_t>(tar.size())});
    } catch (const archive::TarFormatError& error) {
        throw Error(ErrorCode::Corrupt, Tr::tr("The private keys of generation %1 are damaged.").arg(all.generation.id),
                    QString::fromLatin1(error.what()));
    }
    return members.bodies;
}

} // namespace

QList<QByteArray> RestorePrivateKeys::list(const QString& siteName, const QString& generationId, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const Opened all = opened(m_context, *ledger, siteName, generationId);
    QList<QByteArray> paths;
    for (const QByteArray& line : all.reader->fileBody(kSealedKeyNames, kMaxSealed, job).split('\n')) {
        if (line.startsWith('/'))
            paths << fromPrintable(QString::fromUtf8(line));
    }
    return paths;
}

std::vector<RestoreSystemFiles::File> RestorePrivateKeys::run(const Request& request, JobContext& job) const
{
    if (request.paths.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Name the private keys to put back; without --path they are only listed."));
    const auto ledger = m_context.openLedger();
    const Opened all = opened(m_context, *ledger, request.site, request.generation);
    const std::map<QByteArray, QByteArray> keys = keysOf(all, request, job);
    std::vector<SystemBody> bodies;
    for (const QByteArray& path : request.paths) {
        const auto found = keys.find(memberPath(path));
        const archive::ManifestEntry* named = all.reader->manifest().find(memberPath(path));
        if (found == keys.end())
            throw Error(ErrorCode::BadInput,
                        Tr::tr("Generation %1 holds no private key %2.").arg(request.generation, printable(path)));
        TreeEntry entry;
        entry.path = found->first;
        entry.type = EntryType::File;
        entry.size = found->second.size();
        entry.mode = named ? named->entry.mode : 0600; // the manifest names what was left out, with its permissions
        entry.sha256 = Sha256::hexOf(found->second);
        bodies.push_back({entry, [body = found->second](JobContext&) { return body; }});
    }
    const Site target = request.target.site.isEmpty() ? all.site : findSite(*ledger, request.target.site);
    return putSystemFiles(m_context, *ledger, {all.generation, all.site, target, request.target.drill}, bodies, job);
}

} // namespace akimori::operations
