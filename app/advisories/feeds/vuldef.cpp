#include "advisories/feeds/vuldef.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/feeds/rssitems.h"
#include "advisories/tr.h"

#include <QRegularExpression>

namespace akimori::advisories {

namespace {

constexpr std::size_t kMaxProducts = 500;

/// Joined with 「、」: ranges are Japanese prose and only shown.
void addVersion(AffectedProduct& product, const QString& version)
{
    if (product.versions.size() < 1000)
        product.versions += (product.versions.isEmpty() ? QString() : QStringLiteral("、")) + plainText(version, 200);
}

AffectedProduct readAffectedItem(XmlReader& xml)
{
    AffectedProduct product;
    while (xml.nextChild()) {
        if (xml.name() == u"Name")
            product.vendor = plainText(xml.text(), 200);
        else if (xml.name() == u"ProductName")
            product.product = plainText(xml.text(), 200);
        else if (xml.name() == u"Cpe")
            product.cpe = plainText(xml.text(), 400);
        else if (xml.name() == u"VersionNumber")
            addVersion(product, xml.text());
        else
            xml.skip();
    }
    return product;
}

void readCvss(XmlReader& xml, Advisory& advisory)
{
    QString word;
    while (xml.nextChild()) {
        if (xml.name() == u"Severity")
            word = plainText(xml.text(), 40);
        else
            xml.skip();
    }
    const std::optional<Severity> severity = severityFromWord(word);
    if (severity && (!advisory.severity || *severity > *advisory.severity)) {
        advisory.severity = severity;
        advisory.severityText = word;
    }
}

/// Descends through the containers of VulinfoData; the names of the leaves are unique in it.
void readData(XmlReader& xml, Advisory& advisory)
{
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == u"Title") {
            advisory.title = plainText(xml.text(), 500);
        } else if (name == u"Overview") {
            advisory.summary = plainText(xml.text());
        } else if (name == u"AffectedItem") {
            AffectedProduct product = readAffectedItem(xml);
            if (advisory.products.size() < kMaxProducts)
                advisory.products.push_back(std::move(product));
        } else if (name == u"Cvss") {
            readCvss(xml, advisory);
        } else if (name == u"RelatedItem") {
            addCves(advisory, xml.text());
        } else if (name == u"DateFirstPublished") {
            const QString text = xml.text();
            setPublished(advisory, text, readFeedDate(text, MissingZone::Jst));
        } else if (name == u"DateLastUpdated") {
            advisory.updatedAt = readFeedDate(xml.text(), MissingZone::Jst).instant;
        } else if (name == u"VulinfoDescription" || name == u"Affected" || name == u"Impact" || name == u"Related") {
            readData(xml, advisory);
        } else {
            xml.skip();
        }
    }
}

} // namespace

bool isVuldef(const XmlReader& xml)
{
    return xml.name() == u"VULDEF-Document";
}

void readVuldef(XmlReader& xml, const QString& source, const AdvisorySink& sink)
{
    while (xml.nextChild()) {
        if (xml.name() == u"Status") {
            checkMyJvnStatus(xml.attribute("retCd"), xml.attribute("errCd"), xml.attribute("errMsg"));
            xml.skip();
            continue;
        }
        if (xml.name() != u"Vulinfo") {
            xml.skip();
            continue;
        }
        xml.countItem();
        Advisory advisory;
        advisory.source = source;
        while (xml.nextChild()) {
            if (xml.name() == u"VulinfoID")
                advisory.id = plainText(xml.text(), 200);
            else if (xml.name() == u"VulinfoData")
                readData(xml, advisory);
            else
                xml.skip();
        }
        if (advisory.updatedAt.isValid())
            advisory.revision = advisory.updatedAt.toString(Qt::ISODate);
        if (!advisory.id.isEmpty())
            sink(std::move(advisory));
    }
}

void readJvndbItems(XmlReader& xml, const QString& source, const AdvisorySink& sink, FeedReport& report)
{
    static const QRegularExpression number(QStringLiteral("JVNDB-\\d{4}-\\d{6}"));
    readRss(xml, [&](RssItem&& item) {
        QString name = item.identifier;
        if (!name.startsWith(QLatin1String("JVNDB-")))
            name = number.match(item.link).captured();
        if (name.isEmpty()) {
            if (!item.title.contains(QStringLiteral("ありません"))) // MyJVN's way to say that nothing was found
                report.leaveOut(Tr::tr("Entry %1 has no JVN iPedia number and was left out.").arg(report.items));
            return;
        }
        sink(advisoryFrom(item, source, name));
    });
}

} // namespace akimori::advisories
