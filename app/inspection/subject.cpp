#include "inspection/subject.h"

#include "base/error.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

constexpr int kMaxPages = 200;
constexpr std::size_t kMaxScripts = 20'000;
constexpr std::size_t kMaxUses = 200'000;
constexpr int kMaxLayers = 3;
constexpr qsizetype kMaxScriptBytes = 32 << 20;

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

bool isScriptType(QByteArrayView type)
{
    const QByteArray name = lower(type.trimmed());
    return name.isEmpty() || name.contains("javascript") || name.contains("ecmascript") || name == "module"
           || name == "text/jscript" || name == "text/vbscript" || name == "text/livescript" || name == "text/babel";
}

bool hasMarkup(const QByteArray& text)
{
    const QByteArray lowered = lower(QByteArrayView(text).first(std::min<qsizetype>(text.size(), 64 << 10)));
    return containsAny(lowered, {"<script", "<iframe", "<form", "<object", "<embed", "<meta", "<img", "<a ", "<svg", "<input",
                                 "<frame", "<base", "<link", "<body", "<div", "<details", "<video", "<h1", "<h2", "<center", "<marquee", "<font",
                                 "<table", "<p>", "<audio", "<style"});
}

bool firesOnItsOwn(const QByteArray& event)
{
    static const QSet<QByteArray> kEvents{
        "onload", "onerror", "onpageshow", "onbeforeunload", "onunload", "onfocus", "ontoggle", "onbegin", "onstart",
        "onanimationstart", "onanimationend", "ontransitionend", "onloadstart", "oncanplay", "onloadeddata",
        "onloadedmetadata", "onreadystatechange", "onhashchange", "onmessage", "onpropertychange", "onscroll", "onfinish",
        "onbounce", "onend", "onrepeat", "onpopstate", "onfocusin", "onsuspend", "onplay", "onwebkitanimationstart"};
    return kEvents.contains(event);
}

} // namespace

int Page::lineOf(const Element& element) const
{
    return fromScript ? firstLine : firstLine + std::max(0, element.line - 1);
}

int ScriptUnit::lineOf(qsizetype offset) const
{
    return line + lineAt(code, offset) - 1;
}

bool ScriptUnit::runsOnItsOwn() const
{
    return where == Where::Inline || where == Where::File || (where == Where::Event && firesOnItsOwn(eventName));
}

Subject::~Subject() = default;

