#include "advisories/feeds/rssitems.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/tr.h"

namespace akimori::advisories {

namespace {

constexpr std::size_t kMaxProducts = 500;

void readCvss(XmlReader& xml, RssItem& item)
{
    bool isNumber = false;
    const double score = xml.attribute("score").toDouble(&isNumber);
    if (isNumber && score > item.score) {
        item.score = score;
        item.severity = xml.attribute("severity");
    }
    xml.skip();
}

void readCpe(XmlReader& xml, RssItem& item)
{
    AffectedProduct product;
    product.vendor = plainText(xml.attribute("vendor"), 200);
    product.product = plainText(xml.attribute("product"), 200);
    product.cpe = plainText(xml.text(), 400); // blanks and %xx occur: kept, never parsed strictly
    if (item.products.size() < kMaxProducts)
        item.products.push_back(std::move(product));
}

void readReference(XmlReader& xml, RssItem& item)
{
    const QString number = xml.attribute("id");
    const QString title = xml.attribute("title");
    item.references << number << title;
    xml.skip();
}

/// The parts of a MyJVN alert: each product's own entry.
void readSecItems(XmlReader& xml, RssItem& item)
{
    while (xml.nextChild()) {
        if (xml.name() == u"item") {
            readSecItems(xml, item);
        } else if (xml.name() == u"cpe") {
            readCpe(xml, item);
        } else if (xml.name() == u"title" || xml.name() == u"summary") {
            item.references << xml.text();
        } else {
            xml.skip();
        }
    }
}

void readLink(XmlReader& xml, RssItem& item)
{
    const QString address = xml.attribute("href"); // Atom
    const QString text = xml.text();
    if (item.link.isEmpty())
        item.link = address.isEmpty() ? text : address;
}

QString* textMember(XmlReader& xml, RssItem& item)
{
    const QStringView name = xml.name();
    if (name == u"title")
        return &item.title;
    if (name == u"description" || name == u"summary" || name == u"encoded" || name == u"content")
        return item.description.isEmpty() ? &item.description : nullptr;
    if (name == u"date" || name == u"pubDate")
        return &item.date;
    if (name == u"issued" || name == u"published")
        return &item.issued;
    if (name == u"modified" || name == u"updated" || name == u"update")
        return &item.modified;
    return nullptr;
}

RssItem readItem(XmlReader& xml)
{
    RssItem item;
    while (xml.nextChild()) {
        if (QString* member = textMember(xml, item)) {
            *member = xml.text();
        } else if (xml.name() == u"link") {
            readLink(xml, item);
        } else if (xml.name() == u"identifier") {
            const bool strong = xml.space().contains(u"mod_sec");
            const QString text = xml.text();
            if (strong || item.identifier.isEmpty())
                item.identifier = text;
        } else if (xml.name() == u"id" || xml.name() == u"guid") {
            const QString text = xml.text();
            if (item.identifier.isEmpty())
                item.identifier = text;
        } else if (xml.name() == u"cpe") {
            readCpe(xml, item);
        } else if (xml.name() == u"cvss") {
            readCvss(xml, item);
        } else if (xml.name() == u"references" || xml.name() == u"relation") {
            readReference(xml, item);
        } else if (xml.name() == u"category") {
            if (item.severity.isEmpty())
                item.severity = xml.attribute("label").isEmpty() ? xml.attribute("term") : xml.attribute("label");
            xml.skip();
        } else if (xml.name() == u"items") {
            readSecItems(xml, item);
        } else {
            xml.skip();
        }
    }
    return item;
}

void readStatus(XmlReader& xml)
{
    checkMyJvnStatus(xml.attribute("retCd"), xml.attribute("errCd"), xml.attribute("errMsg"));
    xml.skip();
}

void readEntries(XmlReader& xml, const std::function<void(RssItem&&)>& take, bool inChannel)
{
    while (xml.nextChild()) {
        if (xml.name() == u"item" || xml.name() == u"entry") {
            xml.countItem();
            take(readItem(xml));
        } else if (xml.name() == u"channel" && !inChannel) {
            readEntries(xml, take, true); // RSS 2.0 puts its items here
        } else if (xml.name() == u"Status") {
            readStatus(xml);
        } else {
            xml.skip();
        }
    }
}

} // namespace

void readRss(XmlReader& xml, const std::function<void(RssItem&&)>& take)
{
    if (xml.name() != u"RDF" && xml.name() != u"rss" && xml.name() != u"feed")
        throwForeignRoot(xml.name().toString());
    readEntries(xml, take, false);
}

void checkMyJvnStatus(const QString& returnCode, const QString& errorCode, const QString& errorMessage)
{
    if (!returnCode.isEmpty() && returnCode != QLatin1String("0"))
        throw Error(ErrorCode::BadInput, Tr::tr("MyJVN refused the request (%1 %2). Nothing was checked: fetch it again "
                                                "later, or check the address of the source.")
                                             .arg(plainText(errorCode, 40), plainText(errorMessage, 200)));
}

bool isNameless(const RssItem& item)
{
    return item.identifier.isEmpty() && item.link.isEmpty();
}

Advisory advisoryFrom(const RssItem& item, const QString& source, QString id)
{
    Advisory advisory;
    advisory.source = source;
    advisory.id = plainText(id, 200);
    advisory.title = plainText(item.title, 500);
    advisory.summary = plainText(item.description);
    advisory.url = safeUrl(item.link);
    const QString published = item.issued.isEmpty() ? item.date : item.issued;
    setPublished(advisory, published, readFeedDate(published, MissingZone::Jst));
    advisory.updatedAt = readFeedDate(item.modified.isEmpty() ? item.date : item.modified, MissingZone::Jst).instant;
    advisory.severityText = plainText(item.severity, 40);
    advisory.severity = severityFromWord(advisory.severityText);
    addCves(advisory, item.title);
    addCves(advisory, item.description);
    for (const QString& reference : item.references)
        addCves(advisory, reference);
    advisory.products = item.products;
    if (advisory.updatedAt.isValid())
        advisory.revision = advisory.updatedAt.toString(Qt::ISODate);
    return advisory;
}

} // namespace akimori::advisories
