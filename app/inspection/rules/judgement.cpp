#include "inspection/rules/judgement.h"

#include "inspection/text.h"
#include "inspection/wordset.h"

namespace akimori::inspection {

std::optional<Weight> weigh(Standing standing, bool learned)
{
    switch (standing) {
    case Standing::Own:
    case Standing::Approved:
    case Standing::Known: return std::nullopt;
    case Standing::UserContent:
        return learned ? Weight{Severity::High, FindingClass::Tampering} : Weight{Severity::Medium, FindingClass::Review};
    case Standing::Unknown:
        return learned ? Weight{Severity::Critical, FindingClass::Tampering}
                       : Weight{Severity::Medium, FindingClass::Review};
    case Standing::Hostile: return Weight{Severity::Critical, FindingClass::Tampering};
    }
    return std::nullopt;
}

bool hasCheapEnding(const QByteArray& host)
{
    static const char* const kEndings[]{".xyz", ".top", ".icu", ".tk", ".ml", ".ga", ".cf", ".gq", ".pw", ".cc", ".ru", ".su",
                                        ".click", ".buzz", ".monster", ".rest", ".cyou", ".sbs", ".cfd", ".quest", ".bond",
                                        ".club", ".live", ".shop", ".site", ".online", ".space", ".fun", ".life", ".work",
                                        ".link", ".win", ".bid", ".loan", ".stream", ".download", ".men", ".invalid",
                                        ".onion", ".zip", ".mov", ".lol", ".hair", ".skin", ".vip", ".biz", ".cn", ".ws",
                                        ".racing", ".date", ".party", ".review", ".trade", ".webcam", ".science", ".kim",
                                        ".host", ".press", ".pro", ".store", ".website", ".tech", ".world", ".mom", ".autos",
                                        ".beauty", ".makeup", ".homes", ".boats", ".yachts", ".motorcycles", ".help", ".support", ".example", ".test",
                                        ".example.com", ".example.net", ".example.org"};
    if (host == "example.com" || host == "example.net" || host == "example.org")
        return true;
    return std::any_of(std::begin(kEndings), std::end(kEndings), [&](const char* ending) { return host.endsWith(ending); });
}

bool isWarning(QByteArrayView loweredText)
{
    static const WordSet kWords{"手口", "注意喚起", "ご注意", "注意してください", "ご用心", "被害", "だまされ", "騙され", "偽の", "偽サイト",
                                     "詐欺", "相談窓口", "対処方法", "対策", "不審な", "悪質", "防止", "実行しない", "貼り付けない", "押さない",
                                     "please be careful", "beware", "scam alert", "how to protect"};
    return kWords.isIn(loweredText);
}

QByteArray startTag(const Document& document, const Element& element)
{
    if (element.offset < 0)
        return '<' + element.name.toByteArray() + '>';
    const QByteArray& source = document.source();
    const qsizetype end = source.indexOf('>', element.offset);
    return source.mid(element.offset, std::min<qsizetype>(end < 0 ? 300 : end + 1 - element.offset, 300));
}

const Element& elementOf(const RemoteUse& use)
{
    return use.page->document->elements()[static_cast<std::size_t>(use.element)];
}

RuleHit hitFor(const RemoteUse& use, const Weight& weight)
{
    RuleHit hit;
    hit.line = use.line;
    hit.severity = weight.severity;
    hit.classification = weight.classification;
    hit.host = use.url.host;
    if (use.page && use.element >= 0)
        hit.evidence = startTag(*use.page->document, elementOf(use));
    else
        hit.evidence = use.reference;
    if (!hit.evidence.contains(use.reference.left(40)))
        hit.evidence += " -> " + use.reference;
    return hit;
}

RuleHit hitFor(const ScriptUnit& unit, qsizetype offset)
{
    RuleHit hit;
    hit.line = unit.lineOf(offset);
    hit.evidence = unit.code.mid(std::max<qsizetype>(0, offset), 200);
    return hit;
}

bool isMovedNotice(const Subject& subject, const QByteArray& host)
{
    const Page* page = subject.mainPage();
    if (!page || page->document->visibleText().size() > 4000)
        return false;
    const QByteArray text = lower(page->document->visibleText());
    const bool says = containsAny(text, {"移転", "移動しました", "移行しました", "引っ越", "変更になりました", "変わりました", "新しい",
                                         "リニューアル", "転送", "自動的に", "moved", "redirect", "new location",
                                         "new site"});
    if (!says || containsAny(text, {"当選", "ウイルス", "警告", "無料", "casino", "カジノ"}))
        return false;
    return std::any_of(subject.uses().begin(), subject.uses().end(), [&](const RemoteUse& use) {
        return use.kind == RemoteUse::Kind::Link && use.url.host == host && use.hiding == Visible && !use.fromScript;
    });
}

bool isMarkupOrScript(const FileFacts& facts)
{
    return facts.role == Role::Html || facts.role == Role::Svg || facts.role == Role::Script
           || ((facts.role == Role::Data || facts.role == Role::Other || facts.role == Role::ServerScript
                || facts.role == Role::Image)
               && facts.content == Content::Text);
}

} // namespace akimori::inspection
