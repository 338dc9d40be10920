#include "advisories/feeds/jvndb.h"

#include "advisories/feeds/rssitems.h"
#include "advisories/feeds/vuldef.h"
#include "advisories/tr.h"

namespace akimori::advisories {

QString JvndbFeed::name() const
{
    return Tr::tr("JVN iPedia");
}

std::vector<FeedRequest> JvndbFeed::requests(const QDateTime&) const
{
    return {{QUrl(QStringLiteral("https://jvndb.jvn.jp/ja/rss/jvndb_new.rdf"))}};
}

void JvndbFeed::read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
                     const FeedLimits& limits) const
{
    readXml(document, report, limits, [&](XmlReader& xml) {
        if (isVuldef(xml))
            readVuldef(xml, id(), sink);
        else
            readJvndbItems(xml, id(), sink, report);
    });
}

} // namespace akimori::advisories
