#include "monitoring/probes/pagelinks.h"

#include "base/error.h"
#include "inspection/charset.h"
#include "inspection/document.h"

namespace akimori::monitoring {

namespace {

void add(QList<QUrl>& urls, const QUrl& base, QByteArrayView reference, int most)
{
    const QByteArray trimmed = reference.toByteArray().trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith('#') || urls.size() >= most)
        return;
    QUrl url = base.resolved(QUrl::fromEncoded(trimmed));
    url.setFragment({});
    const bool http = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (http && !url.host().isEmpty() && url.userInfo().isEmpty() && !urls.contains(url))
        urls << url;
}

} // namespace

PageLinks pageLinks(const QByteArray& html, const QUrl& page, int most)
{
    PageLinks found;
    std::unique_ptr<inspection::Document> document;
    try {
        document = inspection::Document::parse(inspection::decodeText(html).text);
    } catch (const Error&) {
        return found;
    }
    QUrl base = page;
    for (const inspection::Element& element : document->elements()) {
        const QByteArrayView name = element.name;
        if (name == "base" && element.hasAttribute("href"))
            base = page.resolved(QUrl::fromEncoded(element.attribute("href").toByteArray().trimmed()));
        else if (name == "a" || name == "area")
            add(found.links, base, element.attribute("href"), most);
        else if (name == "img" || name == "script" || name == "iframe" || name == "source" || name == "embed")
            add(found.loaded, base, element.attribute("src"), most);
        else if (name == "link" && (element.attribute("rel").toByteArray().toLower().contains("stylesheet") ||
                                    element.attribute("rel").toByteArray().toLower().contains("icon")))
            add(found.loaded, base, element.attribute("href"), most);
    }
    return found;
}

} // namespace akimori::monitoring