Subject::Subject(FileFacts facts, const QByteArray& bytes, const SiteNormal& normal, const QByteArray* companion)
    : m_facts(std::move(facts))
    , m_bytes(bytes)
    , m_normal(normal)
    , m_companion(companion)
{
    m_prefilter.scan({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (m_facts.content == Content::Zip || m_facts.content == Content::OtherArchive) {
        m_archive = listArchive(bytes);
        if (!m_archive.why.isEmpty())
            note(m_archive.why);
    }
    const bool textual = m_facts.content == Content::Text || m_facts.role == Role::Html || m_facts.role == Role::Script
                         || m_facts.role == Role::Svg || m_facts.role == Role::Style;
    if (!textual || bytes.isEmpty())
        return;
    if (bytes.size() > Document::kMaxBytes) {
        note(Tr::tr("The file is larger than %1 MiB; only known byte patterns were searched in it.")
                 .arg(Document::kMaxBytes >> 20));
        m_decoded.text = bytes.left(1 << 20);
        return;
    }
    m_decoded = decodeText(bytes);
    switch (m_facts.role) {
    case Role::Html:
    case Role::Svg:
        addPage(m_decoded.text, Concealment::Plain, false, 1, 0);
        m_mainPageRead = !m_pages.empty();
        break;
    case Role::Script: {
        ScriptUnit unit;
        unit.where = ScriptUnit::Where::File;
        unit.code = m_decoded.text;
        addScript(std::move(unit), 0);
        break;
    }
    case Role::Data:
        // JSON, CSV and text are never run; XML can be shown as a page (XHTML, XSLT, SVG).
        if (m_facts.extension.startsWith('x') || m_facts.extension == "xml")
            if (containsIgnoreCase(m_decoded.text, "<script") || containsIgnoreCase(m_decoded.text, "1999/xhtml"))
                addPage(m_decoded.text, Concealment::Plain, false, 1, 0);
        break;
    case Role::Style: break;
    default:
        // A text under another name: judged as what it would be if somebody is led to it.
        if (hasMarkup(m_decoded.text))
            addPage(m_decoded.text, Concealment::Plain, false, 1, 0);
        break;
    }
}

const Page* Subject::mainPage() const
{
    return m_mainPageRead ? m_pages.front().get() : nullptr;
}

void Subject::note(const QString& reason)
{
    if (!m_unread.contains(reason) && m_unread.size() < 5)
        m_unread.append(reason);
}

void Subject::addPage(QByteArray markup, Concealment concealment, bool fromScript, int line, int depth)
{
    if (depth > kMaxLayers || m_pages.size() >= kMaxPages) {
        note(Tr::tr("The file hides pages inside pages too deeply; the innermost ones were not read."));
        return;
    }
    auto page = std::make_unique<Page>();
    page->concealment = concealment;
    page->fromScript = fromScript;
    page->firstLine = line;
    try {
        page->document = Document::parse(std::move(markup));
    } catch (const Error& error) {
        note(error.sentence());
        return;
    }
    if (page->document->tooDeep())
        note(Tr::tr("Elements are nested more than %1 deep; browsers and this inspection may see the page differently.")
                 .arg(Document::kMaxDepth));
    m_pages.push_back(std::move(page));
    readPage(*m_pages.back(), depth);
}

void Subject::readPage(const Page& page, int depth)
{
    for (int i = 0; i < static_cast<int>(page.document->elements().size()); ++i)
        readElement(page, i, depth);
    // Old browsers run what "<!--[if IE]>" hides; attackers know that scanners skip comments.
    for (const QByteArrayView comment : page.document->comments()) {
        if (!comment.trimmed().startsWith("[if"))
            continue;
        const qsizetype from = comment.indexOf('>');
        const qsizetype to = comment.lastIndexOf("<![");
        if (from > 0 && to > from)
            addPage(comment.sliced(from + 1, to - from - 1).toByteArray(), page.concealment, true,
                    page.firstLine + lineAt(page.document->source(), std::max<qsizetype>(0, page.document->source().indexOf(comment))) - 1,
                    depth + 1);
    }
}

void Subject::addUse(RemoteUse::Kind kind, QByteArrayView reference, const Page& page, int index)
{
    if (reference.isEmpty() || m_uses.size() >= kMaxUses)
        return;
    const Element& element = page.document->elements()[static_cast<std::size_t>(index)];
    RemoteUse use;
    use.kind = kind;
    use.url = parseUrl(reference);
    const bool inlineData = use.url.scheme == "data" || use.url.scheme == "blob" || use.url.scheme == "javascript";
    if (!use.url.isRemote() && !(inlineData && kind != RemoteUse::Kind::Image))
        return;
    use.reference = reference.toByteArray().left(2000);
    use.standing = m_normal.standing(use.url, useOf(kind));
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
    const QByteArrayView name = element.name;
    if (name == "script") {
        readScriptElement(page, index, depth);
    } else if (name == "a" || name == "area") {
        addUse(Kind::Link, element.hasAttribute("href") ? element.attribute("href") : element.attribute("xlink:href"), page,
               index);
    } else if (name == "iframe" || name == "frame" || name == "embed" || name == "portal" || name == "fencedframe") {
        addUse(Kind::Frame, element.attribute("src"), page, index);
        if (const QByteArrayView inner = element.attribute("srcdoc"); !inner.isEmpty())
            addPage(inner.toByteArray(), page.concealment, true, page.lineOf(element), depth + 1);
    } else if (name == "object" || name == "applet") {
        addUse(Kind::Frame, element.hasAttribute("data") ? element.attribute("data") : element.attribute("codebase"), page,
               index);
    } else if (name == "form") {
        addUse(Kind::Form, element.attribute("action"), page, index);
    } else if (name == "button" || name == "input") {
        addUse(Kind::Form, element.attribute("formaction"), page, index);
    } else if (name == "base") {
        addUse(Kind::Base, element.attribute("href"), page, index);
    } else if (name == "link") {
        const QByteArray rel = ' ' + lower(element.attribute("rel")) + ' ';
        const QByteArrayView href = element.attribute("href");
        if (rel.contains(" canonical ") || (rel.contains(" alternate ") && element.hasAttribute("hreflang")))
            addUse(Kind::Canonical, href, page, index);
        else if (rel.contains(" modulepreload ") || rel.contains(" import ")
                 || (rel.contains("preload") && equalsIgnoreCase(element.attribute("as"), "script")))
            addUse(Kind::Script, href, page, index);
        else if (rel.contains("stylesheet"))
            addUse(Kind::Style, href, page, index);
    } else if (name == "meta") {
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
                addUse(Kind::Refresh, content.sliced(from, to - from), page, index);
        }
    } else if (name == "img" || name == "image" || name == "video" || name == "audio" || name == "source") {
        addUse(Kind::Image, element.attribute("src"), page, index);
    }
    for (const auto& [attribute, value] : element.attributes()) {
        if (attribute.size() > 3 && attribute.startsWith("on") && !value.isEmpty()) {
            ScriptUnit unit;
            unit.where = ScriptUnit::Where::Event;
            unit.eventName = attribute.toByteArray();
            unit.code = value.toByteArray();
            unit.line = page.lineOf(element);
            unit.concealment = page.concealment;
            unit.page = &page;
            unit.element = index;
            addScript(std::move(unit), depth);
        } else if (attribute == "href" || attribute == "src" || attribute == "action" || attribute == "formaction"
                   || attribute == "xlink:href" || attribute == "data" || attribute == "to" || attribute == "values"
                   || attribute == "content" || attribute == "from") {
            const qsizetype at = attribute == "content" ? indexOfIgnoreCase(value, "javascript:") : 0;
            if (at < 0 || (attribute == "content" && !equalsIgnoreCase(element.attribute("http-equiv"), "refresh")))
                continue;
            const Url url = parseUrl(value.sliced(at));
            if (url.scheme == "javascript" || url.scheme == "vbscript") {
                ScriptUnit unit;
                unit.where = ScriptUnit::Where::Address;
                unit.code = QByteArray::fromPercentEncoding(url.path);
                unit.line = page.lineOf(element);
                unit.concealment = page.concealment;
                unit.page = &page;
                unit.element = index;
                unit.eventName = attribute.toByteArray();
                addScript(std::move(unit), depth);
            }
        }
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

void Subject::addScript(ScriptUnit unit, int depth)
{
    if (m_scripts.size() >= kMaxScripts) {
        note(Tr::tr("The page has more than %1 scripts; the rest was not read.").arg(kMaxScripts));
        return;
    }
    unit.facts = analyseScript(unit.code);
    if (unit.facts.cut)
        note(Tr::tr("A script is too long or too deeply nested to be read to its end."));
    m_scripts.push_back(std::make_unique<ScriptUnit>(std::move(unit)));
    addScriptUses(*m_scripts.back(), depth);
}

void Subject::addScriptUses(const ScriptUnit& unit, int depth)
{
    using Kind = RemoteUse::Kind;
    const auto kindOf = [](const Sink& sink) {
        switch (sink.kind) {
        case Sink::Kind::Source:
            return sink.tag == "iframe" || sink.tag == "frame" || sink.tag == "embed" || sink.tag == "object" ? Kind::Frame
                   : sink.tag == "script" ? Kind::Script
                                          : Kind::Image;
        case Sink::Kind::Location: return Kind::Location;
        case Sink::Kind::Window: return Kind::Window;
        case Sink::Kind::Send: return Kind::Send;
        case Sink::Kind::Socket: return Kind::Socket;
        case Sink::Kind::FormAction: return Kind::Form;
        case Sink::Kind::Link: return Kind::Link;
        default: return Kind::Script;
        }
    };
    const std::vector<Sink> sinks = unit.facts.sinks;
    for (const Sink& sink : sinks) {
        if (!sink.known || m_uses.size() >= kMaxUses)
            continue;
        const int line = unit.lineOf(sink.offset);
        if (sink.kind == Sink::Kind::Execute)
            continue;
        const Concealment concealment = std::max(unit.concealment, sink.concealment == Concealment::Decoded
                                                                       ? Concealment::Decoded
                                                                       : Concealment::Plain);
        if (sink.kind == Sink::Kind::WriteHtml || sink.kind == Sink::Kind::SetHtml) {
            if (hasMarkup(sink.value))
                addPage(sink.value, concealment, true, line, depth + 1);
            continue;
        }
        RemoteUse use;
        use.kind = kindOf(sink);
        // ".src = …" of something unknown is a picture more often than a script, unless the address says so.
        if (sink.kind == Sink::Kind::Source && sink.tag.isEmpty() && unit.facts.uses("createElement")
            && containsIgnoreCase(unit.code, "'script'") + containsIgnoreCase(unit.code, "\"script\"") > 0
            && unit.code.size() < 20'000)
            use.kind = Kind::Script;
        use.url = parseUrl(sink.value);
        if (!use.url.isRemote() && use.url.scheme != "data" && use.url.scheme != "blob")
            continue;
        if (sink.partial && use.url.path.isEmpty() && !use.url.host.contains('.'))
            continue;
        use.reference = sink.value.left(2000);
        use.standing = m_normal.standing(use.url, useOf(use.kind));
        use.concealment = concealment;
        use.fromScript = true;
        use.deferred = sink.deferred || !unit.runsOnItsOwn();
        use.line = line;
        use.script = &unit;
        m_uses.push_back(std::move(use));
    }
    for (const Revealed& revealed : unit.facts.revealed) {
        if (revealed.text.contains('<') && hasMarkup(revealed.text))
            addPage(revealed.text, Concealment::Decoded, true, unit.lineOf(revealed.offset), depth + 1);
    }
}

QList<QByteArray> measurementIds(QByteArrayView text)
{
    QList<QByteArray> ids;
    for (const char* prefix : {"GTM-", "G-", "UA-", "AW-"}) {
        const auto length = static_cast<qsizetype>(std::strlen(prefix));
        qsizetype at = 0;
        while ((at = text.indexOf(prefix, at)) >= 0) {
            const bool bounded = at == 0 || !std::isalnum(static_cast<unsigned char>(text.at(at - 1)));
            qsizetype end = at + length;
            while (end < text.size() && (std::isupper(static_cast<unsigned char>(text.at(end)))
                                         || std::isdigit(static_cast<unsigned char>(text.at(end))) || text.at(end) == '-'))
                ++end;
            if (bounded && end - at >= length + 5 && end - at <= 24 && ids.size() < 50)
                ids.append(text.sliced(at, end - at).toByteArray());
            at = end;
        }
    }
    return ids;
}

QList<QByteArray> declaredHosts(const QByteArray& head)
{
    QList<QByteArray> hosts;
    for (const char* mark : {"canonical", "og:url"}) {
        const qsizetype at = indexOfIgnoreCase(head, mark);
        if (at < 0)
            continue;
        const qsizetype open = head.lastIndexOf('<', at);
        const qsizetype close = head.indexOf('>', at);
        const qsizetype url = open < 0 || close < 0 ? -1 : indexOfIgnoreCase(QByteArrayView(head).sliced(open, close - open), "http");
        if (url < 0)
            continue;
        const QByteArray host = parseUrl(QByteArrayView(head).sliced(open + url, close - open - url)
                                             .toByteArray().split('"').first().split('\'').first()).host;
        if (!host.isEmpty())
            hosts.append(host);
    }
    return hosts;
}

SiteNormal learn(const Subject& subject)
{
    SiteNormal normal;
    normal.learned = true;
    for (const RemoteUse& use : subject.uses()) {
        const QByteArray host = use.url.host;
        if (host.isEmpty())
            continue;
        switch (use.kind) {
        case RemoteUse::Kind::Script:
            normal.scriptHosts.insert(host, {});
            normal.scriptPaths.insert(use.url.place(), {});
            break;
        case RemoteUse::Kind::Style: normal.scriptHosts.insert(host, {}); break;
        case RemoteUse::Kind::Frame: normal.frameHosts.insert(host, {}); break;
        case RemoteUse::Kind::Form: normal.formHosts.insert(host, {}); break;
        case RemoteUse::Kind::Canonical: normal.ownHosts.insert(host); break;
        default: normal.linkHosts.insert(host, {}); break;
        }
    }
    for (const auto& script : subject.scripts()) {
        if (script->where != ScriptUnit::Where::File)
            normal.inlineScripts.insert(shapeOf(script->code), {});
    }
    for (const QByteArray& id : measurementIds(subject.text()))
        normal.measurementIds.insert(id, {});
    for (const auto& page : subject.pages()) {
        for (const int index : page->document->named("input"))
            normal.hasPasswordField = normal.hasPasswordField
                                      || equalsIgnoreCase(page->document->elements()[static_cast<std::size_t>(index)].attribute("type"), "password");
    }
    normal.hasServerScripts = subject.facts().role == Role::ServerScript;
    return normal;
}

} // namespace akimori::inspection
