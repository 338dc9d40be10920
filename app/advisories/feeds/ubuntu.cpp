#include "advisories/feeds/ubuntu.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/feeds/jsonreader.h"
#include "advisories/tr.h"

namespace akimori::advisories {

namespace {

/// Source packages where the notice names them, else the binary ones.
void addPackages(Advisory& advisory, const QString& release, const QJsonArray& packages)
{
    const bool hasSources = std::any_of(packages.begin(), packages.end(), [](const QJsonValue& value) {
        return value.toObject().value(QLatin1String("is_source")).toBool();
    });
    for (const QJsonValue& value : packages) {
        const QJsonObject package = value.toObject();
        if (hasSources && !package.value(QLatin1String("is_source")).toBool())
            continue;
        advisory.packages.push_back(
            {release, textOf(package, "name", 200), textOf(package, "version", 200), {}});
    }
}

Advisory fromNotice(const QJsonObject& notice)
{
    Advisory advisory;
    advisory.source = QStringLiteral("ubuntu");
    advisory.id = plainText(textOf(notice, "id"), 80);
    advisory.kind = AdvisoryKind::Errata;
    advisory.title = plainText(advisory.id + u' ' + textOf(notice, "title"), 500);
    advisory.summary = plainText(textOf(notice, "description"));
    advisory.url = QStringLiteral("https://ubuntu.com/security/notices/") + advisory.id;
    const QString published = textOf(notice, "published");
    setPublished(advisory, published, readFeedDate(published, MissingZone::Utc));
    for (const QJsonValue& cve : notice.value(QLatin1String("cves_ids")).toArray())
        addCves(advisory, cve.toString());
    const QJsonObject releases = notice.value(QLatin1String("release_packages")).toObject();
    for (auto release = releases.begin(); release != releases.end(); ++release)
        addPackages(advisory, release.key(), release->toArray());
    return advisory;
}

} // namespace

QString UbuntuFeed::name() const
{
    return Tr::tr("Ubuntu security notices");
}

std::vector<FeedRequest> UbuntuFeed::requests(const QDateTime&) const
{
    std::vector<FeedRequest> pages;
    for (int offset = 0; offset < 60; offset += 20) // some weeks of notices: enough for polling twice a day
        pages.push_back({QUrl(QStringLiteral("https://ubuntu.com/security/notices.json?limit=20&offset=%1&order=newest")
                                  .arg(offset))});
    return pages;
}

void UbuntuFeed::read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
                      const FeedLimits& limits) const
{
    const QJsonObject root = readJson(document, limits).object();
    if (!root.value(QLatin1String("notices")).isArray())
        throwMissingMember(QStringLiteral("notices"));
    int hidden = 0;
    eachObject(root.value(QLatin1String("notices")).toArray(), report, limits, [&](const QJsonObject& notice) {
        if (textOf(notice, "id").isEmpty())
            report.leaveOut(Tr::tr("Entry %1 has no number and was left out.").arg(report.items));
        else if (notice.value(QLatin1String("is_hidden")).toBool())
            ++hidden;
        else
            sink(fromNotice(notice));
    });
    if (hidden > 0)
        report.warn(Tr::tr("%1 entries are marked as hidden by the source and were left out.").arg(hidden));
}

} // namespace akimori::advisories
