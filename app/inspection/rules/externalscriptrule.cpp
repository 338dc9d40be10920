#include "inspection/rules/externalscriptrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

bool isScript(const RemoteUse& use)
{
    return use.kind == RemoteUse::Kind::Script || use.kind == RemoteUse::Kind::Socket;
}

/// Signs that no ordinary third party shows, in the reference or in where it stands.
bool isSuspicious(const RemoteUse& use, const Subject& subject)
{
    if (hasCheapEnding(use.url.host))
        return true;
    if (use.url.scheme == "http" || use.hiding != Visible || use.concealment == Concealment::Decoded)
        return use.concealment == Concealment::Decoded || use.hiding != Visible;
    const Page* page = use.page;
    if (!page || use.element < 0 || page != subject.mainPage())
        return false;
    const qsizetype offset = elementOf(use).offset;
    const QByteArray& source = page->document->source();
    const qsizetype type = indexOfIgnoreCase(QByteArrayView(source).first(std::min<qsizetype>(source.size(), 4096)), "<!doctype");
    const qsizetype end = indexOfIgnoreCase(source, "</html");
    return offset >= 0 && ((type > 0 && offset < type) || (end > 0 && offset > end));
}

/// Versioned releases of a package on a public library network are how many sites load libraries.
bool isVersionedPackage(const Url& url)
{
    return isWithin(url.host, "jsdelivr.net") && url.path.startsWith("/gh/") && url.path.contains('@');
}

bool isUploadPath(const Url& url)
{
    return (isWithin(url.host, "jsdelivr.net") && url.path.startsWith("/gh/"))
           || (isWithin(url.host, "esm.sh") && url.path.startsWith("/gh/"));
}

/// fetch(…).then(t => eval(t)): an external script in all but name.
bool runsWhatItLoads(const RemoteUse& use)
{
    if (use.kind != RemoteUse::Kind::Send || !use.script || use.script->code.size() > 64 * 1024)
        return false;
    const std::vector<Sink>& sinks = use.script->facts.sinks;
    const bool bad = hasCheapEnding(use.url.host) || use.standing == Standing::Hostile; // showing what came is ordinary else
    return std::any_of(sinks.begin(), sinks.end(), [&](const Sink& sink) {
        return (sink.kind == Sink::Kind::Execute || sink.kind == Sink::Kind::WriteHtml || (bad && sink.kind == Sink::Kind::SetHtml))
               && !sink.known;
    });
}

/// "…?callback=eval(…)": a trusted host is made to answer with the attacker's code.
bool callsBack(const Url& url)
{
    const qsizetype query = url.path.indexOf('?');
    if (query < 0)
        return false;
    for (const QByteArray& part : url.path.mid(query + 1).split('&')) {
        const QByteArray name = lower(part.left(part.indexOf('=')));
        if (name != "callback" && name != "jsonp" && name != "cb" && name != "jsoncallback")
            continue;
        const QByteArray value = QByteArray::fromPercentEncoding(part.mid(part.indexOf('=') + 1));
        if (value.contains('(') || value.contains(';') || value.contains('<'))
            return true;
    }
    return false;
}

} // namespace

