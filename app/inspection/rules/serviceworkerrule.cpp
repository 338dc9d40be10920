#include "inspection/rules/serviceworkerrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/tr.h"

namespace akimori::inspection {

RuleInfo ServiceWorkerRule::info() const
{
    return {QStringLiteral("J07"), Tr::tr("Service worker or push notification"), Severity::High, FindingClass::Tampering,
            Tr::tr("A service worker stays in visitors' browsers and can change every page even after the server is "
                   "repaired."),
            Tr::tr("Remove it and publish an empty service worker at the same address, so that browsers drop the old one.")};
}

bool ServiceWorkerRule::applies(const FileFacts& facts) const { return isMarkupOrScript(facts); }

void ServiceWorkerRule::inspect(const Subject& subject, HitSink& sink) const
{
    const bool learned = subject.normal().learned;
    for (const auto& unit : subject.scripts()) {
        for (const Sink& s : unit->facts.sinks) {
            const Url url = s.known ? parseUrl(s.value) : Url();
            const Standing standing = subject.normal().standing(url, Use::Script);
            const bool foreign = url.isRemote() && (standing == Standing::Unknown || standing == Standing::Hostile
                                                    || standing == Standing::UserContent);
            const bool install = s.kind == Sink::Kind::ServiceWorker && learned && !unit->facts.cut;
            const bool import = (s.kind == Sink::Kind::Import || s.kind == Sink::Kind::Worker) && foreign;
            const bool worker = s.kind == Sink::Kind::ServiceWorker && (foreign || s.concealment == Concealment::Decoded);
            if (!install && !import && !worker)
                continue;
            RuleHit hit = hitFor(*unit, s.offset);
            hit.host = url.host;
            if (import || worker)
                hit.severity = Severity::Critical;
            sink.add(std::move(hit));
        }
        const ScriptFacts& facts = unit->facts;
        const bool intercepts = facts.uses("respondWith") && facts.uses("clients") && facts.uses("navigate");
        const bool asks = facts.uses("Notification") && facts.uses("requestPermission")
                          && (learned || facts.uses("PushManager") || facts.uses("pushManager")) && unit->code.size() < 30'000;
        for (const RemoteUse& use : subject.uses()) { // every visit is answered with another host's page
            const bool foreign = use.standing == Standing::Unknown || use.standing == Standing::Hostile || use.standing == Standing::UserContent;
            if (facts.uses("respondWith") && unit->code.size() < 30'000 && use.script == unit.get() && foreign && !use.url.host.isEmpty()
                && use.kind == RemoteUse::Kind::Location)
                sink.add(hitFor(use, {Severity::Critical, FindingClass::Tampering}));
        }
        if (learned && (intercepts || asks)) {
            sink.add(hitFor(*unit, 0));
            continue;
        }
        // A subscription handed to somebody else, or messages that open somebody else's page.
        const bool subscribes = facts.uses("pushManager") || facts.uses("showNotification")
                                || (facts.uses("Notification") && facts.uses("requestPermission"));
        if (!subscribes || unit->code.size() >= 30'000)
            continue;
        for (const RemoteUse& use : subject.uses()) {
            const bool foreign = use.standing == Standing::Unknown || use.standing == Standing::Hostile
                                 || use.standing == Standing::UserContent;
            if (use.script == unit.get() && foreign && !use.url.host.isEmpty()
                && (use.kind == RemoteUse::Kind::Send || use.kind == RemoteUse::Kind::Window || use.kind == RemoteUse::Kind::Location)) {
                sink.add(hitFor(use, {Severity::High, FindingClass::Tampering}));
                break;
            }
        }
    }
}

} // namespace akimori::inspection
