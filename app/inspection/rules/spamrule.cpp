#include "inspection/rules/spamrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

#include <QSet>

namespace akimori::inspection {

namespace {

using Kind = RemoteUse::Kind;

bool isForeign(Standing standing)
{
    return standing == Standing::Unknown || standing == Standing::Hostile || standing == Standing::UserContent;
}

/// The outermost hidden ancestor: links of one hidden block belong together.
int hiddenRoot(const Document& document, int index)
{
    int root = index;
    while (document.elements()[static_cast<std::size_t>(root)].parent >= 0
           && document.elements()[static_cast<std::size_t>(
                  document.elements()[static_cast<std::size_t>(root)].parent)].hiding != Visible)
        root = document.elements()[static_cast<std::size_t>(root)].parent;
    return root;
}

struct Block
{
    QSet<QByteArray> hosts;
    int links = 0;
    int spam = 0;
    int foreignEndings = 0; ///< hosts that are not .jp
    const RemoteUse* first = nullptr;
};

} // namespace

namespace {

/// A site map that leads search engines to pages of spam, or to another host.
void inspectSitemap(const Subject& subject, HitSink& sink)
{
    const QByteArray& text = subject.text();
    if (subject.facts().role != Role::Data || !containsIgnoreCase(QByteArrayView(text).first(std::min<qsizetype>(text.size(), 4096)), "<urlset"))
        return;
    int spam = 0;
    int foreign = 0;
    int looked = 0;
    qsizetype first = -1;
    for (qsizetype at = 0; (at = text.indexOf("<loc>", at)) >= 0 && looked < 50'000; ++at, ++looked) {
        const qsizetype end = text.indexOf('<', at + 5);
        const QByteArray address = text.mid(at + 5, std::min<qsizetype>(end < 0 ? 500 : end - at - 5, 500)).trimmed();
        const bool bad = !spamWordsIn(QByteArray::fromPercentEncoding(address).replace('-', ' '), 1).isEmpty();
        const bool other = !subject.normal().ownHosts.isEmpty() && isForeign(subject.normal().standing(parseUrl(address), Use::Other));
        spam += bad;
        foreign += other;
        if (first < 0 && (bad || other))
            first = at;
    }
    if (first < 0)
        return;
    RuleHit hit;
    hit.evidence = text.mid(first, 200);
    hit.line = lineAt(text, first);
    if (spam < 3 && foreign == 0 && !subject.normal().learned) {
        hit.severity = Severity::Medium;
        hit.classification = FindingClass::Review;
    }
    sink.add(std::move(hit));
}

} // namespace

/// A news feed with an entry that advertises somebody else.
static void inspectFeed(const Subject& subject, HitSink& sink)
{
    const QByteArray& text = subject.text();
    const QByteArrayView head = QByteArrayView(text).first(std::min<qsizetype>(text.size(), 4096));
    if (subject.facts().role != Role::Data || (!containsIgnoreCase(head, "<rss") && !containsIgnoreCase(head, "<feed") && !containsIgnoreCase(head, "<rdf")))
        return;
    int looked = 0;
    for (const char* begin : {"<item", "<entry"}) {
        for (qsizetype at = 0; (at = text.indexOf(begin, at)) >= 0 && looked < 5000; at += 5, ++looked) {
            const QByteArray start = text.mid(at, 8192);
            const qsizetype close = start.indexOf(QByteArray("</") + (begin + 1));
            const QByteArray entry = close < 0 ? start : start.left(close);
            const qsizetype link = entry.indexOf("http", std::max<qsizetype>(0, entry.indexOf("<link")));
            const Url url = link < 0 ? Url() : parseUrl(QByteArray(entry.mid(link, 500)).replace('<', '\n').replace('"', '\n').split('\n').first());
            if (!url.isRemote() || !isForeign(subject.normal().standing(url, Use::Other)) || isWarning(entry) || spamWordsIn(entry, 1).isEmpty())
                continue;
            RuleHit hit;
            hit.evidence = entry.left(200);
            hit.line = lineAt(text, at);
            hit.host = url.host;
            sink.add(std::move(hit));
        }
    }
}

/// "Sitemap: https://…" of another site.
static void inspectRobots(const Subject& subject, HitSink& sink)
{
    if (lower(subject.facts().name) != "robots.txt" || subject.normal().ownHosts.isEmpty())
        return;
    int line = 0;
    for (const QByteArray& entry : subject.text().left(256 << 10).split('\n')) {
        ++line;
        const qsizetype colon = entry.indexOf(':');
        if (colon < 0 || lower(QByteArrayView(entry).first(colon).trimmed()) != "sitemap")
            continue;
        const Url url = parseUrl(entry.mid(colon + 1));
        if (url.isRemote() && isForeign(subject.normal().standing(url, Use::Other))) {
            RuleHit hit;
            hit.evidence = entry.left(200);
            hit.line = line;
            hit.host = url.host;
            sink.add(std::move(hit));
        }
    }
}

RuleInfo HiddenLinksRule::info() const
{
    return {QStringLiteral("H13"), Tr::tr("Hidden block of links to foreign hosts"), Severity::High,
            FindingClass::Tampering,
            Tr::tr("Links that only search engines see lend the city's reputation to other sites (search spam)."),
            Tr::tr("Restore the page, search all files for the same hosts, and ask the city to check the search results.")};
}

bool HiddenLinksRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void HiddenLinksRule::inspect(const Subject& subject, HitSink& sink) const
{
    std::map<std::pair<const Page*, int>, Block> blocks;
    for (const RemoteUse& use : subject.uses()) {
        if (use.kind != Kind::Link || !use.page || use.element < 0 || use.url.host.isEmpty() || !isForeign(use.standing))
            continue;
        if (subject.normal().linkHosts.contains(use.url.host))
            continue;
        const Element& element = elementOf(use);
        if (element.hiding == Visible)
            continue;
        Block& block = blocks[{use.page, hiddenRoot(*use.page->document, use.element)}];
        const QByteArray domain = registrableDomain(use.url.host);
        if (!block.hosts.contains(domain)) {
            block.hosts.insert(domain);
            block.foreignEndings += !domain.endsWith(".jp");
        }
        ++block.links;
        block.spam += static_cast<int>(spamWordsIn(use.page->document->textOf(element, 500) + ' ' + use.reference, 1).size());
        if (!block.first)
            block.first = &use;
    }
    for (const auto& [key, block] : blocks) {
        const Element& element = elementOf(*block.first);
        // Menus and dialogs are hidden by a class or display:none; nobody moves them off the screen.
        const bool menuLike = (element.hiding & ~NotDisplayed) == Visible;
        const auto hosts = static_cast<int>(block.hosts.size());
        const bool many = menuLike ? (element.hidingFromStyleSheet ? block.foreignEndings >= 6 : block.foreignEndings >= 3)
                                   : (hosts >= 3 || block.links >= 5);
        const bool learnedNew = subject.normal().learned && (hosts >= 2 || block.links >= 3 || !menuLike);
        if (block.spam > 0 || many || learnedNew || (!menuLike && block.foreignEndings >= 2)) {
            RuleHit hit = hitFor(*block.first, {Severity::High, FindingClass::Tampering});
            hit.evidence += ' ' + QList<QByteArray>(block.hosts.begin(), block.hosts.end()).mid(0, 6).join(", ");
            sink.add(std::move(hit));
        }
    }
}

RuleInfo SpamWordsRule::info() const
{
    return {QStringLiteral("H14"), Tr::tr("Words of search-engine spam"), Severity::High, FindingClass::Tampering,
            Tr::tr("The page advertises gambling, medicines, counterfeit goods or the like. So do pages that attackers "
                   "place on public bodies' sites."),
            Tr::tr("Restore or remove the page, and look for more files of the same kind in the same folder.")};
}

bool SpamWordsRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void SpamWordsRule::inspect(const Subject& subject, HitSink& sink) const
{
    int anchors = 0;
    const RemoteUse* first = nullptr;
    QByteArray words;
    for (const RemoteUse& use : subject.uses()) {
        if (use.kind != Kind::Link || !use.page || use.element < 0 || use.url.host.isEmpty() || !isForeign(use.standing)
            || subject.normal().linkHosts.contains(use.url.host))
            continue;
        const QList<QByteArray> found = spamWordsIn(use.page->document->textOf(elementOf(use), 300) + ' ' + use.url.host + ' '
                                                        + elementOf(use).attribute("title").toByteArray(),
                                                    2);
        // A warning about a thing names it together with what to do against it.
        const QByteArray text = use.page->document->textOf(elementOf(use), 300);
        if (found.isEmpty() || containsAny(text, {"注意", "対策", "相談", "依存", "違法", "禁止", "被害", "防止", "協会", "法律"}))
            continue;
        ++anchors;
        words += found.join(' ') + ' ';
        if (!first)
            first = &use;
    }
    if (first && anchors >= (subject.normal().learned ? 1 : 2)) {
        RuleHit hit = hitFor(*first, {Severity::High, FindingClass::Tampering});
        hit.evidence += " [" + words.left(120) + ']';
        sink.add(std::move(hit));
    } else if (first) {
        sink.add(hitFor(*first, {Severity::Medium, FindingClass::Review}));
    }

    inspectSitemap(subject, sink);
    inspectFeed(subject, sink);
    inspectRobots(subject, sink);
    // Titles and texts that a script puts into the page for search engines.
    for (const auto& unit : subject.scripts()) {
        if (unit->code.size() > 8192 || isWarning(unit->code) || spamWordsIn(unit->code, 1).isEmpty())
            continue;
        const bool shows = unit->facts.uses("title") || unit->facts.uses("innerHTML") || unit->facts.uses("write")
                           || unit->facts.uses("textContent") || unit->facts.uses("insertAdjacentHTML");
        const int sells = countOf(unit->code, {"ボーナス", "入金不要", "激安", "通販", "最安値", "おすすめ", "ランキング", "無料", "bonus", "cheap", "buy "});
        if (shows && (spamWordsIn(unit->code, 3).size() >= 2 || sells >= 1))
            sink.add(hitFor(*unit, 0));
    }
    for (const auto& page : subject.pages()) {
        const Document& document = *page->document;
        QByteArray head = document.title();
        for (const int index : document.named("meta")) {
            const Element& meta = document.elements()[static_cast<std::size_t>(index)];
            const QByteArray name = lower(meta.attribute("name")) + lower(meta.attribute("property"));
            if (name == "description" || name == "keywords" || name == "og:title" || name == "og:description")
                head += ' ' + meta.attribute("content").toByteArray();
        }
        for (const int index : document.named("script")) { // structured data is what search engines show
            const Element& script = document.elements()[static_cast<std::size_t>(index)];
            if (equalsIgnoreCase(script.attribute("type").trimmed(), "application/ld+json"))
                head += ' ' + document.textOf(script, 4000);
        }
        const QByteArray lowered = lower(head);
        const QList<QByteArray> spam = spamWordsIn(head);
        const int shop = countOf(lowered, {"激安", "正規品", "送料無料", "最安値", "格安", "通販", "新品", "中古", "人気", "セール", "アウトレット",
                                           "楽天市場", "ヤフオク", "メルカリ", "コピー", "n級", "海外正規", "即納", "在庫あり", "ポイント10倍",
                                           "公式ショップ", "ブランド", "オンラインショップ", "限定価格", "outlet", "cheap", "discount",
                                           "free shipping", "buy online", "おすすめランキング", "入金不要", "ボーナス", "フリースピン", "必勝法",
                                           "出金", "ratingvalue", "maxwin", "gampang", "jackpot", "無料登録", "攻略法", "おすすめ", "ランキング", "今すぐ登録", "比較サイト"});
        const bool warning = containsAny(lowered, {"注意", "対策", "相談", "依存", "違法", "禁止", "被害", "防止", "啓発", "協議会", "条例",
                                                   "消費者", "警察", "病院", "healthcare", "prevention", "research", "addiction"});
        const auto body = [&] { return spamWordsIn(document.visibleText().left(64 << 10)).size() >= 4; };
        if (!warning && (spam.size() >= 2 || shop >= 4 || (shop >= 3 && containsAny(lowered, {"激安", "最安値", "コピー", "海外正規", "cheap"}))
                         || (!spam.isEmpty() && (shop >= 1 || body())))) {
            RuleHit hit;
            hit.evidence = head.left(300);
            hit.line = 1;
            sink.add(std::move(hit));
        }
    }
}

} // namespace akimori::inspection
