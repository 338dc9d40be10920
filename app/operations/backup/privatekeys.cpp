#include "operations/backup/privatekeys.h"

#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/jst.h"
#include "base/platform/file.h"
#include "base/sealedbox.h"
#include "deployment/tarheader.h"
#include "ledger/settingtable.h"
#include "operations/people/people.h"
#include "operations/tr.h"
#include "remote/commands/listtree.h"
#include "remote/commands/streamfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <map>

namespace akimori::operations {

namespace {

const QString kSetting = QStringLiteral("system.keys");
constexpr qint64 kMaxKey = 256 << 10; ///< bytes; a key has some thousand
constexpr qsizetype kMaxKeys = 500;

void writeKeyFile(const QString& path, const QByteArray& pem)
{
    UniqueFd fd = platform::openToWrite(nativePath(path).constData(), platform::Create::New);
    if (!fd.valid() && errno == EEXIST)
        throw Error(ErrorCode::Conflict, Tr::tr("The file %1 exists already. Nothing is written over a key: name another "
                                                "file.")
                                             .arg(path));
    if (!fd.valid())
        throw systemError(errno, Tr::tr("The key could not be written to %1.").arg(path));
    if (!platform::writeAll(fd.get(), pem) || !platform::syncFile(fd.get())) {
        const int reason = errno;
        fd.reset();
        QFile::remove(path);
        throw systemError(reason, Tr::tr("The key could not be written to %1.").arg(path));
    }
}

std::map<QByteArray, QByteArray> bodiesOf(remote::Transport& transport, const QList<QByteArray>& paths, QStringList& warnings,
                                          JobContext& job)
{
    std::map<QByteArray, QByteArray> bodies;
    QByteArray* current = nullptr;
    remote::StreamHandler handler;
    handler.begin = [&](const QByteArray& path, qint64) { current = &bodies[path]; };
    handler.data = [&](std::span<const char> chunk) {
        if (current && current->size() <= kMaxKey)
            current->append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    };
    handler.end = [&] { current = nullptr; };
    const QHash<QByteArray, QString> failures = remote::streamFiles(transport, "/", paths, handler, job);
    for (const QByteArray& path : paths) {
        if (bodies.contains(path))
            continue;
        warnings << Tr::tr("The private key %1 could not be read, so it is not in the generation: %2")
                        .arg(printable('/' + path), failures.value(path, Tr::tr("no permission")));
    }
    return bodies;
}

} // namespace

std::optional<KeyBackup> keyBackup(const ledger::Ledger& ledger, const Site& site)
{
    const auto setting = ledger::SettingTable(ledger).value(site.id, kSetting);
    if (!setting || !setting->isObject())
        return std::nullopt;
    const QJsonObject object = setting->toObject();
    KeyBackup choice;
    choice.certificatePem = object.value(QStringLiteral("certificate")).toString().toLatin1();
    choice.fingerprint = sealFingerprint(choice.certificatePem);
    choice.by = object.value(QStringLiteral("by")).toString();
    choice.since = jst::parse(object.value(QStringLiteral("since")).toString()).value_or(QDateTime());
    return choice;
}

KeyBackup EditKeyBackup::enable(const QString& siteName, const QString& keyFile, const QByteArray& passphrase) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const Actor actor = actorForSettings(m_context, *ledger);
    const QDateTime now = m_context.clock->nowUtc();
    const SealKeyPair pair = makeSealKeyPair(Tr::tr("Akimori system backup of %1").arg(site.name), passphrase, now);
    writeKeyFile(QFileInfo(keyFile).absoluteFilePath(), pair.privateKeyPem);
    const KeyBackup choice{pair.certificatePem, sealFingerprint(pair.certificatePem), actor.name, now};
    ledger::Ledger::Transaction transaction(*ledger, actor);
    ledger::SettingTable(*ledger).set(transaction, site.id, kSetting,
                                      QJsonObject{{QStringLiteral("certificate"), QString::fromLatin1(choice.certificatePem)},
                                                  {QStringLiteral("by"), choice.by},
                                                  {QStringLiteral("since"), jst::iso(now)}});
    transaction.audit(QStringLiteral("system.keys.on"), site.id,
                      {{QStringLiteral("fingerprint"), QString::fromLatin1(choice.fingerprint)}});
    transaction.commit();
    return choice;
}

void EditKeyBackup::disable(const QString& siteName) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    ledger::Ledger::Transaction transaction(*ledger, actorForSettings(m_context, *ledger));
    ledger::SettingTable(*ledger).set(transaction, site.id, kSetting, QJsonValue(QJsonValue::Undefined));
    transaction.audit(QStringLiteral("system.keys.off"), site.id);
    transaction.commit();
}

bool isCertificateKey(const QByteArray& memberPath)
{
    const QByteArray path = '/' + memberPath.toLower();
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    if (path.contains("/letsencrypt/accounts/") || path.contains("/wireguard/") || path.contains("/etc/ssh/"))
        return false;
    if (path.contains("/ssl/private/") || path.contains("/pki/tls/private/") || path.contains("/letsencrypt/keys/"))
        return true;
    return name.endsWith(".key") || name.endsWith(".p12") || name.endsWith(".pfx") ||
           (name.startsWith("privkey") && name.endsWith(".pem"));
}

QStringList planPrivateKeys(const KeyBackup& choice, const QList<QByteArray>& roots, remote::Transport& transport,
                            backup::PullPlan& plan, JobContext& job)
{
    QStringList warnings;
    job.report(Tr::tr("Reading the private keys of certificates"), 0, 0);
    const TreeListing listing = remote::listTree(transport, roots, job, remote::RootRule::Optional);
    std::vector<TreeEntry> keys;
    QList<QByteArray> paths;
    for (const TreeEntry& entry : listing.entries) {
        if (!entry.isFile() || !isCertificateKey(entry.path))
            continue;
        if (entry.size > kMaxKey || paths.size() >= kMaxKeys) {
            warnings << Tr::tr("The private key %1 is not in the generation: there are too many, or it is too large.")
                            .arg(printable('/' + entry.path));
            continue;
        }
        keys.push_back(entry);
        paths.append(entry.path);
    }
    for (const UnreadablePath& hidden : listing.unreadable) {
        if (isCertificateKey(hidden.path + "/x.key"))
            warnings << Tr::tr("The folder %1 may not be read, so private keys in it are not in the generation.")
                            .arg(printable('/' + hidden.path));
    }
    const auto bodies = paths.isEmpty() ? std::map<QByteArray, QByteArray>() : bodiesOf(transport, paths, warnings, job);
    QByteArray tar;
    QByteArray names;
    for (TreeEntry key : keys) {
        const auto body = bodies.find(key.path);
        if (body == bodies.end())
            continue;
        key.size = body->second.size(); // as read, whatever the list said
        tar += deployment::tarHeader(key, key.path) + body->second + deployment::tarPadding(key.size);
        names += printable('/' + key.path).toUtf8() + '\n';
    }
    if (names.isEmpty())
        return warnings << Tr::tr("No private key of a certificate could be read on the server.");
    plan.additional.push_back({kSealedKeys, seal(tar + deployment::tarEnd(), choice.certificatePem)});
    plan.additional.push_back(
        {kSealedKeyNames, "encrypted for the certificate with SHA-256 " + choice.fingerprint + "\n" + names});
    return warnings << Tr::tr("%n private key(s) of certificates are in the generation, encrypted; the manager's key opens them.",
                              nullptr, static_cast<int>(names.count('\n')));
}

} // namespace akimori::operations
