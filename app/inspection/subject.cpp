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
        // What a page puts into itself; only where it changed, for indexes of manuals quote markup by the thousand.
        if (normal.learned && m_facts.extension == "json" && containsAny(lower(m_decoded.text), {"onerror=", "onload=", "<script", "<iframe", "javascript:"}))
            addPage(QByteArray(m_decoded.text).replace("\\\"", "\"").replace("\\/", "/").replace("\\u003c", "<").replace("\\u003C", "<"),
                    Concealment::Plain, true, 1, 0);
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

Standing Subject::standingOf(const Url& url, Use use)
{
    if (!url.isRemote())
        return m_normal.standing(url, use);
    const QByteArray key = QByteArray::number(static_cast<int>(use)) + (url.userInfo ? '@' : '|') + url.port + '|'
                           + (use == Use::Script ? url.place() : url.host);
    const auto known = m_standings.constFind(key);
    return known != m_standings.constEnd() ? *known : *m_standings.insert(key, m_normal.standing(url, use));
}

void Subject::addScript(ScriptUnit unit, int depth)
{
    if (m_scripts.size() >= kMaxScripts) {
        note(Tr::tr("The page has more than %1 scripts; the rest was not read.").arg(kMaxScripts));
        return;
    }
    unit.facts = analysedScript(unit.code);
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
        // Of 'https://' + host + '/embed/' only the pieces are known: "embed" is no host.
        const bool hostUnknown = sink.value.contains(":///") || use.url.path.isEmpty();
        if (sink.partial && hostUnknown && !use.url.host.contains('.'))
            continue;
        use.reference = sink.value.left(2000);
        use.standing = standingOf(use.url, useOf(use.kind));
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

} // namespace akimori::inspection
