#include "inspection/subject.h"
#include "inspection/text.h"

#include <array>

// What one element refers to or runs: the part of a Subject that knows HTML.

namespace akimori::inspection {

namespace {

constexpr std::size_t kMaxUses = 200'000;
constexpr qsizetype kMaxScriptBytes = 32 << 20;

bool isScriptType(QByteArrayView type)
{
    const QByteArray name = lower(type.trimmed());
    return name.isEmpty() || name.contains("javascript") || name.contains("ecmascript") || name == "module"
           || name == "text/jscript" || name == "text/vbscript" || name == "text/livescript" || name == "text/babel";
}

/// What an element may refer to, by its name.
enum class Reference : quint8 { Plain, Script, Anchor, Frame, Object, Form, Button, Base, Link, Meta, Image };

Reference referenceOf(const Element& element)
{
    static const auto kByTag = [] {
        std::array<Reference, Document::kTags> table{};
        const auto put = [&](Reference reference, std::initializer_list<const char*> names) {
            for (const char* name : names) {
                if (const int tag = Document::tagOf(name); tag >= 0)
                    table[static_cast<std::size_t>(tag)] = reference;
            }
        };
        put(Reference::Script, {"script"});
        put(Reference::Anchor, {"a", "area"});
        put(Reference::Frame, {"iframe", "frame", "embed"});
        put(Reference::Object, {"object", "applet"});
        put(Reference::Form, {"form"});
        put(Reference::Button, {"button", "input"});
        put(Reference::Base, {"base"});
        put(Reference::Link, {"link"});
        put(Reference::Meta, {"meta"});
        put(Reference::Image, {"img", "image", "video", "audio", "source"});
        return table;
    }();
    if (element.tag >= 0)
        return kByTag[static_cast<std::size_t>(element.tag)];
    return element.name == "portal" || element.name == "fencedframe" ? Reference::Frame : Reference::Plain;
}

/// Attributes in which a browser takes a "javascript:" address.
bool holdsAddress(QByteArrayView attribute)
{
    switch (attribute.size()) {
    case 2: return attribute == "to";
    case 3: return attribute == "src";
    case 4: return attribute == "href" || attribute == "data" || attribute == "from";
    case 6: return attribute == "action" || attribute == "values";
    case 7: return attribute == "content";
    case 10: return attribute == "formaction" || attribute == "xlink:href";
    default: return false;
    }
}

/// False when the address surely stays on the site, without taking it apart: it has no scheme and no "//".
bool mayLeave(QByteArrayView reference)
{
    qsizetype at = 0;
    while (at < reference.size() && static_cast<unsigned char>(reference.at(at)) <= 0x20)
        ++at;
    if (at == reference.size() || reference.at(at) == '#' || reference.at(at) == '?')
        return false;
    if (reference.at(at) == '/' || reference.at(at) == '\\') {
        ++at;
        while (at < reference.size() && static_cast<unsigned char>(reference.at(at)) <= 0x20)
            ++at;
        return at < reference.size() && (reference.at(at) == '/' || reference.at(at) == '\\');
    }
    return reference.contains(':');
}

} // namespace

Use useOf(RemoteUse::Kind kind)
{
    switch (kind) {
    case RemoteUse::Kind::Script: return Use::Script;
    case RemoteUse::Kind::Frame: return Use::Frame;
    case RemoteUse::Kind::Form: return Use::Form;
    case RemoteUse::Kind::Style: return Use::Style;
    default: return Use::Other;
    }
}

void Subject::addUse(RemoteUse::Kind kind, QByteArrayView reference, const Page& page, int index)
{
    if (reference.isEmpty() || m_uses.size() >= kMaxUses || !mayLeave(reference))
        return;
    const Element& element = page.document->elements()[static_cast<std::size_t>(index)];
    RemoteUse use;
    use.kind = kind;
    use.url = parseUrl(reference);
    const bool inlineData = use.url.scheme == "data" || use.url.scheme == "blob" || use.url.scheme == "javascript";
    if (!use.url.isRemote() && !(inlineData && kind != RemoteUse::Kind::Image))
        return;
    use.reference = reference.toByteArray().left(2000);
    use.standing = standingOf(use.url, useOf(kind));
    use.concealment = page.concealment;
    use.hiding = element.hiding;
    use.fromScript = page.fromScript;
    use.line = page.lineOf(element);
    use.page = &page;
    use.element = index;
    m_uses.push_back(std::move(use));
}

void Subject::readElement(const Page& page, int index, int depth)
{
    using Kind = RemoteUse::Kind;
    const Element& element = page.document->elements()[static_cast<std::size_t>(index)];
    const Reference reference = referenceOf(element);
    if (reference == Reference::Script)
        readScriptElement(page, index, depth);
    if (!element.hasAttributes())
        return;
    switch (reference) {
    case Reference::Plain:
    case Reference::Script: break;
    case Reference::Anchor:
        addUse(Kind::Link, element.hasAttribute("href") ? element.attribute("href") : element.attribute("xlink:href"), page,
               index);
        break;
    case Reference::Frame:
        addUse(Kind::Frame, element.attribute("src"), page, index);
        if (const QByteArrayView inner = element.attribute("srcdoc"); !inner.isEmpty())
            addPage(inner.toByteArray(), page.concealment, true, page.lineOf(element), depth + 1);
        break;
    case Reference::Object:
        for (const char* attribute : {"data", "codebase", "archive"})
            addUse(Kind::Frame, element.attribute(attribute), page, index);
        break;
    case Reference::Form: addUse(Kind::Form, element.attribute("action"), page, index); break;
    case Reference::Button: addUse(Kind::Form, element.attribute("formaction"), page, index); break;
    case Reference::Base: addUse(Kind::Base, element.attribute("href"), page, index); break;
    case Reference::Link: readLinkElement(page, index); break;
    case Reference::Meta: readMetaElement(page, index); break;
    case Reference::Image: addUse(Kind::Image, element.attribute("src"), page, index); break;
    }
    for (int i = 0; i < element.attributeCount(); ++i) {
        const auto [attribute, value] = element.attributeAt(i);
        ScriptUnit unit;
        if (attribute.size() > 3 && attribute.startsWith("on") && !value.isEmpty()) {
            unit.where = ScriptUnit::Where::Event;
            unit.code = value.toByteArray();
        } else if (holdsAddress(attribute)) {
            const bool inContent = attribute == "content";
            const qsizetype at = inContent ? indexOfIgnoreCase(value, "javascript:") : 0;
            if (at < 0 || (inContent && !equalsIgnoreCase(element.attribute("http-equiv"), "refresh"))
                || !mayLeave(value.sliced(at)))
                continue;
            const Url url = parseUrl(value.sliced(at));
            if (url.scheme != "javascript" && url.scheme != "vbscript")
                continue;
            unit.where = ScriptUnit::Where::Address;
            unit.code = QByteArray::fromPercentEncoding(url.path);
        } else {
            continue;
        }
        unit.eventName = attribute.toByteArray();
        unit.line = page.lineOf(element);
        unit.concealment = page.concealment;
        unit.page = &page;
        unit.element = index;
        addScript(std::move(unit), depth);
    }
}

void Subject::readLinkElement(const Page& page, int index)
{
    using Kind = RemoteUse::Kind;
    const Element& element = page.document->elements()[static_cast<std::size_t>(index)];
    const QByteArray rel = ' ' + lower(element.attribute("rel")) + ' ';
    const QByteArrayView href = element.attribute("href");
    if (rel.contains(" canonical ") || rel.contains(" amphtml ") || (rel.contains(" alternate ") && element.hasAttribute("hreflang")))
        addUse(Kind::Canonical, href, page, index);
    else if (rel.contains(" modulepreload ") || rel.contains(" import ") || rel.contains(" manifest ") || rel.contains(" serviceworker ")
             || (rel.contains("preload") && equalsIgnoreCase(element.attribute("as"), "script")))
        addUse(Kind::Script, href, page, index);
    else if (rel.contains("stylesheet"))
        addUse(Kind::Style, href, page, index);
}

void Subject::readMetaElement(const Page& page, int index)
{
    const Element& element = page.document->elements()[static_cast<std::size_t>(index)];
    const QByteArray equivalent = lower(element.attribute("http-equiv")).trimmed();
    const QByteArrayView content = element.attribute("content");
    if (equivalent == "refresh") {
        const qsizetype at = indexOfIgnoreCase(content, "url");
        qsizetype from = at < 0 ? 0 : at + 3;
        if (at < 0) { // "0,https://…" and "0 https://…" lead away as well
            while (from < content.size() && QByteArrayView(" \t0123456789.").contains(content.at(from)))
                ++from;
        }
        while (from > 0 && from < content.size() && QByteArrayView(" =\"'\t;,").contains(content.at(from)))
            ++from;
        qsizetype to = content.size();
        while (to > from && QByteArrayView(" \"'").contains(content.at(to - 1)))
            --to;
        if (from > 0 && from < to)
            addUse(RemoteUse::Kind::Refresh, content.sliced(from, to - from), page, index);
    }
}

void Subject::readScriptElement(const Page& page, int index, int depth)
{
    const Element& element = page.document->elements()[static_cast<std::size_t>(index)];
    for (const char* attribute : {"src", "href", "xlink:href"})
        addUse(RemoteUse::Kind::Script, element.attribute(attribute), page, index);
    const QByteArrayView type = element.attribute("type");
    QByteArray code = page.document->textOf(element, kMaxScriptBytes);
    if (equalsIgnoreCase(type.trimmed(), "importmap") || equalsIgnoreCase(type.trimmed(), "speculationrules")) {
        for (const QByteArray& part : code.split('"')) {
            if (part.contains("//"))
                addUse(RemoteUse::Kind::Script, part, page, index);
        }
        return;
    }
    if (!isScriptType(type) || code.trimmed().isEmpty())
        return;
    ScriptUnit unit;
    unit.where = ScriptUnit::Where::Inline;
    unit.code = std::move(code);
    unit.line = page.lineOf(element);
    unit.concealment = page.concealment;
    unit.page = &page;
    unit.element = index;
    addScript(std::move(unit), depth);
}

} // namespace akimori::inspection
