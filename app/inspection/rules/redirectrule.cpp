#include "inspection/rules/redirectrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

using Kind = RemoteUse::Kind;

bool isForeign(Standing standing)
{
    return standing == Standing::Unknown || standing == Standing::Hostile || standing == Standing::UserContent;
}

bool looksAtVisitor(const ScriptUnit& unit)
{
    const ScriptFacts& facts = unit.facts;
    return facts.uses("referrer") || facts.uses("userAgent") || facts.uses("userAgentData") || facts.uses("cookie")
           || facts.uses("webdriver") || facts.uses("maxTouchPoints") || facts.uses("getHours") || facts.uses("language")
           || facts.uses("languages") || facts.uses("timeZone") || facts.uses("getTimezoneOffset")
           || facts.uses("localStorage") || facts.uses("sessionStorage") || facts.uses("platform")
           || (facts.uses("search") && facts.uses("location") && facts.uses("test"));
}

/// Waits for the first click anywhere or for the back button: not a button of the page.
bool catchesAnyAction(const ScriptUnit& unit)
{
    const QByteArray code = squeezed(lower(unit.code.left(65'536)));
    return containsAny(code, {"document.addeventlistener('click'", "document.addeventlistener(\"click\"", "document.onclick=",
                              "body.onclick=", "window.onclick=", "window.addeventlistener('click'",
                              "window.addeventlistener(\"click\"", "body.addeventlistener('click'",
                              "body.addeventlistener(\"click\"", "onpopstate", "'popstate'", "\"popstate\"",
                              "document.onmousedown=", "document.ontouchstart=", "$(document).on('click',function",
                              "$(document).click(", "$('body').click(", "$(document).one('click',function"});
}

} // namespace

RuleInfo RedirectRule::info() const
{
    return {QStringLiteral("H08"), Tr::tr("Automatic redirect to a foreign host"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("Visitors of the city's page are led to another site without doing anything."),
            Tr::tr("Restore the page. If the move is real, show the new address as a link and allow the host with a reason.")};
}

bool RedirectRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void RedirectRule::inspect(const Subject& subject, HitSink& sink) const
{
    const bool learned = subject.normal().learned;
    const bool library = subject.facts().role == Role::Script && !learned;
    for (const RemoteUse& use : subject.uses()) {
        if (use.kind == Kind::Link && use.fromScript && use.script && learned && isForeign(use.standing)
            && !subject.normal().linkHosts.contains(use.url.host) && !use.url.host.isEmpty())
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering})); // rewrites the page's own links
        else if (use.kind == Kind::Link && use.fromScript && use.script && isForeign(use.standing)
                 && (use.script->facts.uses("click") || use.script->facts.uses("links") || use.script->facts.uses("forEach"))
                 && use.script->code.size() < 20'000
                 && (hasCheapEnding(use.url.host) || use.standing == Standing::Hostile || use.concealment == Concealment::Decoded
                     || (!use.deferred && use.script->code.contains(".click()"))
                     || ((use.script->facts.uses("links") || use.script->facts.uses("querySelectorAll")) // all links at once
                         && use.script->facts.uses("forEach"))))
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering})); // follows the link itself
        if (use.kind != Kind::Refresh && use.kind != Kind::Location && use.kind != Kind::Window)
            continue;
        if (use.url.host.isEmpty() || !isForeign(use.standing)) {
            if (use.url.scheme == "data" && !library)
                sink.add(hitFor(use, {Severity::Critical, FindingClass::Tampering}));
            continue;
        }
        const bool sure = use.standing == Standing::Hostile || use.concealment == Concealment::Decoded;
        if (use.deferred && !sure) {
            const bool pushed = use.script && use.script->facts.uses("openWindow") && use.script->facts.uses("showNotification");
            const bool trap = pushed || (use.script && use.script->code.size() < 20'000 && catchesAnyAction(*use.script));
            const bool bad = hasCheapEnding(use.url.host) && use.script && use.script->code.size() < 20'000;
            if (trap || bad || (learned && !subject.normal().linkHosts.contains(use.url.host)))
                sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
            continue;
        }
        if (subject.normal().linkHosts.contains(use.url.host) && !sure && use.kind == Kind::Window)
            continue;
        if (!learned && !sure && isMovedNotice(subject, use.url.host))
            continue;
        sink.add(hitFor(use, {Severity::Critical, FindingClass::Tampering}));
    }
}

