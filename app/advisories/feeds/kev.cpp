#include "advisories/feeds/kev.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/feeds/jsonreader.h"
#include "advisories/tr.h"

namespace akimori::advisories {

QString KevFeed::name() const
{
    return Tr::tr("CISA known exploited vulnerabilities");
}

std::vector<FeedRequest> KevFeed::requests(const QDateTime&) const
{
    return {{QUrl(QStringLiteral(
        "https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json"))}};
}

void KevFeed::read(QIODevice& document, const AdvisorySink& sink, FeedReport& report, const FeedLimits& limits) const
{
    const QJsonObject root = readJson(document, limits).object();
    if (!root.value(QLatin1String("vulnerabilities")).isArray())
        throwMissingMember(QStringLiteral("vulnerabilities"));
    const QJsonArray entries = root.value(QLatin1String("vulnerabilities")).toArray();
    eachObject(entries, report, limits, [&](const QJsonObject& entry) {
        Advisory advisory;
        advisory.source = id();
        advisory.kind = AdvisoryKind::Exploited;
        addCves(advisory, textOf(entry, "cveID"));
        if (advisory.cves.isEmpty()) {
            report.leaveOut(Tr::tr("Entry %1 has no CVE number and was left out.").arg(report.items));
            return;
        }
        advisory.id = advisory.cves.first();
        advisory.title = plainText(textOf(entry, "vulnerabilityName"), 500);
        advisory.summary = plainText(textOf(entry, "shortDescription"));
        const QString added = textOf(entry, "dateAdded");
        setPublished(advisory, added, readFeedDate(added, MissingZone::Utc));
        advisory.products.push_back(
            {plainText(textOf(entry, "vendorProject"), 200), plainText(textOf(entry, "product"), 200), {}, {}, {}});
        advisory.revision = plainText(textOf(entry, "dueDate") + u' ' + textOf(entry, "knownRansomwareCampaignUse"), 80);
        sink(std::move(advisory));
    });
    const int stated = root.value(QLatin1String("count")).toInt(report.items);
    if (stated > report.items) // an intact JSON document of a part: only the count tells
        report.breakOff(Tr::tr("The catalogue says that it has %1 entries, but %2 were found in the document.")
                            .arg(stated)
                            .arg(report.items));
}

} // namespace akimori::advisories
