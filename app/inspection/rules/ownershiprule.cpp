#include "inspection/rules/ownershiprule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

RuleInfo OwnershipRule::info() const
{
    return {QStringLiteral("H21"), Tr::tr("New proof of ownership for a search engine"), Severity::High,
            FindingClass::Tampering,
            Tr::tr("With it somebody can manage how the city's site appears in search results."),
            Tr::tr("Ask the city who registered it. If nobody did, remove it and remove the owner in the search console.")};
}

bool OwnershipRule::applies(const FileFacts& facts) const { return facts.role == Role::Html || facts.role == Role::Data; }

void OwnershipRule::inspect(const Subject& subject, HitSink& sink) const
{
    if (!subject.normal().learned)
        return;
    const QByteArray name = lower(subject.facts().name);
    if ((name.startsWith("google") && name.endsWith(".html") && subject.text().startsWith("google-site-verification"))
        || name == "bingsiteauth.xml" || (name.startsWith("yandex_") && name.endsWith(".html"))) {
        RuleHit hit;
        hit.evidence = name + ": " + subject.text().left(120);
        hit.line = 1;
        sink.add(std::move(hit));
    }
    const Page* page = subject.mainPage();
    if (!page)
        return;
    for (const int index : page->document->named("meta")) {
        const Element& meta = page->document->elements()[static_cast<std::size_t>(index)];
        // An owner that approved pages name already is no news on another page.
        const QByteArray token = ownershipToken(meta);
        if (!token.isEmpty() && !subject.normal().measurementIds.contains(token)) {
            RuleHit hit;
            hit.evidence = startTag(*page->document, meta);
            hit.line = page->lineOf(meta);
            sink.add(std::move(hit));
        }
    }
}

} // namespace akimori::inspection
