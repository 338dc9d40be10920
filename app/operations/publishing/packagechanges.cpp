#include "operations/publishing/packagechanges.h"

#include "base/atomicfile.h"
#include "base/hash.h"
#include "remote/commands/inventory.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxList = 64 << 20;

/// The number may hold characters that are no file name, so its hash names the file.
QString listFile(const Context& context, const Site& site, const QString& changeNo)
{
    return context.profile.publishingFolder(site.id) + QStringLiteral("/packages-")
           + QString::fromLatin1(Sha256::hexOf(changeNo.toUtf8()).left(16)) + QStringLiteral(".json");
}

/// By name and architecture, because one package may be installed for several.
QJsonObject installedNow(const Context& context, const Site& site, JobContext& job)
{
    const auto transport = transportTo(context, site);
    const Inventory inventory = remote::readInventory(*transport, context.clock->nowUtc(), job);
    transport->close();
    QJsonObject versions;
    for (const InstalledPackage& package : inventory.packages) {
        const QString name = package.architecture.isEmpty() || package.architecture == QLatin1String("all")
                                 ? package.name
                                 : package.name + u':' + package.architecture;
        versions.insert(name, package.version);
    }
    return versions;
}

} // namespace

void keepPackagesBefore(const Context& context, const Site& site, const QString& changeNo, JobContext& job)
{
    writeFileAtomically(listFile(context, site, changeNo), QJsonDocument(installedNow(context, site, job)).toJson());
}

std::vector<PackageChange> packagesSince(const Context& context, const Site& site, const QString& changeNo,
                                         JobContext& job)
{
    const QString file = listFile(context, site, changeNo);
    if (!QFileInfo::exists(file))
        return {};
    const QJsonObject before = QJsonDocument::fromJson(readFileBounded(file, kMaxList)).object();
    const QJsonObject now = installedNow(context, site, job);
    std::vector<PackageChange> changes;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (now.value(it.key()).toString() != it.value().toString())
            changes.push_back({it.key(), it.value().toString(), now.value(it.key()).toString()});
    }
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (!before.contains(it.key()))
            changes.push_back({it.key(), {}, it.value().toString()});
    }
    return changes;
}

} // namespace akimori::operations
