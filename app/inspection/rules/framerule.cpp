#include "inspection/rules/framerule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"
#include "inspection/visibility.h"

namespace akimori::inspection {

namespace {

/// A link or button inside that gives a file to start.
bool leadsToDownload(const Document& document, const Element& around)
{
    for (const int index : document.named("a")) {
        const Element& link = document.elements()[static_cast<std::size_t>(index)];
        if (&link < &around || index >= around.end)
            continue;
        const QByteArray target = lower(link.attribute("href"));
        if (link.hasAttribute("download")
            || containsAny(target, {".exe", ".zip", ".js", ".msi", ".hta", ".apk", ".dmg", ".bat", ".iso", ".vbs", ".msix"}))
            return true;
    }
    return false;
}

} // namespace

RuleInfo HiddenFrameRule::info() const
{
    return {QStringLiteral("H06"), Tr::tr("Foreign frame"), Severity::Critical, FindingClass::Tampering,
            Tr::tr("A frame loads another host's page inside the city's. Invisible frames lead visitors to malware without "
                   "their knowledge."),
            Tr::tr("Restore the page. If the embedded service is wanted, allow its host with a reason.")};
}

bool HiddenFrameRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void HiddenFrameRule::inspect(const Subject& subject, HitSink& sink) const
{
    const bool learned = subject.normal().learned;
    for (const RemoteUse& use : subject.uses()) {
        if (use.kind != RemoteUse::Kind::Frame || use.url.host.isEmpty())
            continue;
        const bool hidden = use.hiding != Visible || use.concealment == Concealment::Decoded;
        const std::optional<Weight> weight = weigh(use.standing, learned);
        if (!weight)
            continue;
        if (hidden) {
            // A consent banner or player that a class hides at first is no proof on its own.
            const bool bySheet = use.element >= 0 && elementOf(use).hidingFromStyleSheet && !learned;
            sink.add(hitFor(use, bySheet && use.standing == Standing::Unknown
                                     ? Weight{Severity::High, FindingClass::Tampering}
                                     : Weight{Severity::Critical, FindingClass::Tampering}));
        } else if (use.standing == Standing::Hostile || (use.element >= 0 && elementOf(use).tag < 0)) { // <portal>, <fencedframe>
            sink.add(hitFor(use, {Severity::Critical, FindingClass::Tampering}));
        } else if (learned) {
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
        } else if (use.standing == Standing::Unknown && !use.fromScript && hasCheapEnding(use.url.host)) {
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
        } else if (use.fromScript && use.standing == Standing::Unknown && subject.facts().role == Role::Html) {
            const bool bad = hasCheapEnding(use.url.host);
            sink.add(hitFor(use, bad ? Weight{Severity::High, FindingClass::Tampering}
                                     : Weight{Severity::Medium, FindingClass::Review}));
        }
    }
}

RuleInfo OverlayRule::info() const
{
    return {QStringLiteral("H07"), Tr::tr("Element that covers the whole window"), Severity::High,
            FindingClass::Tampering,
            Tr::tr("A layer over the page steals clicks or shows a fake page in the city's name."),
            Tr::tr("Look at the page, restore it and preserve the logs.")};
}

bool OverlayRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void OverlayRule::inspect(const Subject& subject, HitSink& sink) const
{
    for (const auto& page : subject.pages()) {
        const Document& document = *page->document;
        for (std::size_t i = 0; i < document.elements().size(); ++i) {
            const Element& element = document.elements()[i];
            if (!element.coversWindow && !element.hasAttributes())
                continue;
            const QByteArrayView style = element.attribute("style");
            if (!element.coversWindow && (style.size() < 15 || !coversWindow(style)))
                continue;
            const auto inside = [&](const RemoteUse& use) {
                return use.page == page.get() && use.element >= static_cast<int>(i) && use.element < element.end
                       && (use.kind == RemoteUse::Kind::Frame || use.kind == RemoteUse::Kind::Link)
                       && (use.standing == Standing::Unknown || use.standing == Standing::Hostile
                           || use.standing == Standing::UserContent);
            };
            const bool foreign = std::any_of(subject.uses().begin(), subject.uses().end(), inside);
            const QByteArray text = lower(document.textOf(element, 8192));
            const bool scare = containsAny(text, {"hacked", "ウイルス", "トロイの木馬", "感染しました", "サポートに電話", "virus detected",
                                                  "当選", "アカウントが停止"})
                               || (containsAny(text, {"更新してください", "更新プログラム", "アップデートしてください", "古いバージョン", "update your browser",
                                                      "update chrome", "out of date"})
                                   && containsAny(text, {"ブラウザ", "chrome", "firefox", "edge", "safari", "browser", "flash"})
                                   && leadsToDownload(document, element));
            // An ordinary dialog of a site with links to others is not empty of words; a click trap is.
            const bool trap = foreign && (text.trimmed().size() < 200 || element.name == "iframe" || element.name == "a"
                                          || subject.normal().learned);
            if (trap || scare) {
                RuleHit hit;
                hit.evidence = startTag(document, element) + ' ' + text.trimmed().left(120);
                hit.line = page->lineOf(element);
                sink.add(std::move(hit));
            }
        }
    }
}

} // namespace akimori::inspection
