#include "publishing/references.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "inspection/charset.h"
#include "inspection/document.h"
#include "inspection/filefacts.h"
#include "inspection/text.h"
#include "inspection/url.h"

#include <QRegularExpression>

#include <array>

namespace akimori::publishing {

namespace {

using inspection::Element;

constexpr qsizetype kMaxTarget = 8192;
constexpr std::size_t kMaxReferences = 100'000; ///< of one file

struct Rule
{
    const char* element;
    const char* attribute;
    ReferenceKind kind;
};
constexpr std::array kRules{
    Rule{"a", "href", ReferenceKind::Link},          Rule{"area", "href", ReferenceKind::Link},
    Rule{"script", "src", ReferenceKind::Script},    Rule{"iframe", "src", ReferenceKind::Frame},
    Rule{"frame", "src", ReferenceKind::Frame},      Rule{"embed", "src", ReferenceKind::Frame},
    Rule{"object", "data", ReferenceKind::Frame},    Rule{"img", "src", ReferenceKind::Media},
    Rule{"image", "xlink:href", ReferenceKind::Media}, Rule{"source", "src", ReferenceKind::Media},
    Rule{"video", "src", ReferenceKind::Media},      Rule{"video", "poster", ReferenceKind::Media},
    Rule{"audio", "src", ReferenceKind::Media},      Rule{"track", "src", ReferenceKind::Media},
    Rule{"input", "src", ReferenceKind::Media},      Rule{"body", "background", ReferenceKind::Media},
    Rule{"form", "action", ReferenceKind::Form},     Rule{"button", "formaction", ReferenceKind::Form},
};

class Collector
{
public:
    void add(ReferenceKind kind, QByteArrayView target, int line)
    {
        const QByteArray text = target.trimmed().toByteArray();
        if (!text.isEmpty() && text.size() <= kMaxTarget && m_result.references.size() < kMaxReferences)
            m_result.references.push_back({kind, text, line});
    }

