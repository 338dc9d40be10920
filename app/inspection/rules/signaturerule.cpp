#include "inspection/rules/signaturerule.h"

#include "inspection/rules/judgement.h"
#include "inspection/signatures.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

RuleInfo SignatureRule::info() const
{
    return {QStringLiteral("Y01"), Tr::tr("Known byte pattern of malware"), Severity::Critical, FindingClass::Malware,
            Tr::tr("The file contains a combination of byte patterns that web shells and droppers have and pages do not."),
            Tr::tr("Take the file off the server, preserve it as evidence, and have it examined by the city's antivirus "
                   "product.")};
}

bool SignatureRule::applies(const FileFacts& facts) const { return facts.content != Content::Empty; }

void SignatureRule::inspect(const Subject& subject, HitSink& sink) const
{
    // The prefilter holds a word of every signature, so most files never meet the slower scanner.
    const Prefilter& hints = subject.prefilter();
    if (!hints.has(Hint::ServerCode) && !hints.has(Hint::ShellWords))
        return;
    for (const SignatureMatch& match : scanSignatures(subject.bytes())) {
        const bool text = subject.facts().role == Role::Html || subject.facts().role == Role::Script
                          || subject.facts().role == Role::Data;
        // Editors bring grammars and word lists of every language; server code inside a script is HiddenCodeRule's.
        const QByteArray begin = subject.bytes().left(64).trimmed();
        const bool marked = subject.facts().role == Role::Script ? begin.startsWith("<?") || begin.startsWith("<%")
                                                                 : hints.has(Hint::ServerCode);
        if (text && match.onlyServerFiles && !marked)
            continue;
        RuleHit hit;
        hit.evidence = match.rule + ": " + match.excerpt;
        sink.add(std::move(hit));
    }
}

} // namespace akimori::inspection
