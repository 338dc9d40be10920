#include "inspection/rules/stylerule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"
#include "inspection/visibility.h"

namespace akimori::inspection {

namespace {

constexpr qsizetype kMaxBlock = 2048; ///< bytes of one rule that are looked at: the work stays linear in the file

/// Selectors that depend on what was typed, with an address: each letter is sent away by one request.
int leakingSelectors(const QByteArray& lowered)
{
    int count = 0;
    qsizetype at = 0;
    while ((at = lowered.indexOf("[value", at)) >= 0) {
        const qsizetype close = lowered.indexOf('}', at);
        const QByteArrayView rule = QByteArrayView(lowered).sliced(at, (close < 0 ? lowered.size() : close) - at);
        count += rule.contains("url(") && rule.contains("//");
        at += 6;
    }
    return count;
}

/// Fonts for one letter each from another host: which letters a text has is sent away by their requests.
int singleLetterFonts(const QByteArray& lowered)
{
    int count = 0;
    for (qsizetype at = 0; (at = lowered.indexOf("@font-face", at)) >= 0; at += 10) {
        const QByteArray rule = squeezed(lowered.mid(at, kMaxBlock).split('}').first());
        const qsizetype range = rule.indexOf("unicode-range:u+");
        const QByteArray letters = range < 0 ? QByteArray() : rule.mid(range + 16).split(';').first();
        count += range >= 0 && rule.contains("url(") && rule.contains("//") && !letters.contains('-') && !letters.contains(',') && !letters.contains('?');
    }
    return count;
}

/// A foreign picture laid over the whole window by the style sheet alone.
qsizetype foreignCover(const QByteArray& css, const QByteArray& lowered, const SiteNormal& normal, QByteArray& host)
{
    for (qsizetype at = 0; (at = lowered.indexOf("url(", at)) >= 0; at += 4) {
        const QByteArray address = css.mid(at + 4, 500).split(')').first().replace('"', "").replace('\'', "").trimmed();
        if (!address.contains("//"))
            continue;
        const QByteArray before = lowered.mid(std::max<qsizetype>(0, at - kMaxBlock), std::min(at, kMaxBlock));
        const QByteArray block = before.mid(before.lastIndexOf('{') + 1) + lowered.mid(at, kMaxBlock).split('}').first();
        if (!coversWindow(block))
            continue;
        const Url url = parseUrl(address);
        const Standing standing = normal.standing(url, Use::Style);
        if (url.isRemote() && (standing == Standing::Unknown || standing == Standing::Hostile || standing == Standing::UserContent)) {
            host = url.host;
            return at;
        }
    }
    return -1;
}

void inspectSheet(const QByteArray& css, int firstLine, const Subject& subject, HitSink& sink)
{
    const QByteArray lowered = lower(css);
    const auto report = [&](qsizetype at, Weight weight, const QByteArray& host = {}) {
        RuleHit hit;
        hit.evidence = css.mid(std::max<qsizetype>(0, at - 20), 160);
        hit.line = firstLine + lineAt(css, at) - 1;
        hit.severity = weight.severity;
        hit.classification = weight.classification;
        hit.host = host;
        sink.add(std::move(hit));
    };
    const Weight sure{Severity::High, FindingClass::Tampering};
    for (const char* word : {"-moz-binding", "url(javascript:", "url('javascript:", "url(\"javascript:", "url(vbscript:"}) {
        if (const qsizetype at = lowered.indexOf(word); at >= 0)
            report(at, sure);
    }
    // Old style sheets compute a width with expression(); only code that does more is an attack.
    for (qsizetype at = 0; (at = lowered.indexOf("expression(", at)) >= 0; at += 10) {
        const QByteArray body = lowered.mid(at, 300);
        const QByteArray harmless = QByteArray(body).replace("eval(document.documentelement.scroll", "").replace("eval((document.documentelement||document.body).scroll", "")
                                        .replace("eval(document.compatmode", "");
        if (containsAny(harmless, {"eval", "cookie", "location", "alert", "atob", "write", "src=", "http", "createelement", "appendchild"}))
            report(at, sure);
    }
    for (qsizetype at = 0; (at = lowered.indexOf("behavior", at)) >= 0; at += 8) {
        const qsizetype url = lowered.indexOf("url(", at);
        if (url < 0 || url > at + 20)
            continue;
        const Url target = parseUrl(css.mid(url + 4, 200).split(')').first().replace('"', "").replace('\'', ""));
        if (target.isRemote() && subject.normal().standing(target, Use::Script) != Standing::Own)
            report(at, sure, target.host);
    }
    if (singleLetterFonts(lowered) >= 3)
        report(lowered.indexOf("unicode-range"), sure);
    QByteArray host;
    if (const qsizetype at = foreignCover(css, lowered, subject.normal(), host); at >= 0)
        report(at, sure, host);
    if (leakingSelectors(lowered) >= 3)
        report(lowered.indexOf("[value"), sure);
    for (qsizetype at = 0; (at = lowered.indexOf("@import", at)) >= 0; at += 7) {
        const qsizetype end = lowered.indexOf(';', at);
        QByteArray reference = css.mid(at + 7, std::min<qsizetype>(end < 0 ? 300 : end - at - 7, 300)).trimmed();
        if (reference.startsWith("url("))
            reference = reference.mid(4).split(')').first();
        reference = reference.replace('"', "").replace('\'', "").trimmed().split(' ').first();
        const Url url = parseUrl(reference);
        if (!url.isRemote())
            continue;
        const Standing standing = subject.normal().standing(url, Use::Style);
        if (standing == Standing::Unknown && hasCheapEnding(url.host))
            report(at, sure, url.host);
        else if (const auto weight = weigh(standing, subject.normal().learned))
            report(at, *weight, url.host);
    }
}

} // namespace

RuleInfo StyleRule::info() const
{
    return {QStringLiteral("H22"), Tr::tr("Style sheet that loads, runs or sends"), Severity::High, FindingClass::Tampering,
            Tr::tr("A style sheet from a foreign host can cover the page, and some style rules run code or send away what "
                   "visitors type."),
            Tr::tr("Restore the style sheet from the last good version.")};
}

bool StyleRule::applies(const FileFacts& facts) const
{
    return facts.role == Role::Style || facts.isMarkup();
}

void StyleRule::inspect(const Subject& subject, HitSink& sink) const
{
    if (subject.facts().role == Role::Style) {
        inspectSheet(subject.text(), 1, subject, sink);
        return;
    }
    for (const auto& page : subject.pages()) {
        for (const int index : page->document->named("style")) {
            const Element& element = page->document->elements()[static_cast<std::size_t>(index)];
            inspectSheet(page->document->textOf(element, 1 << 20), page->lineOf(element), subject, sink);
        }
    }
    for (const RemoteUse& use : subject.uses()) {
        if (use.kind != RemoteUse::Kind::Style || use.url.host.isEmpty())
            continue;
        std::optional<Weight> weight = weigh(use.standing, subject.normal().learned);
        if (weight && use.standing == Standing::Unknown)
            weight = subject.normal().learned ? std::optional<Weight>(Weight{Severity::High, FindingClass::Tampering})
                     : hasCheapEnding(use.url.host)
                         ? std::optional<Weight>(Weight{Severity::High, FindingClass::Tampering})
                         : std::optional<Weight>(Weight{Severity::Medium, FindingClass::Review});
        if (weight)
            sink.add(hitFor(use, *weight));
    }
}

} // namespace akimori::inspection
