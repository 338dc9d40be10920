#include "advisories/feeds/ipa.h"

#include "advisories/feeds/alertday.h"
#include "advisories/feeds/rssitems.h"
#include "advisories/tr.h"

namespace akimori::advisories {

QString IpaFeed::name() const
{
    return Tr::tr("IPA important security information");
}

std::vector<FeedRequest> IpaFeed::requests(const QDateTime&) const
{
    return {{QUrl(QStringLiteral("https://www.ipa.go.jp/security/rss/alert.rdf"))}};
}

void IpaFeed::read(QIODevice& document, const AdvisorySink& sink, FeedReport& report, const FeedLimits& limits) const
{
    readXml(document, report, limits, [&](XmlReader& xml) {
        readRss(xml, [&](RssItem&& item) {
            if (isNameless(item)) {
                report.leaveOut(Tr::tr("Entry %1 has neither a number nor a link and was left out.").arg(report.items));
                return;
            }
            const QString file = item.link.section(u'/', -1).section(u'.', 0, 0);
            Advisory advisory = advisoryFrom(item, id(), file.isEmpty() ? item.identifier : file);
            takeFirstPublication(advisory, item.link);
            advisory.needsPerson = true;
            sink(std::move(advisory));
        });
    });
}

} // namespace akimori::advisories
