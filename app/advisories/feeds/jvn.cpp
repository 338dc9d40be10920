#include "advisories/feeds/jvn.h"

#include "advisories/feeds/rssitems.h"
#include "advisories/tr.h"

#include <QRegularExpression>

namespace akimori::advisories {

QString JvnFeed::name() const
{
    return Tr::tr("JVN");
}

std::vector<FeedRequest> JvnFeed::requests(const QDateTime&) const
{
    return {{QUrl(QStringLiteral("https://jvn.jp/rss/jvn.rdf"))}};
}

void JvnFeed::read(QIODevice& document, const AdvisorySink& sink, FeedReport& report, const FeedLimits& limits) const
{
    static const QRegularExpression number(QStringLiteral("JVN(VU|TA)?#?\\d{8,}"));
    readXml(document, report, limits, [&](XmlReader& xml) {
        readRss(xml, [&](RssItem&& item) {
            QString name = item.identifier;
            if (name.isEmpty() || name.contains(u'/'))
                name = number.match(item.link).captured();
            if (name.isEmpty())
                name = number.match(item.title).captured();
            if (name.isEmpty()) {
                report.leaveOut(Tr::tr("Entry %1 has no JVN number and was left out.").arg(report.items));
                return;
            }
            sink(advisoryFrom(item, id(), name.remove(u'#')));
        });
    });
}

} // namespace akimori::advisories
