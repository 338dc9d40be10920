#include "incidents/incidentclocks.h"

#include "base/jst.h"
#include "incidents/tr.h"

#include <algorithm>

namespace akimori::incidents {

namespace {

using State = IncidentClock::State;

constexpr int kMinute = 60; // people enter whole minutes: what took place in the minute in which it began counts

/// 24:00 of a Japanese day.
QDateTime endOf(const QDate& day)
{
    return jst::toUtc(day.addDays(1), QTime(0, 0));
}

IncidentClock clock(const char* id, const char* clause, const QString& title, const QDateTime& due, const QDateTime& met,
                    const QDateTime& now)
{
    const bool late = (met.isValid() ? met : now) > due;
    const State state = met.isValid() ? (late ? State::MetLate : State::Met) : (late ? State::Late : State::Running);
    return {QLatin1String(id), QLatin1String(clause), title, due, met, state};
}

/// The first report that went out in the present round.
const IncidentReport* firstReportOfRound(const IncidentDossier& dossier)
{
    const QDateTime began = roundBegan(dossier);
    const auto first = std::find_if(dossier.reports.begin(), dossier.reports.end(),
                                    [&began](const IncidentReport& report) { return report.sentAt > began.addSecs(-kMinute); });
    return first == dossier.reports.end() ? nullptr : &*first;
}

void addMeasures(const std::vector<IncidentMeasure>& measures, const char* id, const char* clause, const QString& title,
                 const QDateTime& now, std::vector<IncidentClock>& clocks)
{
    for (const IncidentMeasure& measure : measures) {
        if (measure.due.isValid())
            clocks.push_back(clock(id, clause, title.arg(measure.text), endOf(measure.due),
                                   measure.doneOn.isValid() ? jst::toUtc(measure.doneOn, QTime(12, 0)) : QDateTime(),
                                   now));
    }
}

} // namespace

QString metText(const IncidentClock& clock)
{
    if (!clock.met.isValid())
        return QStringLiteral("―");
    const bool measure = clock.id == QLatin1String("permanent") || clock.id == QLatin1String("prevention");
    return measure ? jst::date(clock.met).toString(Qt::ISODate) : jst::display(clock.met);
}

QString dueText(const QDateTime& due)
{
    if (!due.isValid() || jst::time(due) != QTime(0, 0))
        return jst::display(due);
    return jst::date(due).addDays(-1).toString(Qt::ISODate) + QStringLiteral(" 24:00");
}

QDateTime roundBegan(const IncidentDossier& dossier)
{
    const auto last = std::find_if(dossier.events.rbegin(), dossier.events.rend(), [](const IncidentEvent& event) {
        return event.kind == QLatin1String("recurred");
    });
    return last == dossier.events.rend() ? dossier.incident.detectedAt : last->at;
}

const CityContact* contactOfRound(const IncidentDossier& dossier)
{
    const QDateTime began = roundBegan(dossier);
    const auto first = std::find_if(dossier.contacts.begin(), dossier.contacts.end(), [&](const CityContact& contact) {
        return contact.reached && (dossier.incident.round == 1 || contact.at > began.addSecs(-kMinute));
    });
    return first == dossier.contacts.end() ? nullptr : &*first;
}

QDate finalReportDue(const Incident& incident, const ClockTargets& targets, const CityCalendar& calendar)
{
    const QDateTime from = incident.necessity == Necessity::NotRequired ? incident.judgedAt : incident.serviceRestoredAt;
    return from.isValid() ? calendar.addOpenDays(jst::date(from), targets.finalReportOpenDays) : QDate();
}

std::vector<IncidentClock> clocks(const IncidentDossier& dossier, const ClockTargets& targets,
                                  const CityCalendar& calendar, const QDateTime& now)
{
    const Incident& incident = dossier.incident;
    const QDateTime began = roundBegan(dossier);
    std::vector<IncidentClock> all;
    const bool judged = incident.necessity != Necessity::Undecided;
    all.push_back(clock("judge", "M-5", Tr::tr("Judge whether a response is needed"),
                        began.addSecs(60 * targets.judgeMinutes), judged ? incident.judgedAt : QDateTime(), now));
    const CityContact* contact = contactOfRound(dossier);
    all.push_back(clock("contact", "M-4", Tr::tr("Contact the city at once"),
                        began.addSecs(60 * targets.contactMinutes), contact ? contact->at : QDateTime(), now));
    if (incident.category == IncidentCategory::Security) {
        const IncidentReport* first = firstReportOfRound(dossier);
        all.push_back(clock("promptReport", "S-12", Tr::tr("Prompt report on the same day"), endOf(jst::date(began)),
                            first ? first->sentAt : QDateTime(), now));
    }
    const bool reportedSince = !dossier.reports.empty() && dossier.reports.back().sentAt >= incident.nextReportAt;
    if (incident.nextReportAt.isValid() && incident.open())
        all.push_back(clock("nextReport", "M-9", Tr::tr("Next report, as announced"), incident.nextReportAt,
                            reportedSince ? dossier.reports.back().sentAt : QDateTime(), now));
    if (const QDate due = finalReportDue(incident, targets, calendar); due.isValid()) {
        const IncidentReport* last = dossier.finalReport();
        all.push_back(clock("finalReport", "M-9",
                            Tr::tr("Final report within %n open day(s)", nullptr, targets.finalReportOpenDays), endOf(due),
                            last ? last->sentAt : QDateTime(), now));
    }
    addMeasures(incident.permanent, "permanent", "T-4", Tr::tr("Permanent measure: %1"), now, all);
    addMeasures(incident.prevention, "prevention", "T-6", Tr::tr("Prevention: %1"), now, all);
    std::stable_sort(all.begin(), all.end(),
                     [](const IncidentClock& a, const IncidentClock& b) { return a.due < b.due; });
    return all;
}

} // namespace akimori::incidents
