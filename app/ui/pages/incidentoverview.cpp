#include "ui/pages/incidentoverview.h"

#include "base/jst.h"
#include "ledger/sitetable.h"
#include "operations/notify/alerts.h"
#include "operations/notify/mailsettings.h"
#include "operations/notify/outbox.h"
#include "ui/tr.h"

#include <algorithm>

namespace akimori::ui {

namespace {

using incidents::IncidentClock;
using incidents::NextStep;

QString span(qint64 seconds)
{
    const qint64 minutes = std::abs(seconds) / 60;
    if (minutes < 60)
        return Tr::tr("%n min", "a span of time", static_cast<int>(minutes));
    if (minutes < 48 * 60)
        return Tr::tr("%1 h %2 min", "a span of time").arg(minutes / 60).arg(minutes % 60);
    return Tr::tr("%n day(s)", "a span of time", static_cast<int>(minutes / (24 * 60)));
}

struct Look
{
    const char* kind;
    Glyph glyph;
    Tone tone;
};

constexpr Look kLooks[]{{"opened", Glyph::CircleAlert, Tone::Bad},
                        {"joined", Glyph::Refresh, Tone::Warn},
                        {"recurred", Glyph::TriangleAlert, Tone::Bad},
                        {"acknowledged", Glyph::User, Tone::Neutral},
                        {"judged", Glyph::ClipboardList, Tone::Info},
                        {"acted", Glyph::Play, Tone::Info},
                        {"recorded", Glyph::Pencil, Tone::Neutral},
                        {"contacted", Glyph::Check, Tone::Ok},
                        {"attempted", Glyph::CircleMinus, Tone::Warn},
                        {"reported", Glyph::FileText, Tone::Ok},
                        {"advanced", Glyph::ChevronRight, Tone::Info},
                        {"returned", Glyph::Undo, Tone::Warn},
                        {"escalated", Glyph::TriangleAlert, Tone::Warn},
                        {"recovered", Glyph::CircleCheck, Tone::Ok},
                        {"decided", Glyph::ClipboardList, Tone::Info},
                        {"closed", Glyph::CircleCheck, Tone::Ok}};

} // namespace

IncidentOverview loadIncidentOverview(const operations::Context& context)
{
    IncidentOverview overview;
    overview.incidents = operations::listIncidents(context);
    overview.alerts = operations::openAlerts(context);
    overview.undelivered = static_cast<int>(operations::undeliveredMails(context).size());
    const auto ledger = context.openLedger();
    for (const Site& site : ledger::SiteTable(*ledger).all())
        overview.siteNames.insert(site.id, site.name);
    overview.mailReady = operations::readMailSettings(*ledger).ready();
    return overview;
}

Tone stateTone(const Incident& incident)
{
    switch (incident.state) {
    case IncidentState::Received:
    case IncidentState::Investigating: return Tone::Bad;
    case IncidentState::Provisional: return Tone::Warn;
    case IncidentState::Restored:
    case IncidentState::Permanent:
    case IncidentState::Prevention: return Tone::Info;
    case IncidentState::Closed: return Tone::Ok;
    }
    return Tone::Neutral;
}

Tone severityTone(IncidentSeverity severity)
{
    switch (severity) {
    case IncidentSeverity::Minor: return Tone::Neutral;
    case IncidentSeverity::Moderate: return Tone::Warn;
    case IncidentSeverity::Major: return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone clockTone(IncidentClock::State state)
{
    switch (state) {
    case IncidentClock::State::Running: return Tone::Neutral;
    case IncidentClock::State::Late: return Tone::Bad;
    case IncidentClock::State::Met: return Tone::Ok;
    case IncidentClock::State::MetLate: return Tone::Warn;
    }
    return Tone::Neutral;
}

QString clockWord(const IncidentClock& clock, const QDateTime& now)
{
    switch (clock.state) {
    case IncidentClock::State::Running: return Tr::tr("%1 left", "time").arg(span(now.secsTo(clock.due)));
    case IncidentClock::State::Late: return Tr::tr("%1 late", "time").arg(span(clock.due.secsTo(now)));
    case IncidentClock::State::Met: return Tr::tr("Done in time");
    case IncidentClock::State::MetLate: return Tr::tr("Done late");
    }
    return {};
}

QString stepButton(const operations::IncidentView& view)
{
    switch (view.step) {
    case NextStep::Judge: return Tr::tr("Judge the need for a response…");
    case NextStep::Contact: return Tr::tr("Contact the city…");
    case NextStep::Act: return Tr::tr("Record what was done…");
    case NextStep::FillIn: return Tr::tr("Fill in the record…");
    case NextStep::Report: return Tr::tr("Record the final report…");
    case NextStep::Advance: return Tr::tr("Go on to “%1”").arg(displayName(view.next));
    case NextStep::Nothing: return {};
    }
    return {};
}

QString stepSentence(const operations::IncidentView& view)
{
    switch (view.step) {
    case NextStep::Judge:
        return Tr::tr("Judge at once whether a response is needed. “Not needed” is recorded with its reason and reported to "
                      "the city too.");
    case NextStep::Contact:
        return Tr::tr("Tell the city at once, also of an early sign. The dialog shows what to say; nobody there is an attempt, "
                      "not a contact.");
    case NextStep::Act: return Tr::tr("Record what was done, when and by whom.");
    case NextStep::FillIn: return Tr::tr("Something is missing before “%1”. It is listed below.").arg(displayName(view.next));
    case NextStep::Report: return Tr::tr("Only the final report to the city is missing. Hand it over, then record it here.");
    case NextStep::Advance: return Tr::tr("Everything for “%1” is there.").arg(displayName(view.next));
    case NextStep::Nothing:
        return Tr::tr("Closed on %1 by %2. The record is complete and cannot be changed.")
            .arg(jst::display(view.dossier.incident.closedAt), view.dossier.incident.closedBy);
    }
    return {};
}

std::vector<TimelineEntry> timelineOf(const IncidentDossier& dossier)
{
    std::vector<TimelineEntry> entries;
    for (const IncidentEvent& event : dossier.events) {
        const auto look = std::find_if(std::begin(kLooks), std::end(kLooks),
                                       [&](const Look& one) { return event.kind == QLatin1String(one.kind); });
        TimelineEntry entry;
        entry.at = event.at;
        entry.glyph = look == std::end(kLooks) ? Glyph::Info : look->glyph;
        entry.tone = look == std::end(kLooks) ? Tone::Neutral : look->tone;
        entry.text = event.text;
        const QString by = event.detail.value(QStringLiteral("by")).toString();
        QStringList note{by.isEmpty() || by == event.who ? event.who
                                                         : Tr::tr("%1 (recorded by %2)", "person").arg(by, event.who)};
        if (event.role != Role::None)
            note << displayName(event.role);
        if (std::abs(event.at.secsTo(event.enteredAt)) > 5 * 60)
            note << Tr::tr("entered on %1").arg(jst::display(event.enteredAt));
        entry.note = note.join(QStringLiteral(" ・ "));
        entries.push_back(std::move(entry));
    }
    // People enter minutes: within one, the order of entry tells what came first.
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
        return a.at.toSecsSinceEpoch() / 60 < b.at.toSecsSinceEpoch() / 60;
    });
    return entries;
}

} // namespace akimori::ui
