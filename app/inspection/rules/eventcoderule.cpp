#include "inspection/rules/eventcoderule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

/// Things that code in an attribute of a static page has no reason to touch.
bool isDangerous(const ScriptUnit& unit)
{
    const ScriptFacts& facts = unit.facts;
    const QByteArray code = squeezed(lower(unit.code));
    // "document.cookie='seen=yes'" remembers something; taking cookies reads them.
    const bool setsOnly = code.count("cookie") == code.count("document.cookie='") + code.count("document.cookie=\"");
    if (facts.decoderExecuted || !facts.revealed.empty() || (facts.uses("cookie") && !setsOnly) || facts.uses("append:script"))
        return true;
    const bool executes = std::any_of(facts.sinks.begin(), facts.sinks.end(), [](const Sink& sink) {
        return (sink.kind == Sink::Kind::Execute && sink.concealment != Concealment::Plain)
               || sink.kind == Sink::Kind::Import || (sink.kind == Sink::Kind::Execute && !sink.known);
    });
    const bool loads = facts.uses("createElement") && containsIgnoreCase(unit.code, "script");
    return executes || loads || facts.uses("atob") || facts.uses("fromCharCode") || facts.uses("sendBeacon");
}

/// Elements that attackers add only to have an event: nobody writes <img src=x onerror=…> for a picture.
bool isPretext(const ScriptUnit& unit)
{
    const Element& element = unit.page->document->elements()[static_cast<std::size_t>(unit.element)];
    const QByteArrayView name = element.name;
    const QByteArray event = unit.eventName;
    const QByteArray source = element.attribute("src").trimmed().toByteArray();
    const bool brokenPicture = (name == "img" || name == "video" || name == "audio" || name == "image" || name == "source")
                               && event == "onerror" && !source.contains('.') && !source.contains('/');
    const bool odd = (name == "svg" && event == "onload") || (name == "details" && event == "ontoggle")
                     || (name == "marquee" && event.startsWith("on")) || event == "onbegin" || event == "onanimationstart"
                     || event == "onwebkitanimationstart" || event == "onrepeat"
                     || (event == "onfocus" && element.hasAttribute("autofocus"))
                     || (event == "onpageshow" && name == "body") || (event == "ontransitionend");
    const ScriptFacts& facts = unit.facts;
    const bool acts = facts.uses("alert") || facts.uses("prompt") || facts.uses("confirm") || facts.uses("fetch")
                      || facts.uses("eval") || facts.uses("import") || facts.uses("document") || facts.uses("location")
                      || facts.uses("window") || facts.uses("top") || facts.uses("Function");
    return (brokenPicture || odd) && acts;
}

/// "java<TAB>script:": a browser reads over it, and nobody types it by chance.
bool hasBrokenScheme(QByteArrayView address)
{
    const QByteArrayView scheme = address.trimmed().first(std::max<qsizetype>(0, address.trimmed().indexOf(':')));
    return std::any_of(scheme.begin(), scheme.end(), [](char c) { return static_cast<unsigned char>(c) <= 0x20; });
}

} // namespace

RuleInfo EventCodeRule::info() const
{
    return {QStringLiteral("H16"), Tr::tr("Code in an event attribute"), Severity::High, FindingClass::Tampering,
            Tr::tr("The attribute runs code by itself when the page is shown. It is a way to insert a script without a "
                   "script element."),
            Tr::tr("Restore the page and search the other pages for the same attribute.")};
}

bool EventCodeRule::applies(const FileFacts& facts) const
{
    return facts.isMarkup() || facts.content == Content::Text;
}

void EventCodeRule::inspect(const Subject& subject, HitSink& sink) const
{
    for (const auto& unit : subject.scripts()) {
        if (unit->where != ScriptUnit::Where::Event)
            continue;
        if (isDangerous(*unit) || isPretext(*unit)) {
            RuleHit hit;
            const Element& element = unit->page->document->elements()[static_cast<std::size_t>(unit->element)];
            hit.evidence = startTag(*unit->page->document, element);
            hit.line = unit->line;
            sink.add(std::move(hit));
        }
    }
}

RuleInfo ScriptAddressRule::info() const
{
    return {QStringLiteral("H17"), Tr::tr("Link or frame that carries code"), Severity::High, FindingClass::Tampering,
            Tr::tr("javascript: and data: addresses run code in the city's name when they are opened."),
            Tr::tr("Restore the page from the last good version.")};
}

bool ScriptAddressRule::applies(const FileFacts& facts) const
{
    return facts.isMarkup() || facts.content == Content::Text;
}

void ScriptAddressRule::inspect(const Subject& subject, HitSink& sink) const
{
    for (const auto& unit : subject.scripts()) {
        if (unit->where != ScriptUnit::Where::Address)
            continue;
        const Element& element = unit->page->document->elements()[static_cast<std::size_t>(unit->element)];
        const bool active = element.name == "iframe" || element.name == "object" || element.name == "embed"
                            || element.name == "animate" || element.name == "set" || element.name == "form"
                            || element.name == "base" || element.name == "meta";
        // "javascript:void(0)", "javascript:history.back()" and own functions are ordinary; <iframe
        // src="javascript:false"> was an old trick against mixed-content warnings.
        const QByteArray code = squeezed(lower(unit->code));
        const bool trivial = code.isEmpty() || code == "false" || code == "false;" || code == "void(0)" || code == "void(0);"
                             || code == "''" || code == "\"\"" || code == "undefined" || code == "void0" || code == ";"
                             || code == "//" || code == "true" || code == "void(null)" || code == "blank()"
                             || element.name == "form";
        if (isDangerous(*unit) || (active && !trivial) || hasBrokenScheme(element.attribute(unit->eventName.constData()))) {
            RuleHit hit;
            hit.evidence = startTag(*unit->page->document, element);
            hit.line = unit->line;
            sink.add(std::move(hit));
        }
    }
    for (const auto& page : subject.pages()) { // a picture in a picture brings its own scripts along
        for (const int index : page->document->named("use")) {
            const Element& element = page->document->elements()[static_cast<std::size_t>(index)];
            const QByteArrayView href = element.hasAttribute("href") ? element.attribute("href") : element.attribute("xlink:href");
            if (subject.facts().role == Role::Svg || parseUrl(href).scheme != "data")
                continue;
            RuleHit hit;
            hit.evidence = startTag(*page->document, element);
            hit.line = page->lineOf(element);
            sink.add(std::move(hit));
        }
    }
    for (const RemoteUse& use : subject.uses()) {
        const bool link = use.kind == RemoteUse::Kind::Link;
        const QByteArray kind = lower(use.url.path.left(40));
        const bool program = kind.contains("octet-stream") || kind.contains("x-msdownload") || kind.contains("zip")
                             || containsAny(use.url.path.left(200), {"base64,TVqQ", "base64,TVpQ", "base64,UEsDB", "base64,TAAAAAEUAg"});
        if (use.url.scheme == "data" && link && (program || kind.contains("html") || kind.contains("svg") || kind.contains("javascript"))
            && !use.fromScript)
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
    }
}

} // namespace akimori::inspection
