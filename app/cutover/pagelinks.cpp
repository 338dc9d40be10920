#include "cutover/pagelinks.h"

#include "base/error.h"
#include "inspection/document.h"

#include <QSet>
#include <QXmlStreamReader>

namespace akimori::cutover {

namespace {

constexpr qsizetype kMaxLinks = 5000;
constexpr qsizetype kMaxSitemap = 50'000;
constexpr qsizetype kMaxUrl = 2000;

} // namespace

QString pageKey(const QUrl& url, const QStringList& names)
{
    const QString scheme = url.scheme();
    const QString host = QString::fromLatin1(QUrl::toAce(url.host())).toLower();
    if (!url.isValid() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")) ||
        !names.contains(host) || !url.userInfo().isEmpty())
        return {};
    QString path = url.path(QUrl::FullyEncoded);
    if (path.isEmpty())
        path = QStringLiteral("/");
    if (url.hasQuery())
        path += u'?' + url.query(QUrl::FullyEncoded);
    return path.size() > kMaxUrl ? QString() : host + path;
}

QStringList linkedPages(const QByteArray& html, const QUrl& base, const QStringList& names)
{
    QStringList pages;
    QSet<QString> seen;
    const auto add = [&](QByteArrayView reference) {
        if (reference.isEmpty() || reference.size() > kMaxUrl || pages.size() >= kMaxLinks)
            return;
        const QUrl url = base.resolved(QUrl(QString::fromUtf8(reference).trimmed()));
        const QString page = pageKey(url, names);
        if (!page.isEmpty() && !seen.contains(page)) {
            seen.insert(page);
            pages << page;
        }
    };
    std::unique_ptr<inspection::Document> document;
    try {
        document = inspection::Document::parse(html);
    } catch (const Error&) {
        return pages; // too deep or too large to be parsed: the page itself is still compared
    }
    for (const inspection::Element& element : document->elements()) {
        if (element.name == "meta")
            continue;
        for (const char* attribute : {"href", "src", "poster", "data"})
            add(element.attribute(attribute));
        for (const QByteArray& candidate : element.attribute("srcset").toByteArray().split(','))
            add(candidate.trimmed().split(' ').first());
    }
    return pages;
}

bool isXml(const QString& page, const QString& contentType)
{
    const bool named = page.section(u'?', 0, 0).endsWith(QLatin1String(".xml"));
    return named ||
           (contentType.contains(QLatin1String("xml")) && !contentType.contains(QLatin1String("xhtml")));
}

QStringList sitemapPages(const QByteArray& xml, const QStringList& names)
{
    QStringList pages;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && pages.size() < kMaxSitemap) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return {};
        case QXmlStreamReader::StartElement:
            if (reader.name() == QLatin1String("loc")) {
                const QString page = pageKey(QUrl(reader.readElementText().trimmed()), names);
                if (!page.isEmpty())
                    pages << page;
            }
            break;
        default:
            break;
        }
    }
    return pages;
}

} // namespace akimori::cutover
