#include "inspection/rules/formrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

bool isForeign(Standing standing)
{
    return standing == Standing::Unknown || standing == Standing::Hostile || standing == Standing::UserContent;
}

struct Fields
{
    bool password = false;
    bool card = false;
    bool personal = false;
    bool search = true; ///< nothing but words to look for
    int line = 0;
    QByteArray evidence;
};

/// `form`: id of the form; fields outside [from, to) that name it belong to it as well.
Fields fieldsOf(const Page& page, int from, int to, QByteArrayView form = {})
{
    Fields fields;
    const Document& document = *page.document;
    int texts = 0;
    const int last = form.isEmpty() ? to : static_cast<int>(document.elements().size());
    for (int i = form.isEmpty() ? from : 0; i < last; ++i) {
        const Element& element = document.elements()[static_cast<std::size_t>(i)];
        if (element.name != "input" && element.name != "textarea" && element.name != "select")
            continue;
        if ((i < from || i >= to) && element.attribute("form") != form)
            continue;
        const QByteArray type = lower(element.attribute("type"));
        if (type == "hidden" || type == "submit" || type == "image" || type == "button" || type == "reset"
            || type == "checkbox" || type == "radio")
            continue;
        const QByteArray about = lower(element.attribute("name")) + ' ' + lower(element.attribute("id")) + ' '
                                 + lower(element.attribute("autocomplete")) + ' '
                                 + lower(element.attribute("placeholder")) + ' ' + lower(element.attribute("aria-label"));
        const bool password = type == "password";
        const bool card = containsAny(about, {"cc-", "ccnum", "cardnum", "card_num", "card-num", "cardno", "card_no", "creditcard",
                                              "credit_card", "cvv", "cvc", "securitycode", "security_code", "カード番号",
                                              "セキュリティコード", "暗証番号", "マイナンバー", "mynumber", "個人番号", "口座番号",
                                              "有効期限", "ワンタイム"});
        fields.password = fields.password || password;
        fields.card = fields.card || card;
        fields.personal = fields.personal || type == "email" || type == "tel" || type == "file" || element.name == "textarea"
                          || containsAny(about, {"mail", "phone", "tel", "address", "name", "氏名", "住所", "電話"});
        ++texts;
        if ((password || card) && fields.evidence.isEmpty()) {
            fields.evidence = startTag(document, element);
            fields.line = page.lineOf(element);
        }
    }
    fields.search = texts <= 1 && !fields.password && !fields.card;
    return fields;
}

/// Names under which Japanese phishing pages collect passwords and cards.
bool namesBrand(const QByteArray& lowered)
{
    return containsAny(lowered, {"microsoft", "outlook", "office 365", "office365", "google アカウント", "gmail", "yahoo", "amazon",
                                 "apple id", "icloud", "楽天", "paypay", "メルカリ", "三井住友", "三菱ufj", "みずほ", "ゆうちょ", "りそな",
                                 "jcb", "visa", "mastercard", "アメリカン・エキスプレス", "etc利用照会", "えきねっと", "国税庁", "e-tax",
                                 "マイナポータル", "マイナポイント", "佐川急便", "ヤマト運輸", "日本郵便", "給付金", "還付金", "ドコモ",
                                 "docomo", "au id", "softbank", "netflix", "facebook", "instagram", "paypal", "line ログイン",
                                 "webmail", "セゾン", "イオンカード", "エポス", "銀行", "アカウントの確認", "本人確認", "nhk"});
}

bool goesToServerScript(QByteArrayView action)
{
    const QByteArray path = lower(action);
    return containsAny(path, {".php", ".asp", ".jsp", "telegram"});
}

} // namespace

RuleInfo FormTargetRule::info() const
{
    return {QStringLiteral("H11"), Tr::tr("Form sends to an unregistered host"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("What residents enter goes to a host that the site does not use."),
            Tr::tr("Take the form down at once, restore the page, and find out who entered data since the change.")};
}

bool FormTargetRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void FormTargetRule::inspect(const Subject& subject, HitSink& sink) const
{
    const bool learned = subject.normal().learned;
    for (const RemoteUse& use : subject.uses()) {
        if (use.kind != RemoteUse::Kind::Form || use.url.host.isEmpty())
            continue;
        if (learned && use.standing == Standing::Known) {
            sink.add(hitFor(use, {Severity::Medium, FindingClass::Review}));
            continue;
        }
        if (!isForeign(use.standing))
            continue;
        Weight weight{Severity::Critical, FindingClass::Tampering};
        if (use.page && use.element >= 0 && !learned && use.standing != Standing::Hostile) {
            const Element& element = elementOf(use);
            const bool form = element.name == "form";
            const Fields fields = fieldsOf(*use.page, form ? use.element : 0,
                                           form ? element.end : static_cast<int>(use.page->document->elements().size()),
                                           form ? element.attribute("id") : QByteArrayView());
            const bool post = equalsIgnoreCase(element.attribute("method"), "post");
            if (hasCheapEnding(use.url.host))
                weight = {Severity::High, FindingClass::Tampering};
            else if (fields.search && !post)
                continue; // a search box of another engine
            else if (!fields.password && !fields.card && !fields.personal)
                weight = {Severity::Medium, FindingClass::Review};
            else if (!fields.password && !fields.card)
                weight = {Severity::High, FindingClass::Tampering};
        } else if (use.fromScript && !learned && subject.facts().role == Role::Script && use.deferred
                   && use.concealment != Concealment::Decoded) {
            continue;
        }
        sink.add(hitFor(use, weight));
    }
}

RuleInfo CredentialFieldRule::info() const
{
    return {QStringLiteral("H12"), Tr::tr("Field for passwords or card numbers on a static page"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("A static site cannot check a password or a payment. Such fields are the mark of phishing pages."),
            Tr::tr("Take the page down, preserve it as evidence, and warn residents if it was reachable.")};
}

bool CredentialFieldRule::applies(const FileFacts& facts) const
{
    return facts.role == Role::Html || facts.role == Role::Svg || facts.role == Role::ServerScript;
}

void CredentialFieldRule::inspect(const Subject& subject, HitSink& sink) const
{
    const bool learned = subject.normal().learned;
    for (const auto& page : subject.pages()) {
        const Document& document = *page->document;
        const Fields fields = fieldsOf(*page, 0, static_cast<int>(document.elements().size()));
        if (!fields.password && !fields.card)
            continue;
        bool serverScript = false;
        for (const int form : document.named("form"))
            serverScript = serverScript
                           || goesToServerScript(document.elements()[static_cast<std::size_t>(form)].attribute("action"));
        bool foreign = false;
        for (const RemoteUse& use : subject.uses())
            foreign = foreign || ((use.kind == RemoteUse::Kind::Form || use.kind == RemoteUse::Kind::Send) && isForeign(use.standing));
        QByteArray heading = document.title();
        for (const char* name : {"h1", "h2", "legend", "label", "button"}) {
            for (const int index : document.named(name))
                heading += ' ' + document.textOf(document.elements()[static_cast<std::size_t>(index)], 300);
        }
        const bool brand = namesBrand(lower(heading.left(4000)));
        const bool suspicious = foreign || serverScript || brand || (fields.card && !document.named("form").empty())
                                || page->fromScript || page->concealment == Concealment::Decoded;
        if (!suspicious && (!learned || subject.normal().hasPasswordField))
            continue;
        RuleHit hit;
        hit.evidence = fields.evidence;
        hit.line = fields.line;
        if (!suspicious)
            hit.severity = Severity::High;
        sink.add(std::move(hit));
    }
}

} // namespace akimori::inspection