RuleInfo ExternalScriptRule::info() const
{
    return {QStringLiteral("H01"), Tr::tr("Script from an unregistered host"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("A script from another host controls the whole page. Inserted script tags are the most frequent form "
                   "of tampering."),
            Tr::tr("Ask who added the host. If nobody did, take the page down or restore it and preserve the logs; if it "
                   "is wanted, allow the host with a reason.")};
}

bool ExternalScriptRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void ExternalScriptRule::inspect(const Subject& subject, HitSink& sink) const
{
    const bool learned = subject.normal().learned;
    for (const RemoteUse& use : subject.uses()) {
        const bool loadsAndRuns = runsWhatItLoads(use);
        if ((!isScript(use) && !loadsAndRuns) || use.url.host.isEmpty()
            || (use.standing == Standing::UserContent && !loadsAndRuns))
            continue;
        // A library may know many addresses; loading one only on demand is no injection.
        if (!learned && subject.facts().role == Role::Script && use.concealment != Concealment::Decoded
            && use.standing == Standing::Unknown && (use.deferred || subject.facts().size > 64 * 1024))
            continue;
        std::optional<Weight> weight = weigh(use.standing, learned);
        if (!weight && use.standing == Standing::Known && learned && !use.deferred)
            weight = Weight{Severity::Medium, FindingClass::Review};
        if (!weight)
            continue;
        if (loadsAndRuns || (use.standing == Standing::Unknown && isSuspicious(use, subject)))
            weight = Weight{Severity::Critical, FindingClass::Tampering};
        sink.add(hitFor(use, *weight));
    }
}

RuleInfo UserContentScriptRule::info() const
{
    return {QStringLiteral("H03"), Tr::tr("Script from a place where anybody can upload"), Severity::High,
            FindingClass::Tampering,
            Tr::tr("The host is well known, but anyone can put files there. Attackers use it because allow-lists of hosts "
                   "let it pass."),
            Tr::tr("Check that exactly this address is wanted. Allow it with a reason, or restore the page.")};
}

bool UserContentScriptRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void UserContentScriptRule::inspect(const Subject& subject, HitSink& sink) const
{
    const bool learned = subject.normal().learned;
    for (const RemoteUse& use : subject.uses()) {
        if (!isScript(use))
            continue;
        const QByteArray path = use.url.place();
        const bool newPath = !subject.normal().scriptPaths.contains(path);
        if (use.standing == Standing::UserContent) {
            if (!learned && subject.facts().role == Role::Script && use.deferred)
                continue;
            const bool raw = containsAny(use.url.host, {"githack", "rawgit", "pastebin", "gist", "githubusercontent", "trycloudflare",
                                                        "ngrok", "glitch.me", "ipfs", "dweb.link", "script.google", "workers.dev",
                                                        "000webhost", "jsbin", "jsfiddle", "statically"});
            std::optional<Weight> weight = weigh(use.standing, learned);
            if (raw || use.concealment == Concealment::Decoded)
                weight = Weight{Severity::High, FindingClass::Tampering};
            sink.add(hitFor(use, *weight));
        } else if (isUploadPath(use.url) && newPath && (learned || !isVersionedPackage(use.url))) {
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
        } else if (learned && newPath && use.standing == Standing::Approved
                   && (isWithin(use.url.host, "jsdelivr.net") || isWithin(use.url.host, "unpkg.com")
                       || isWithin(use.url.host, "esm.sh"))) {
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
        }
    }
}

RuleInfo HostileAddressRule::info() const
{
    return {QStringLiteral("H05"), Tr::tr("Script, frame or form at a bare address"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("Ordinary services have a name. Bare IP addresses, odd ports, user names in addresses and data: URLs "
                   "are used by attackers."),
            Tr::tr("Restore the page from the last good version, preserve the logs and report it.")};
}

bool HostileAddressRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void HostileAddressRule::inspect(const Subject& subject, HitSink& sink) const
{
    using Kind = RemoteUse::Kind;
    for (const RemoteUse& use : subject.uses()) {
        if (use.kind == Kind::Script && !use.fromScript && callsBack(use.url)) {
            sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
            continue;
        }
        const bool active = use.kind == Kind::Script || use.kind == Kind::Frame || use.kind == Kind::Form
                            || use.kind == Kind::Socket || use.kind == Kind::Base || use.kind == Kind::Send;
        if (!active)
            continue;
        const bool data = use.url.scheme == "data" && (use.kind == Kind::Script || use.kind == Kind::Form
                                                       || (use.kind == Kind::Frame && (containsIgnoreCase(use.url.path.left(60), "html")
                                                                                       || containsIgnoreCase(use.url.path.left(60), "svg"))));
        const bool local = use.url.host == "localhost" || use.url.host == "127.0.0.1" || use.url.host == "0.0.0.0";
        if (local && subject.facts().role == Role::Script)
            continue;
        if (data || (use.standing == Standing::Hostile && !isLookalike(use.url, subject.normal()))) {
            const bool developer = local || (data && use.fromScript && subject.facts().role == Role::Script);
            sink.add(hitFor(use, developer ? Weight{Severity::Medium, FindingClass::Review}
                                           : Weight{Severity::Critical, FindingClass::Tampering}));
        }
    }
}

} // namespace akimori::inspection
