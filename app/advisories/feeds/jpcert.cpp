#include "advisories/feeds/jpcert.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/feeds/rssitems.h"
#include "advisories/tr.h"

namespace akimori::advisories {

QString JpcertFeed::name() const
{
    return Tr::tr("JPCERT/CC");
}

std::vector<FeedRequest> JpcertFeed::requests(const QDateTime&) const
{
    return {{QUrl(QStringLiteral("https://www.jpcert.or.jp/rss/jpcert.rdf"))}};
}

void JpcertFeed::read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
                      const FeedLimits& limits) const
{
    readXml(document, report, limits, [&](XmlReader& xml) {
        readRss(xml, [&](RssItem&& item) {
            if (isNameless(item)) {
                report.leaveOut(Tr::tr("Entry %1 has neither a number nor a link and was left out.").arg(report.items));
                return;
            }
            const QString fromLink = item.link.section(u'/', -1).section(u'.', 0, 0);
            const bool useLink = item.identifier.isEmpty() || item.identifier.contains(u'/');
            Advisory advisory = advisoryFrom(item, id(), useLink && !fromLink.isEmpty() ? fromLink : item.identifier);
            advisory.needsPerson = QUrl(item.link).path().startsWith(QLatin1String("/at/")) ||
                                   advisory.title.startsWith(QStringLiteral("注意喚起"));
            sink(std::move(advisory));
        });
    });
}

} // namespace akimori::advisories