    void addStyle(const QByteArray& css, int firstLine)
    {
        static const QRegularExpression url(QStringLiteral(
            R"re((@import\s+)?(?:url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|(?<=@import\s)\s*(?:"([^"]*)"|'([^']*)')))re"));
        static const QRegularExpression comment(QStringLiteral(R"(/\*.*?\*/)"),
                                                QRegularExpression::DotMatchesEverythingOption);
        QString text = QString::fromUtf8(css);
        for (auto it = comment.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
                if (text[i] != u'\n')
                    text[i] = u' ';
            }
        }
        int line = firstLine;
        qsizetype counted = 0;
        for (auto it = url.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            line += static_cast<int>(QStringView(text).mid(counted, match.capturedStart() - counted).count(u'\n'));
            counted = match.capturedStart();
            QString target;
            for (int group = 2; group <= 6 && target.isEmpty(); ++group)
                target = match.captured(group);
            const bool import = match.hasCaptured(1) || match.captured(0).startsWith(QLatin1String("@import"))
                                || match.hasCaptured(5) || match.hasCaptured(6);
            add(import ? ReferenceKind::Style : ReferenceKind::Media, target.toUtf8(), line);
        }
    }

    void addElement(const Element& element)
    {
        for (const Rule& rule : kRules) {
            if (element.name == rule.element && element.hasAttribute(rule.attribute))
                add(rule.kind, element.attribute(rule.attribute), element.line);
        }
        if (element.name == "link")
            addLink(element);
        if (element.name == "base" && m_result.base.isEmpty())
            m_result.base = element.attribute("href").trimmed().toByteArray();
        if (element.name == "meta" && inspection::equalsIgnoreCase(element.attribute("http-equiv"), "refresh"))
            addRefresh(element);
        for (const char* name : {"srcset", "imagesrcset"}) {
            for (const QByteArray& candidate : element.attribute(name).toByteArray().split(','))
                add(ReferenceKind::Media, candidate.trimmed().split(' ').first(), element.line);
        }
        if (element.hasAttribute("style"))
            addStyle(element.attribute("style").toByteArray(), element.line);
        for (const char* name : {"id", "name"}) {
            if (element.hasAttribute(name))
                m_result.anchors.append(element.attribute(name).toByteArray());
        }
    }

    PageReferences take() { return std::move(m_result); }
    void markUnread() { m_result.unread = true; }

private:
    void addLink(const Element& element)
    {
        const QByteArray rel = element.attribute("rel").toByteArray().toLower();
        const ReferenceKind kind = rel.contains("stylesheet") ? ReferenceKind::Style
                                   : rel.contains("icon") || rel.contains("preload") || rel.contains("manifest")
                                       ? ReferenceKind::Media
                                       : ReferenceKind::Other;
        // dns-prefetch and preconnect name a host, not a file.
        if (!rel.contains("dns-prefetch") && !rel.contains("preconnect"))
            add(kind, element.attribute("href"), element.line);
    }

    void addRefresh(const Element& element)
    {
        const QByteArray content = element.attribute("content").toByteArray();
        const qsizetype at = inspection::indexOfIgnoreCase(content, "url=");
        if (at < 0)
            return;
        QByteArray target = content.mid(at + 4).trimmed();
        if (target.size() > 1 && (target.startsWith('\'') || target.startsWith('"')))
            target = target.mid(1, target.size() - 2);
        add(ReferenceKind::Link, target, element.line);
    }

    PageReferences m_result;
};

bool isStyle(const QByteArray& path)
{
    return inspection::roleOf(path) == inspection::Role::Style;
}

/// Joins with the page's folder and removes "." and ".."; false when it leaves the top.
bool normalise(const QByteArray& folder, const QByteArray& path, QByteArray& result)
{
    QList<QByteArray> parts;
    const QByteArray whole = path.startsWith('/') ? path : folder + '/' + path;
    for (const QByteArray& part : whole.split('/')) {
        if (part.isEmpty() || part == ".")
            continue;
        if (part != "..") {
            parts.append(part);
            continue;
        }
        if (parts.isEmpty())
            return false;
        parts.removeLast();
    }
    result = parts.join('/');
    if (whole.endsWith('/') && !result.isEmpty())
        result += '/';
    return true;
}

} // namespace

bool hasReferences(const QByteArray& path)
{
    const inspection::Role role = inspection::roleOf(path);
    return role == inspection::Role::Html || role == inspection::Role::Svg || role == inspection::Role::Style;
}

PageReferences referencesOf(const QByteArray& path, const QByteArray& bytes)
{
    Collector collector;
    if (!hasReferences(path))
        return {};
    const QByteArray text = inspection::decodeText(bytes).text;
    if (isStyle(path)) {
        collector.addStyle(text, 1);
        return collector.take();
    }
    try {
        const std::unique_ptr<inspection::Document> document = inspection::Document::parse(text);
        for (const Element& element : document->elements()) {
            collector.addElement(element);
            if (element.name == "style")
                collector.addStyle(document->textOf(element), element.line);
        }
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Unsupported)
            throw;
        collector.markUnread();
    }
    return collector.take();
}

Destination resolve(const QByteArray& page, const QByteArray& base, const QByteArray& target,
                    const QList<QByteArray>& ownHosts)
{
    Destination destination;
    QByteArray folder = parentPath(page);
    if (!base.isEmpty() && base != target) {
        const Destination from = resolve(page, {}, base, ownHosts);
        if (from.where == Destination::Where::Outside && inspection::parseUrl(target).host.isEmpty())
            return from;
        if (from.where == Destination::Where::Inside)
            folder = from.path.endsWith('/') ? from.path.chopped(1) : parentPath(from.path);
    }
    const inspection::Url url = inspection::parseUrl(target);
    destination.unencrypted = url.scheme == "http";
    destination.host = url.host;
    if (!url.host.isEmpty() && !ownHosts.contains(url.host)) {
        destination.where = Destination::Where::Outside;
        return destination;
    }
    if (url.host.isEmpty() && !url.scheme.isEmpty())
        return destination;
    QByteArray path = url.path;
    const qsizetype cut = [&] {
        const qsizetype query = path.indexOf('?');
        const qsizetype fragment = path.indexOf('#');
        return query < 0 ? fragment : fragment < 0 ? query : std::min(query, fragment);
    }();
    if (cut >= 0)
        path.truncate(cut);
    if (path.isEmpty() && url.host.isEmpty()) {
        destination.where = Destination::Where::SamePage;
        return destination;
    }
    if (!url.host.isEmpty() && !path.startsWith('/'))
        path.prepend('/');
    destination.where = normalise(folder, QByteArray::fromPercentEncoding(path), destination.path)
                            ? Destination::Where::Inside
                            : Destination::Where::Escapes;
    return destination;
}

} // namespace akimori::publishing
