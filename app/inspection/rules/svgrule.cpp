#include "inspection/rules/svgrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

RuleInfo SvgRule::info() const
{
    return {QStringLiteral("A01"), Tr::tr("Picture (SVG) that runs code"), Severity::Critical, FindingClass::Tampering,
            Tr::tr("An SVG picture opened by its address is a page: scripts in it run in the city's name."),
            Tr::tr("Replace the picture by the last good version, or by a PNG.")};
}

bool SvgRule::applies(const FileFacts& facts) const
{
    return facts.role == Role::Svg || facts.extension == "xml" || facts.extension == "xhtml";
}

void SvgRule::inspect(const Subject& subject, HitSink& sink) const
{
    // A transformation from elsewhere makes any page out of the file.
    for (qsizetype at = 0; (at = subject.text().indexOf("<?xml-stylesheet", at)) >= 0 && at < 8192; ++at) {
        const QByteArray instruction = subject.text().mid(at, 500).split('>').first();
        const qsizetype href = instruction.indexOf("href=");
        const Url url = href < 0 ? Url() : parseUrl(instruction.mid(href + 6).split(instruction.at(std::min(href + 5, instruction.size() - 1))).first());
        const Standing standing = subject.normal().standing(url, Use::Script);
        if (url.isRemote() && (standing == Standing::Unknown || standing == Standing::Hostile || standing == Standing::UserContent)) {
            RuleHit hit;
            hit.evidence = instruction;
            hit.line = lineAt(subject.text(), at);
            hit.host = url.host;
            sink.add(std::move(hit));
        }
    }
    if (subject.facts().role != Role::Svg && !containsIgnoreCase(subject.text().left(4096), "<svg"))
        return;
    const QByteArray head = lower(subject.text().left(4096));
    if (head.contains("<!entity") && (head.contains("system") || head.count("<!entity") > 20)) {
        RuleHit hit;
        hit.evidence = subject.text().mid(std::max<qsizetype>(0, head.indexOf("<!entity")), 200);
        hit.line = 1;
        sink.add(std::move(hit));
    }
    for (const auto& unit : subject.scripts()) {
        const bool element = unit->where == ScriptUnit::Where::Inline;
        const bool event = unit->where == ScriptUnit::Where::Event;
        const QByteArray code = squeezed(lower(unit->code));
        const bool trivial = code.isEmpty() || code == "evt.stoppropagation()" || code == "init(evt)";
        if ((element || event || unit->where == ScriptUnit::Where::Address) && !trivial) {
            RuleHit hit = hitFor(*unit, 0);
            const ScriptFacts& facts = unit->facts;
            const bool harmless = element && facts.revealed.empty() && !facts.decoderExecuted && !facts.uses("cookie")
                                  && !facts.uses("fetch") && !facts.uses("eval") && !facts.uses("location")
                                  && !facts.uses("alert") && !facts.uses("XMLHttpRequest") && !facts.uses("parent")
                                  && !facts.uses("opener") && facts.sinks.empty();
            if (harmless && !subject.normal().learned) {
                hit.severity = Severity::Medium;
                hit.classification = FindingClass::Review;
            }
            sink.add(std::move(hit));
        }
    }
    for (const RemoteUse& use : subject.uses()) {
        if (use.kind == RemoteUse::Kind::Script || use.kind == RemoteUse::Kind::Frame || use.kind == RemoteUse::Kind::Form)
            sink.add(hitFor(use, {Severity::Critical, FindingClass::Tampering}));
    }
    for (const auto& page : subject.pages()) {
        for (const char* name : {"iframe", "embed", "object", "form", "input"}) {
            for (const int index : page->document->named(name)) {
                const Element& element = page->document->elements()[static_cast<std::size_t>(index)];
                RuleHit hit;
                hit.evidence = startTag(*page->document, element);
                hit.line = page->lineOf(element);
                sink.add(std::move(hit));
            }
        }
        for (const int index : page->document->named("use")) {
            const Element& element = page->document->elements()[static_cast<std::size_t>(index)];
            const QByteArrayView href = element.hasAttribute("href") ? element.attribute("href") : element.attribute("xlink:href");
            if (parseUrl(href).scheme == "data") {
                RuleHit hit;
                hit.evidence = startTag(*page->document, element);
                hit.line = page->lineOf(element);
                sink.add(std::move(hit));
            }
        }
    }
}

} // namespace akimori::inspection
