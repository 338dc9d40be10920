#include "inspection/rules/lookalikehostrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/tr.h"

namespace akimori::inspection {

RuleInfo LookalikeHostRule::info() const
{
    return {QStringLiteral("H04"), Tr::tr("Host name made to look like a trusted one"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("The name imitates the city or a well-known service by other letters, added words or a misplaced "
                   "“lg.jp”. Visitors and reviewers overlook it."),
            Tr::tr("Restore the page and report the imitating domain to the city.")};
}

bool LookalikeHostRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void LookalikeHostRule::inspect(const Subject& subject, HitSink& sink) const
{
    for (const RemoteUse& use : subject.uses()) {
        QByteArray imitated;
        if (use.url.host.isEmpty() || use.standing == Standing::Own || use.standing == Standing::Approved)
            continue;
        const bool link = use.kind == RemoteUse::Kind::Link || use.kind == RemoteUse::Kind::Image;
        if (use.url.userInfo && link && use.url.scheme.startsWith("http")) {
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
            continue;
        }
        // Whoever looks alike stands as hostile already; only then it is worth asking whom the name imitates.
        if (use.standing != Standing::Hostile || !isLookalike(use.url, subject.normal(), &imitated))
            continue;
        // A link to "jquery-plugins.net" is ordinary; a script from there is not.
        const bool international = use.url.asciiHost != use.url.host;
        const bool publicName = imitated == "lg.jp" || subject.normal().isOwn(imitated) || international;
        if (link && !publicName)
            continue;
        RuleHit hit = hitFor(use, link ? Weight{Severity::High, FindingClass::Tampering}
                                       : Weight{Severity::Critical, FindingClass::Tampering});
        hit.evidence += " (" + use.url.asciiHost + " ~ " + imitated + ')';
        sink.add(std::move(hit));
    }
}

} // namespace akimori::inspection
