#include "inspection/links.h"

#include "inspection/text.h"

namespace akimori::inspection {

namespace {

constexpr qsizetype kMaxLinks = 5000;

/// "" when it leads out of the root.
QByteArray resolved(const QByteArray& from, QByteArray reference)
{
    for (const char end : {'#', '?'}) {
        if (const qsizetype at = reference.indexOf(end); at >= 0)
            reference.truncate(at);
    }
    if (reference.isEmpty())
        return {};
    reference = QByteArray::fromPercentEncoding(reference);
    QList<QByteArray> parts;
    if (!reference.startsWith('/'))
        parts = from.split('/').mid(0, from.count('/'));
    const bool folder = reference.endsWith('/') || reference.endsWith("/.") || reference.endsWith("/..") || reference == "."
                        || reference == "..";
    for (const QByteArray& part : reference.split('/')) {
        if (part == "..") {
            if (parts.isEmpty())
                return {};
            parts.removeLast();
        } else if (!part.isEmpty() && part != ".") {
            parts.append(part);
        }
    }
    const QByteArray path = parts.join('/');
    return folder ? path + '/' : path;
}

} // namespace

QSet<QByteArray> internalLinks(const Document& document, const QByteArray& path, const SiteNormal& own)
{
    QSet<QByteArray> links;
    const auto add = [&](const Element& element, const char* attribute) {
        const QByteArrayView reference = element.attribute(attribute).trimmed();
        if (reference.isEmpty() || reference.startsWith('#') || links.size() >= kMaxLinks)
            return;
        const Url url = parseUrl(reference);
        if (url.isRemote() ? !own.isOwn(url.host) : !url.scheme.isEmpty())
            return;
        const QByteArray target = resolved(path, url.isRemote() ? (url.path.isEmpty() ? QByteArray("/") : url.path)
                                                                : reference.toByteArray());
        if (!target.isEmpty() && target != path)
            links.insert(target);
    };
    for (const char* name : {"a", "area"}) {
        for (const int index : document.named(name))
            add(document.elements()[static_cast<std::size_t>(index)], "href");
    }
    for (const char* name : {"frame", "iframe"}) {
        for (const int index : document.named(name))
            add(document.elements()[static_cast<std::size_t>(index)], "src");
    }
    return links;
}

bool leadsTo(const QSet<QByteArray>& links, const QByteArray& path)
{
    if (links.contains(path))
        return true;
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArray name = lower(path.mid(slash + 1));
    if (!name.startsWith("index."))
        return false;
    // The front page is linked to by every bookmark.
    const QByteArray folder = path.left(slash + 1);
    return folder.isEmpty() || links.contains(folder) || links.contains(folder.chopped(1));
}

} // namespace akimori::inspection
