#include "advisories/feeds/myjvn.h"

#include "advisories/feeds/alertday.h"
#include "advisories/feeds/feedtext.h"
#include "advisories/feeds/jsonreader.h"
#include "advisories/feeds/rssitems.h"
#include "advisories/feeds/vuldef.h"
#include "advisories/tr.h"

#include "base/jst.h"

namespace akimori::advisories {

namespace {

/// An answer without results holds one entry that says so; it must not become a case.
bool saysNothingFound(const QString& text)
{
    return text.contains(QStringLiteral("該当する")) && text.contains(QStringLiteral("ありません"));
}

void finishAlert(Advisory& advisory, const QString& link)
{
    takeFirstPublication(advisory, link);
    advisory.needsPerson = advisory.severity && *advisory.severity >= Severity::High;
}

void readAlerts(XmlReader& xml, const QString& source, const AdvisorySink& sink, FeedReport& report)
{
    readRss(xml, [&](RssItem&& item) {
        if (saysNothingFound(item.title) || saysNothingFound(item.description)) {
            report.warn(Tr::tr("MyJVN answers that nothing was found for the request."));
            return;
        }
        if (item.identifier.isEmpty()) {
            report.leaveOut(Tr::tr("Entry %1 has no number and was left out.").arg(report.items));
            return;
        }
        Advisory advisory = advisoryFrom(item, source, item.identifier);
        finishAlert(advisory, item.link);
        sink(std::move(advisory));
    });
}

QString firstText(const QJsonObject& object, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        if (const QString text = textOf(object, key); !text.isEmpty())
            return text;
    }
    return {};
}

void addProducts(Advisory& advisory, const QJsonObject& entry)
{
    for (const QJsonValue& value : entry.value(QLatin1String("sec:items")).toArray()) {
        const QJsonObject part = value.toObject().value(QLatin1String("sec:item")).toObject();
        addCves(advisory, textOf(part, "sec:title"));
        addCves(advisory, textOf(part, "sec:summary"));
        for (const QJsonValue& cpe : part.value(QLatin1String("sec:cpe")).toArray())
            advisory.products.push_back(
                {{}, {}, plainText(textOf(cpe.toObject(), "value"), 400), {}, {}});
    }
    for (const QJsonValue& value : entry.value(QLatin1String("products")).toArray()) {
        const QJsonObject product = value.toObject();
        const QJsonObject names = product.value(QLatin1String("product_ids")).toObject();
        advisory.products.push_back({plainText(textOf(product, "vname"), 200), plainText(textOf(product, "pname"), 200),
                                     plainText(textOf(names, "cpe"), 400), {}, {}});
    }
    for (const QJsonValue& value : entry.value(QLatin1String("references")).toArray())
        for (const char* key : {"summary", "id", "url"})
            addCves(advisory, textOf(value.toObject(), key));
}

/// getAlertList (hnd and oka) and getVulnOverviewList (oka): the same tree with different words.
Advisory fromJson(const QJsonObject& entry, const QString& source)
{
    RssItem item;
    item.title = textOf(entry, "title");
    item.link = textOf(entry, "link");
    item.description = textOf(entry, "summary");
    item.issued = firstText(entry, {"published", "created"});
    item.modified = firstText(entry, {"updated", "update", "modified"});
    const QJsonObject category = entry.value(QLatin1String("category")).toObject();
    item.severity = firstText(category, {"label", "term"});
    Advisory advisory = advisoryFrom(item, source, textOf(entry, "id"));
    addProducts(advisory, entry);
    if (advisory.id.startsWith(QLatin1String("MYJVN-ALT")))
        finishAlert(advisory, item.link);
    return advisory;
}

void readMyJvnJson(const QJsonObject& root, const QString& source, const AdvisorySink& sink, FeedReport& report,
                   const FeedLimits& limits)
{
    const QJsonObject feed = root.value(QLatin1String("feed")).toObject();
    QJsonObject status = feed.value(QLatin1String("status:Status")).toObject();
    if (status.isEmpty())
        status = root.value(QLatin1String("status")).toObject();
    checkMyJvnStatus(textOf(status, "retCd"), textOf(status, "errCd"), textOf(status, "errMsg"));
    if (!feed.value(QLatin1String("entry")).isArray())
        throwMissingMember(QStringLiteral("feed.entry"));
    eachObject(feed.value(QLatin1String("entry")).toArray(), report, limits, [&](const QJsonObject& entry) {
        Advisory advisory = fromJson(entry, source);
        if (saysNothingFound(advisory.title) || saysNothingFound(advisory.summary))
            report.warn(Tr::tr("MyJVN answers that nothing was found for the request."));
        else if (advisory.id.isEmpty())
            report.leaveOut(Tr::tr("Entry %1 has no number and was left out.").arg(report.items));
        else
            sink(std::move(advisory));
    });
}

} // namespace

QString MyJvnFeed::name() const
{
    return Tr::tr("MyJVN (alerts of IPA)");
}

std::vector<FeedRequest> MyJvnFeed::requests(const QDateTime& since) const
{
    const QString base = QStringLiteral("https://jvndb.jvn.jp/myjvn?method=getAlertList&feed=hnd");
    if (!since.isValid())
        return {{QUrl(base)}};
    return {{QUrl(base + QStringLiteral("&datePublished=%1").arg(jst::date(since).year()))}};
}

void MyJvnFeed::read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
                     const FeedLimits& limits) const
{
    const QByteArray start = document.peek(256).trimmed();
    if (start.startsWith('{') || start.startsWith("\xef\xbb\xbf{")) {
        readMyJvnJson(readJson(document, limits).object(), id(), sink, report, limits);
        return;
    }
    readXml(document, report, limits, [&](XmlReader& xml) {
        if (isVuldef(xml))
            readVuldef(xml, id(), sink);
        else if (xml.name() == u"RDF")
            readJvndbItems(xml, id(), sink, report);
        else
            readAlerts(xml, id(), sink, report);
    });
}

} // namespace akimori::advisories
