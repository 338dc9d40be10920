#include "operations/backup/systembackup.h"

#include "base/bytepath.h"
#include "ledger/settingtable.h"
#include "operations/tr.h"
#include "remote/commands/systemfacts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace akimori::operations {

namespace {

const QString kSetting = QStringLiteral("system.paths");
constexpr std::size_t kMostPaths = 200;

std::vector<SystemPath> standardPaths()
{
    return {{"/etc", Tr::tr("Configuration of the system, the web server, certificates and scheduled jobs")},
            {"/usr/local/etc", Tr::tr("Configuration of programs that were installed by hand")},
            {"/var/spool/cron", Tr::tr("Scheduled jobs of the users")}};
}

/// One line per path and what is left out, for whoever opens the archive.
QByteArray contentsText(const std::vector<SystemPath>& paths, const std::optional<KeyBackup>& keys)
{
    QString text = Tr::tr("System generation: what is in it") + u'\n';
    for (const SystemPath& path : paths)
        text += QStringLiteral("%1\t%2\n").arg(printable(path.path), path.explanation);
    text += QStringLiteral("%1/\t%2\n").arg(QLatin1String(kSystemFacts), Tr::tr("Answers of the server's commands"));
    text += Tr::tr("Private keys and password hashes are left out and named in the manifest.") + u'\n';
    if (keys)
        text += Tr::tr("Private keys of certificates are in %1, encrypted. To open: %2")
                    .arg(QLatin1String(kSealedKeys),
                         QStringLiteral("openssl cms -decrypt -inform DER -in private-keys.tar.cms -inkey KEY.pem | tar -xp")) +
                u'\n';
    return text.toUtf8();
}

QString lastLine(const QByteArray& output)
{
    const QByteArray text = output.trimmed();
    return printable(text.mid(text.lastIndexOf('\n') + 1).left(200));
}

} // namespace

std::vector<SystemPath> systemPaths(const ledger::Ledger& ledger, const Site& site)
{
    const auto setting = ledger::SettingTable(ledger).value(site.id, kSetting);
    if (!setting)
        return standardPaths();
    std::vector<SystemPath> paths;
    for (const QJsonValue& value : setting->toArray()) {
        const QJsonObject object = value.toObject();
        paths.push_back({QByteArray::fromBase64(object.value(QStringLiteral("path")).toString().toLatin1()),
                         object.value(QStringLiteral("explanation")).toString()});
    }
    return paths;
}

void setSystemPaths(const Context& context, const QString& siteName, const std::vector<SystemPath>& paths)
{
    QJsonArray array;
    QStringList names;
    for (const SystemPath& path : paths) {
        if (!path.path.startsWith('/') || memberPath(path.path).isEmpty() || paths.size() > kMostPaths
            || !isSafeRelativePath(memberPath(path.path)))
            throw Error(ErrorCode::BadInput,
                        Tr::tr("“%1” cannot be a path of the system backup. Give an absolute path below “/”.")
                            .arg(printable(path.path)));
        names << printable(path.path);
        array.append(QJsonObject{{QStringLiteral("path"), QString::fromLatin1(path.path.toBase64())},
                                 {QStringLiteral("explanation"), path.explanation}});
    }
    const auto ledger = context.openLedger();
    const Site site = findSite(*ledger, siteName);
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    ledger::SettingTable(*ledger).set(transaction, site.id, kSetting,
                                      paths.empty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array));
    transaction.audit(QStringLiteral("system.paths"), site.id,
                      {{QStringLiteral("paths"), QJsonArray::fromStringList(names)}});
    transaction.commit();
}

bool holdsSecret(const QByteArray& memberPath)
{
    const QByteArray path = memberPath.toLower();
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    for (const char* part : {"/ssl/private/", "/pki/tls/private/", "/letsencrypt/accounts/", "/letsencrypt/keys/",
                             "/wireguard/"}) {
        if (('/' + path).contains(part))
            return true;
    }
    for (const char* ending : {".key", ".p12", ".pfx", ".jks", ".keytab", ".keystore", ".kdbx"}) {
        if (name.endsWith(ending))
            return true;
    }
    for (const char* beginning : {"privkey", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "shadow", "gshadow",
                                  "opasswd"}) {
        if (name.startsWith(beginning) && !name.endsWith(".pub"))
            return true;
    }
    return (name.startsWith("ssh_host_") && name.endsWith("_key")) || name == "krb5.keytab";
}

QStringList planSystemBackup(const std::vector<SystemPath>& paths, const std::optional<KeyBackup>& keys,
                             remote::Transport& transport, backup::PullPlan& plan, JobContext& job)
{
    QStringList warnings;
    const QByteArray folder = QByteArray(kSystemFacts) + '/';
    plan.optionalRoots = true;
    plan.leaveOut = [](const TreeEntry& entry) { return holdsSecret(entry.path); };
    for (const SystemPath& path : paths)
        plan.roots << path.path;
    plan.additional.push_back({folder + "contents.txt", contentsText(paths, keys)});
    bool packages = false;
    for (const remote::SystemFact& fact : remote::collectSystemFacts(transport, job)) {
        plan.additional.push_back({folder + fact.name + ".txt", fact.output});
        packages = packages || (fact.name.startsWith("packages-") && fact.status == 0);
        if (fact.status != 0)
            warnings << Tr::tr("%1 could not be read completely (%2). What the server said is in the generation.")
                            .arg(QString::fromLatin1(fact.name), lastLine(fact.output));
    }
    if (!packages)
        warnings << Tr::tr("The list of installed packages could not be read. Note the packages by hand.");
    if (keys)
        warnings += planPrivateKeys(*keys, plan.roots, transport, plan, job);
    return warnings;
}

} // namespace akimori::operations
