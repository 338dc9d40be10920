#include "inspection/rules/defacementrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/wordset.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

/// Claims that hardly any other text makes in a heading.
bool claims(QByteArrayView lowered)
{
    static const WordSet kClaims{
        "hacked by", "h4cked by", "hack3d by", "owned by", "0wned by", "pwned by", "pwn3d by", "defaced by", "defac3d",
        "rooted by", "touched by", "stamped by", "was hacked", "got hacked", "has been hacked", "been pwned", "you have been hacked",
        "hacked !", "hacked!", "h a c k e d", "によってハッキング", "ハッキングされました", "ハッキングした", "乗っ取りました", "乗っ取った",
        "被黑", "黑客入侵", "hacked with love", "hackeado por", "hacké par", "взломан"};
    return kClaims.isIn(lowered);
}

int companions(QByteArrayView lowered)
{
    static const WordSet kCompanions{"greetz", "greets to", "gr33tz", "cyber army", "cyber team", "we are anonymous", "we are legion",
                             "expect us", "security is", "your security", "0day", "h4ck", "hacktivist", "defacer", "free palestine",
                             "death to", "admin, ", "dear admin", "patch your", "ur security", "no system is safe", "jihad",
                             "#op", "indonesian", "anonsec", "mass deface", "zone-h", "shame on", "stop killing", "your site",
                             "セキュリティが甘い", "管理者へ", "正義の"};
    return kCompanions.countIn(lowered);
}

} // namespace

RuleInfo DefacementRule::info() const
{
    return {QStringLiteral("H20"), Tr::tr("Statement of an attacker"), Severity::Critical, FindingClass::Tampering,
            Tr::tr("The page itself says that it was taken over."),
            Tr::tr("Put up the maintenance page at once, preserve the evidence and report it to the city.")};
}

bool DefacementRule::applies(const FileFacts& facts) const
{
    return facts.role == Role::Html || facts.role == Role::Svg || facts.role == Role::Data || facts.role == Role::ServerScript;
}

void DefacementRule::inspect(const Subject& subject, HitSink& sink) const
{
    if (subject.facts().role == Role::Data) {
        const QByteArray lowered = lower(subject.text().left(4096));
        if (subject.facts().size < 4096 && subject.facts().extension == "txt" && claims(lowered) && companions(lowered) > 0) {
            RuleHit hit;
            hit.evidence = subject.text().left(300);
            hit.line = 1;
            sink.add(std::move(hit));
        }
        return;
    }
    for (const auto& page : subject.pages()) {
        const Document& document = *page->document;
        const QByteArray title = lower(document.title());
        const QByteArray& text = document.visibleText();
        QByteArray loud = title;
        for (const char* name : {"h1", "h2", "h3", "center", "marquee", "blink", "font", "pre", "strong", "b"}) {
            if (text.size() > 6000 && (qstrcmp(name, "pre") == 0 || qstrcmp(name, "b") == 0 || qstrcmp(name, "strong") == 0))
                continue;
            for (const int index : document.named(name))
                loud += " \n" + document.textOf(document.elements()[static_cast<std::size_t>(index)], 300);
            if (loud.size() > 16'384)
                break;
        }
        const QByteArrayView begin = QByteArrayView(text).first(std::min<qsizetype>(text.size(), 16'384));
        if (!claims(loud) && !claims(begin))
            continue; // nearly every page
        loud = lower(loud);
        const QByteArray shown = lower(begin);
        const bool warning = containsAny(loud, {"haveibeenpwned", "if you have been hacked", "相談窓口", "した場合", "されたら", "対処",
                                                "注意喚起", "how to", "what to do"});
        // A short page without headings; what an article quotes is followed by words about it.
        const bool shortClaim = text.size() < 1500 && claims(shown) && !isWarning(shown)
                                && !containsAny(shown, {"などと", "改ざん", "講座", "とは", "書き換え", "した場合", "haveibeenpwned"});
        const bool loudly = (claims(loud) && !warning) || shortClaim;
        if (!loudly && !claims(shown))
            continue;
        const int more = companions(shown + title);
        if ((loudly && (text.size() < 6000 || claims(title) || more > 0)) || more >= 2) {
            RuleHit hit;
            qsizetype at = indexOfIgnoreCase(document.source(), "hacked");
            at = at < 0 ? 0 : at;
            hit.evidence = text.trimmed().isEmpty() ? title : text.trimmed().left(300);
            hit.line = page->firstLine + lineAt(document.source(), at) - 1;
            sink.add(std::move(hit));
        }
    }
}

} // namespace akimori::inspection
