#include "inspection/rules/splitaddressrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

/// Nothing but the beginning of an address, which only makes sense when something is put behind it.
bool isBareScheme(QByteArrayView value)
{
    const QByteArray text = lower(value.trimmed());
    return text == "https://" || text == "http://" || text == "//" || text == "https:" || text == "http:" || text == "wss://";
}

const Element* pieceOf(const Document& document)
{
    for (const Element& element : document.elements()) {
        for (int a = 0; a < element.attributeCount(); ++a) {
            const auto [name, value] = element.attributeAt(a);
            if (value.size() <= 8 && name.startsWith("data-") && isBareScheme(value))
                return &element;
        }
    }
    return nullptr;
}

} // namespace

RuleInfo SplitAddressRule::info() const
{
    return {QStringLiteral("J13"), Tr::tr("Script address put together from attributes"), Severity::High, FindingClass::Tampering,
            Tr::tr("The address of the script stands in pieces in the page, so that nobody finds it by searching for the host."),
            Tr::tr("Restore the page and search the other pages for the same attributes.")};
}

bool SplitAddressRule::applies(const FileFacts& facts) const { return facts.isMarkup(); }

void SplitAddressRule::inspect(const Subject& subject, HitSink& sink) const
{
    for (const auto& unit : subject.scripts()) {
        const ScriptFacts& facts = unit->facts;
        if (!unit->page || !(facts.uses("dataset") || facts.uses("getAttribute") || facts.uses("data")))
            continue;
        const bool leads = facts.uses("append:script") || facts.uses("append:iframe")
                           || std::any_of(facts.sinks.begin(), facts.sinks.end(), [](const Sink& s) {
                                  return (s.kind == Sink::Kind::Source || s.kind == Sink::Kind::Location || s.kind == Sink::Kind::Send
                                          || s.kind == Sink::Kind::Import)
                                         && !s.known;
                              });
        if (!leads)
            continue;
        if (const Element* piece = pieceOf(*unit->page->document)) {
            RuleHit hit = hitFor(*unit, 0);
            hit.evidence = startTag(*unit->page->document, *piece) + ' ' + hit.evidence;
            sink.add(std::move(hit));
        }
    }
}

} // namespace akimori::inspection
