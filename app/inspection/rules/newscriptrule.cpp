#include "inspection/rules/newscriptrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/tr.h"

namespace akimori::inspection {

RuleInfo NewScriptRule::info() const
{
    return {QStringLiteral("J12"), Tr::tr("Inline script that the approved site does not have"), Severity::Medium,
            FindingClass::Review,
            Tr::tr("Every script of the approved site is known. A new one is either a change that somebody made or an "
                   "insertion."),
            Tr::tr("Ask who added it. Approve the change with its number, or restore the page.")};
}

bool NewScriptRule::applies(const FileFacts& facts) const
{
    return facts.role == Role::Html || facts.role == Role::Svg;
}

void NewScriptRule::inspect(const Subject& subject, HitSink& sink) const
{
    if (!subject.normal().learned)
        return;
    for (const auto& unit : subject.scripts()) {
        if (unit->where != ScriptUnit::Where::Inline || unit->page != subject.mainPage()
            || subject.normal().inlineScripts.contains(shapeOf(unit->code)))
            continue;
        RuleHit hit = hitFor(*unit, 0);
        // Making frames or scripts, or leading away, is what an insertion is for.
        const ScriptFacts& facts = unit->facts;
        const bool makes = facts.uses("append:script") || facts.uses("append:iframe") || facts.uses("RTCPeerConnection")
                           || (facts.uses("createObjectURL") && facts.uses("download"))
                           || std::any_of(facts.sinks.begin(), facts.sinks.end(), [](const Sink& s) {
                                  return s.kind == Sink::Kind::Execute || s.kind == Sink::Kind::Import
                                         || (s.kind == Sink::Kind::Location && !s.deferred && !s.known)
                                         || (s.kind == Sink::Kind::Source && (s.tag == "script" || s.tag == "iframe") && !s.known)
                                         || s.kind == Sink::Kind::Socket || (s.kind == Sink::Kind::Send && !s.known);
                              });
        if (makes) {
            hit.severity = Severity::High;
            hit.classification = FindingClass::Tampering;
        }
        sink.add(std::move(hit));
    }
}

} // namespace akimori::inspection
