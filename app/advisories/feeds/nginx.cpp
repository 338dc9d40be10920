#include "advisories/feeds/nginx.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/feeds/webpage.h"
#include "advisories/feeds/xmlreader.h"
#include "advisories/tr.h"

namespace akimori::advisories {

namespace {

Advisory make(const QString& name, const QString& cve, const QString& severity, const QString& good,
              const QString& vulnerable, const QString& link)
{
    Advisory advisory;
    advisory.source = QStringLiteral("nginx");
    advisory.kind = AdvisoryKind::Errata;
    advisory.title = plainText(name, 500);
    addCves(advisory, cve.startsWith(QLatin1String("CVE"), Qt::CaseInsensitive) ? cve : QStringLiteral("CVE-") + cve);
    advisory.id = advisory.cves.isEmpty() ? advisory.title.left(120) : advisory.cves.first();
    advisory.severityText = plainText(severity, 40);
    advisory.severity = severityFromWord(advisory.severityText);
    advisory.url = safeUrl(link);
    advisory.products.push_back({QStringLiteral("F5"), QStringLiteral("nginx"), QStringLiteral("cpe:/a:f5:nginx"),
                                 plainText(vulnerable, 1000), plainText(good, 1000)});
    return advisory;
}

void readItems(XmlReader& xml, const AdvisorySink& sink)
{
    while (xml.nextChild()) {
        if (xml.name() == u"item") {
            xml.countItem();
            sink(make(xml.attribute("name"), xml.attribute("cve"), xml.attribute("severity"), xml.attribute("good"),
                      xml.attribute("vulnerable"), xml.attribute("advisory")));
            xml.skip();
        } else if (xml.name() == u"section" || xml.name() == u"security") {
            readItems(xml, sink);
        } else {
            xml.skip();
        }
    }
}

void readPage(const QString& page, const AdvisorySink& sink, FeedReport& report, const FeedLimits& limits)
{
    for (const QString& entry : entriesOf(page, QStringLiteral("<li>"), limits.items)) {
        const QStringList lines = linesOf(entry);
        const QString vulnerable = lineAfter(lines, QStringLiteral("Vulnerable:"));
        if (vulnerable.isEmpty() || lines.isEmpty())
            continue; // navigation
        ++report.items;
        sink(make(lines.first(), cvesIn(entry).value(0), lineAfter(lines, QStringLiteral("Severity:")),
                  lineAfter(lines, QStringLiteral("Not vulnerable:")), vulnerable, {}));
    }
}

} // namespace

QString NginxFeed::name() const
{
    return Tr::tr("nginx security advisories");
}

std::vector<FeedRequest> NginxFeed::requests(const QDateTime&) const
{
    return {{QUrl(QStringLiteral("https://nginx.org/en/security_advisories.html"))}};
}

void NginxFeed::read(QIODevice& document, const AdvisorySink& sink, FeedReport& report, const FeedLimits& limits) const
{
    if (isWebPage(document.peek(512))) {
        readPage(readPageText(document), sink, report, limits);
        return;
    }
    readXml(
        document, report, limits,
        [&](XmlReader& xml) {
            if (xml.name() != u"article")
                throwForeignRoot(xml.name().toString());
            readItems(xml, sink);
        },
        XmlReader::Doctype::ExternalOnly); // their source names its DTD; nothing is loaded or expanded
}

} // namespace akimori::advisories