RuleInfo BaseAddressRule::info() const
{
    return {QStringLiteral("H09"), Tr::tr("Base address of the page points to a foreign host"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("Every relative link, script and form of the page then belongs to the other host."),
            Tr::tr("Restore the page from the last good version.")};
}

bool BaseAddressRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void BaseAddressRule::inspect(const Subject& subject, HitSink& sink) const
{
    for (const RemoteUse& use : subject.uses()) {
        if (use.kind != Kind::Base || use.url.host.isEmpty() || use.standing == Standing::Own
            || use.standing == Standing::Approved)
            continue;
        // Without any approved page the site's own absolute base looks foreign; the inspector settles that by
        // the host that the pages call their own.
        sink.add(hitFor(use, {use.standing == Standing::Known ? Severity::High : Severity::Critical,
                              FindingClass::Tampering}));
    }
}

RuleInfo CanonicalRule::info() const
{
    return {QStringLiteral("H10"), Tr::tr("Canonical address points to a foreign host"), Severity::High,
            FindingClass::Tampering,
            Tr::tr("Search engines then list the other host in place of the city's page."),
            Tr::tr("Restore the page and ask the city to check the search console.")};
}

bool CanonicalRule::applies(const FileFacts& facts) const { return facts.role == Role::Html; }

void CanonicalRule::inspect(const Subject& subject, HitSink& sink) const
{
    if (subject.normal().ownHosts.isEmpty())
        return;
    for (const RemoteUse& use : subject.uses()) {
        if (use.kind == Kind::Canonical && !use.url.host.isEmpty() && use.standing != Standing::Own
            && use.standing != Standing::Approved && fameOf(use.url.host, Use::Other) != Fame::PublicBody)
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
    }
}

RuleInfo ConditionalRedirectRule::info() const
{
    return {QStringLiteral("J06"), Tr::tr("Leads only some visitors to a foreign host"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("The script looks at where the visitor comes from or which device is used, so that the staff who open "
                   "the page directly see nothing."),
            Tr::tr("Restore the page, look at it through a search engine and with a telephone, and preserve the logs.")};
}

bool ConditionalRedirectRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void ConditionalRedirectRule::inspect(const Subject& subject, HitSink& sink) const
{
    for (const RemoteUse& use : subject.uses()) {
        const bool leads = use.kind == Kind::Location || use.kind == Kind::Window || use.kind == Kind::Frame
                           || (use.kind == Kind::Script && use.standing != Standing::UserContent);
        if (!leads || !use.script || use.url.host.isEmpty() || !isForeign(use.standing) || !looksAtVisitor(*use.script))
            continue;
        // In a library the two belong to different functions.
        if (!subject.normal().learned && use.script->code.size() > 20'000 && use.concealment != Concealment::Decoded)
            continue;
        if (use.kind != Kind::Location && use.kind != Kind::Window
            && !(use.script->facts.uses("referrer") || use.script->facts.uses("userAgent")))
            continue;
        sink.add(hitFor(use, {Severity::Critical, FindingClass::Tampering}));
    }
    // A foreign host is asked first and says where to lead.
    for (const RemoteUse& use : subject.uses()) {
        if (use.kind != Kind::Send || !use.script || use.url.host.isEmpty() || !isForeign(use.standing) || use.script->code.size() > 8192
            || subject.normal().linkHosts.contains(use.url.host))
            continue;
        const std::vector<Sink>& sinks = use.script->facts.sinks;
        const bool leads = std::any_of(sinks.begin(), sinks.end(),
                                       [](const Sink& s) { return s.kind == Sink::Kind::Location && !s.known; });
        if (leads)
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
    }
}

} // namespace akimori::inspection
