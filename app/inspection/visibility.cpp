#include "inspection/visibility.h"

#include "inspection/text.h"

#include <cmath>
#include <optional>

namespace akimori::inspection {

namespace {

constexpr double kTinyPixels = 3;
constexpr qsizetype kMaxSheet = 512 << 10;
constexpr int kMaxSelectors = 5000;
constexpr std::size_t kMaxNested = 200;
constexpr int kMaxSteps = 40; ///< how far up an ancestor is looked for

/// CSS numbers with their unit reduced to pixels (em and rem as 16, vw and % as 10).
std::optional<double> pixels(QByteArrayView value)
{
    qsizetype end = 0;
    while (end < value.size() && (std::isdigit(static_cast<unsigned char>(value.at(end))) || value.at(end) == '.'
                                  || value.at(end) == '-' || value.at(end) == '+'))
        ++end;
    bool ok = false;
    const double number = value.first(end).toByteArray().toDouble(&ok);
    if (!ok)
        return std::nullopt;
    const QByteArrayView unit = value.sliced(end);
    if (unit.startsWith("em") || unit.startsWith("rem"))
        return number * 16;
    if (unit.startsWith("v") || unit.startsWith("%"))
        return number * 10;
    return number;
}

struct Declarations
{
    QByteArray colour;
    QByteArray background;
    bool fixed = false;
    bool absolute = false;
    bool clipped = false;
    bool flat = false;
};

bool isFarAway(QByteArrayView value)
{
    const std::optional<double> distance = pixels(value);
    return distance && *distance <= -400;
}

unsigned hidingOfDeclaration(QByteArrayView property, QByteArrayView value, Declarations& seen)
{
    const QByteArrayView plain = value.endsWith("!important") ? value.chopped(10) : value;
    if (property == "display")
        return plain == "none" ? NotDisplayed : Visible;
    if (property == "content-visibility")
        return plain == "hidden" ? NotDisplayed : Visible;
    if (property == "visibility")
        return plain == "hidden" || plain == "collapse" ? NotDisplayed : Visible;
    if (property == "opacity") {
        const std::optional<double> amount = pixels(plain);
        return amount && *amount < 0.05 ? Transparent : Visible;
    }
    if (property == "filter")
        return plain.contains("opacity=0)") || plain.contains("opacity(0") ? Transparent : Visible;
    if (property == "left" || property == "top" || property == "right" || property == "bottom" || property == "text-indent"
        || property.startsWith("margin"))
        return isFarAway(plain) ? OffScreen : Visible;
    if (property == "transform")
        return plain.contains("scale(0)") || plain.contains("-9999") ? OffScreen : Visible;
    if (property == "width" || property == "height" || property == "max-height" || property == "max-width") {
        const std::optional<double> size = pixels(plain);
        seen.flat = seen.flat || (size && *size <= kTinyPixels);
        return Visible;
    }
    if (property == "font-size" || property == "font") {
        const std::optional<double> size = pixels(plain);
        return size && *size <= 1 && (plain == "0" || plain.endsWith("px") || plain.endsWith("pt")) ? TinyText : Visible;
    }
    if (property == "clip" || property == "clip-path")
        return plain.contains("rect(0") || plain.contains("rect(1px") || plain.contains("inset(50%")
                       || plain.contains("inset(100%")
                   ? Tiny
                   : Visible;
    if (property == "overflow")
        seen.clipped = plain == "hidden";
    else if (property == "position") {
        seen.fixed = plain == "fixed";
        seen.absolute = plain == "absolute" || plain == "fixed";
    } else if (property == "color")
        seen.colour = plain.toByteArray();
    else if (property == "background" || property == "background-color")
        seen.background = plain.toByteArray();
    return Visible;
}

template <typename Visitor> void forEachDeclaration(const QByteArray& declarations, Visitor visit)
{
    for (const QByteArray& declaration : declarations.split(';')) {
        const qsizetype colon = declaration.indexOf(':');
        if (colon > 0)
            visit(QByteArrayView(declaration).first(colon), QByteArrayView(declaration).sliced(colon + 1));
    }
}

bool isPlain(const QByteArray& selector)
{
    return !selector.contains(':') && !selector.contains('[') && !selector.contains('+') && !selector.contains('~')
           && !selector.contains('*');
}

/// "div.h8" → ".h8", "ul#menu" → "#menu": the part that tells most.
QByteArray simplest(const QByteArray& selector)
{
    const qsizetype hash = selector.lastIndexOf('#');
    const qsizetype dot = selector.lastIndexOf('.');
    return hash >= 0 ? selector.mid(hash) : dot >= 0 ? selector.mid(dot) : selector;
}

/// ".class", "#id" or a tag name.
bool matches(const Element& element, const QByteArray& name)
{
    if (name.startsWith('#'))
        return equalsIgnoreCase(element.attribute("id"), QByteArrayView(name).sliced(1));
    if (!name.startsWith('.'))
        return element.name == name;
    const QByteArrayView classes = element.attribute("class");
    if (classes.isEmpty())
        return false;
    const QList<QByteArray> list = lower(classes).simplified().split(' ');
    return list.contains(name.mid(1));
}

QByteArray withoutComments(QByteArrayView css)
{
    QByteArray result;
    qsizetype at = 0;
    while (at < css.size()) {
        const qsizetype open = css.indexOf("/*", at);
        if (open < 0)
            break;
        result += css.sliced(at, open - at);
        const qsizetype close = css.indexOf("*/", open + 2);
        at = close < 0 ? css.size() : close + 2;
    }
    if (at < css.size())
        result += css.sliced(at);
    return result;
}

} // namespace

unsigned hidingOfDeclarations(QByteArrayView declarations)
{
    unsigned hiding = Visible;
    Declarations seen;
    forEachDeclaration(squeezed(lower(withoutComments(declarations))), [&](QByteArrayView property, QByteArrayView value) {
        hiding |= hidingOfDeclaration(property, value, seen);
    });
    if (seen.flat && (seen.clipped || seen.absolute))
        hiding |= Tiny;
    if (!seen.colour.isEmpty() && seen.colour == seen.background)
        hiding |= SameColour;
    return hiding;
}

bool coversWindow(QByteArrayView declarations)
{
    bool fixed = false;
    bool wide = false;
    bool high = false;
    int edges = 0;
    forEachDeclaration(squeezed(lower(declarations)), [&](QByteArrayView property, QByteArrayView value) {
        const QByteArrayView plain = value.endsWith("!important") ? value.chopped(10) : value;
        fixed = fixed || (property == "position" && (plain == "fixed" || plain == "absolute"));
        wide = wide || ((property == "width" || property == "min-width") && (plain == "100%" || plain == "100vw"));
        high = high || ((property == "height" || property == "min-height") && (plain == "100%" || plain == "100vh"));
        if (property == "inset" && plain.startsWith("0"))
            edges = 4;
        if ((property == "top" || property == "left" || property == "right" || property == "bottom")
            && plain.startsWith("0"))
            ++edges;
    });
    return fixed && ((wide && high) || edges >= 4);
}

StyleSheetHiding::StyleSheetHiding(const Document& document)
{
    qsizetype budget = kMaxSheet;
    for (const int index : document.named("style")) {
        const Element& element = document.elements()[static_cast<std::size_t>(index)];
        const QByteArray css = document.textOf(element, budget);
        budget -= css.size();
        read(css);
        if (budget <= 0)
            break;
    }
}

void StyleSheetHiding::read(QByteArrayView css)
{
    const QByteArray text = lower(withoutComments(css));
    qsizetype at = 0;
    while (at < text.size() && m_bySelector.size() < kMaxSelectors) {
        const qsizetype open = text.indexOf('{', at);
        if (open < 0)
            return;
        const qsizetype close = text.indexOf('}', open);
        const qsizetype end = close < 0 ? text.size() : close;
        const QByteArrayView selectors = QByteArrayView(text).sliced(at, open - at).trimmed();
        if (selectors.startsWith('@')) { // step into the block of @media and its like
            at = open + 1;
            continue;
        }
        const QByteArrayView declarations = QByteArrayView(text).sliced(open + 1, end - open - 1);
        const unsigned hiding = hidingOfDeclarations(declarations);
        const bool covers = declarations.contains("position") && coversWindow(declarations);
        if (hiding != Visible || covers) {
            for (const QByteArray& selector : selectors.toByteArray().split(',')) {
                QByteArray name = selector.trimmed();
                name.replace('>', ' ');
                if (name.contains(' ')) {
                    const QList<QByteArray> parts = name.simplified().split(' ');
                    if (hiding != Visible && parts.size() >= 2 && m_nested.size() < kMaxNested && isPlain(parts.last())
                        && isPlain(parts.at(parts.size() - 2)))
                        m_nested.push_back({simplest(parts.at(parts.size() - 2)), simplest(parts.last()), hiding});
                    continue;
                }
                if (!name.startsWith('.') && !name.startsWith('#') && name.contains('.'))
                    name = name.mid(name.indexOf('.'));
                const bool simple = !name.isEmpty() && name.lastIndexOf('.') <= 0 && name.lastIndexOf('#') <= 0
                                    && !name.contains(' ') && !name.contains(':') && !name.contains('[')
                                    && !name.contains('>');
                if (simple && hiding != Visible)
                    m_bySelector[name] |= hiding;
                if (simple && covers)
                    m_covering.insert(name);
            }
        }
        at = end + 1;
    }
}

bool StyleSheetHiding::covers(const Element& element) const
{
    if (m_covering.isEmpty())
        return false;
    return std::any_of(m_covering.begin(), m_covering.end(), [&](const QByteArray& name) { return matches(element, name); });
}

unsigned StyleSheetHiding::lookUp(const Element& element, const std::vector<Element>& all) const
{
    unsigned hiding = Visible;
    for (const Nested& nested : m_nested) {
        if ((hiding & nested.hiding) == nested.hiding || !matches(element, nested.name))
            continue;
        int steps = 0;
        for (int up = element.parent; up >= 0 && steps < kMaxSteps; up = all[static_cast<std::size_t>(up)].parent, ++steps) {
            if (matches(all[static_cast<std::size_t>(up)], nested.ancestor)) {
                hiding |= nested.hiding;
                break;
            }
        }
    }
    if (m_bySelector.isEmpty())
        return hiding;
    hiding |= m_bySelector.value(element.name.toByteArray(), Visible);
    if (const QByteArrayView id = element.attribute("id"); !id.isEmpty())
        hiding |= m_bySelector.value('#' + lower(id), Visible);
    if (const QByteArrayView classes = element.attribute("class"); !classes.isEmpty()) {
        for (const QByteArray& name : lower(classes).simplified().split(' '))
            hiding |= m_bySelector.value('.' + name, Visible);
    }
    return hiding;
}

StyledHiding hidingOf(const Element& element, const StyleSheetHiding& sheet, const std::vector<Element>& all)
{
    StyledHiding result;
    if (const QByteArrayView style = element.attribute("style"); !style.isEmpty())
        result.hiding |= hidingOfDeclarations(style);
    if (element.hasAttribute("hidden"))
        result.hiding |= NotDisplayed;
    const bool sized = element.name == "iframe" || element.name == "object" || element.name == "embed"
                       || element.name == "frame" || element.name == "marquee";
    if (sized) {
        for (const char* side : {"width", "height"}) {
            const QByteArrayView value = element.attribute(side);
            const std::optional<double> size = value.isEmpty() ? std::nullopt : pixels(value.trimmed());
            if (size && *size <= kTinyPixels && !value.contains('%'))
                result.hiding |= Tiny;
        }
        const QByteArray style = squeezed(lower(element.attribute("style")));
        if (style.contains("z-index:-") && style.contains("position:fixed"))
            result.hiding |= NotDisplayed; // behind the page
        for (const char* side : {"width:", "height:"}) {
            const qsizetype at = style.indexOf(side);
            if (at < 0 || (at > 0 && style.at(at - 1) == '-'))
                continue;
            const std::optional<double> size = pixels(QByteArrayView(style).sliced(at + static_cast<qsizetype>(
                                                                                           std::strlen(side))));
            if (size && *size <= kTinyPixels)
                result.hiding |= Tiny;
        }
    }
    if (result.hiding == Visible) {
        result.hiding = sheet.lookUp(element, all);
        result.fromStyleSheet = result.hiding != Visible;
    }
    result.coversWindow = sheet.covers(element);
    return result;
}

} // namespace akimori::inspection
