#include "inspection/rules/skimmerrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

bool readsInput(const ScriptFacts& facts)
{
    const bool values = facts.uses("value") || facts.uses("FormData") || facts.uses("serialize") || facts.uses("serializeArray")
                        || facts.uses("elements");
    const bool events = facts.uses("addEventListener") || facts.uses("onsubmit") || facts.uses("onkeypress")
                        || facts.uses("onkeydown") || facts.uses("onchange") || facts.uses("onblur") || facts.uses("onclick")
                        || facts.uses("submit") || facts.uses("querySelectorAll") || facts.uses("getElementsByTagName")
                        || facts.uses("setInterval") || facts.uses("on") || facts.uses("querySelector") || facts.uses("forms")
                        || facts.uses("getElementById");
    const bool keys = facts.uses("onkeypress") || facts.uses("onkeydown") || facts.uses("onkeyup")
                      || (facts.uses("addEventListener") && (facts.uses("key") || facts.uses("keyCode") || facts.uses("which")));
    const bool state = facts.uses("cookie") || facts.uses("localStorage") || facts.uses("sessionStorage")
                       || facts.uses("clipboardData") || facts.uses("readText");
    return (values && events) || keys || state;
}

} // namespace

RuleInfo SkimmerRule::info() const
{
    return {QStringLiteral("J05"), Tr::tr("Script sends entries or cookies to a foreign host"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("What residents type (names, cards, passwords) or their session goes to somebody else."),
            Tr::tr("Take the form down, restore the file and find out since when the script was there.")};
}

bool SkimmerRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void SkimmerRule::inspect(const Subject& subject, HitSink& sink) const
{
    // A connection that carries data past every check of addresses; pages of an office make no calls.
    for (const auto& unit : subject.scripts()) {
        const ScriptFacts& facts = unit->facts;
        if (unit->code.size() < 30'000 && facts.uses("RTCPeerConnection") && facts.uses("createDataChannel")
            && (facts.uses("cookie") || facts.uses("FormData") || facts.uses("value") || facts.uses("localStorage"))) {
            RuleHit hit = hitFor(*unit, 0);
            hit.severity = Severity::High;
            sink.add(std::move(hit));
        }
    }
    using Kind = RemoteUse::Kind;
    for (const RemoteUse& use : subject.uses()) {
        const bool sends = use.kind == Kind::Send || use.kind == Kind::Socket || use.kind == Kind::Image
                           || use.kind == Kind::Location || use.kind == Kind::Script || use.kind == Kind::Window;
        const bool foreign = use.standing == Standing::Unknown || use.standing == Standing::Hostile
                             || use.standing == Standing::UserContent;
        if (!use.script || !sends || !foreign || use.url.host.isEmpty())
            continue;
        const bool library = subject.facts().role == Role::Script && use.script->code.size() > 30'000
                             && !subject.normal().learned && use.concealment != Concealment::Decoded;
        if (library)
            continue;
        const ScriptFacts& facts = use.script->facts;
        const bool certain = use.kind == Kind::Send || use.kind == Kind::Socket;
        // A picture's or script's address counts only when something is appended to it.
        const bool appended = certain
                              || std::any_of(facts.sinks.begin(), facts.sinks.end(), [&](const Sink& s) {
                                     return s.partial && s.value == use.reference;
                                 });
        if (readsInput(facts) && appended)
            sink.add(hitFor(use, {Severity::Critical, FindingClass::Tampering}));
        else if (certain && subject.normal().learned && !subject.normal().linkHosts.contains(use.url.host))
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
    }
}

} // namespace akimori::inspection
