#include "cli/incidentjson.h"

#include "cli/json.h"
#include "records/incidentfields.h"

namespace akimori::cli {

namespace {

using incidents::IncidentClock;

QString word(IncidentClock::State state)
{
    switch (state) {
    case IncidentClock::State::Running: return QStringLiteral("running");
    case IncidentClock::State::Late: return QStringLiteral("late");
    case IncidentClock::State::Met: return QStringLiteral("met");
    case IncidentClock::State::MetLate: return QStringLiteral("metLate");
    }
    return {};
}

QJsonObject eventJson(const IncidentEvent& event)
{
    return {{QStringLiteral("place"), event.place},
            {QStringLiteral("at"), instantJson(event.at)},
            {QStringLiteral("enteredAt"), instantJson(event.enteredAt)},
            {QStringLiteral("who"), event.who},
            {QStringLiteral("role"), toString(event.role)},
            {QStringLiteral("kind"), event.kind},
            {QStringLiteral("text"), event.text},
            {QStringLiteral("detail"), event.detail}};
}

template <typename Items, typename Convert>
QJsonArray arrayOf(const Items& items, Convert convert)
{
    QJsonArray array;
    for (const auto& item : items)
        array.append(convert(item));
    return array;
}

} // namespace

QJsonObject incidentJson(const Incident& incident, const QDateTime& now)
{
    QJsonObject json = toJson(incident, instantJson);
    json.insert(QStringLiteral("open"), incident.open());
    json.insert(QStringLiteral("downSeconds"), incident.downSeconds(now));
    return json;
}

QJsonObject contactJson(const CityContact& contact)
{
    return {{QStringLiteral("id"), contact.id},
            {QStringLiteral("subject"), contact.subject},
            {QStringLiteral("at"), instantJson(contact.at)},
            {QStringLiteral("enteredAt"), instantJson(contact.enteredAt)},
            {QStringLiteral("enteredBy"), contact.enteredBy},
            {QStringLiteral("direction"), toString(contact.direction)},
            {QStringLiteral("means"), toString(contact.means)},
            {QStringLiteral("reached"), contact.reached},
            {QStringLiteral("ourPerson"), contact.ourPerson},
            {QStringLiteral("cityPerson"), contact.cityPerson},
            {QStringLiteral("words"), contact.words},
            {QStringLiteral("answer"), contact.answer},
            {QStringLiteral("nextAt"), instantJson(contact.nextAt)}};
}

QJsonObject reportJson(const IncidentReport& report)
{
    return {{QStringLiteral("no"), report.no},
            {QStringLiteral("edition"), report.edition},
            {QStringLiteral("kind"), toString(report.kind)},
            {QStringLiteral("sentAt"), instantJson(report.sentAt)},
            {QStringLiteral("sentBy"), report.sentBy},
            {QStringLiteral("sentTo"), report.sentTo},
            {QStringLiteral("means"), report.means},
            {QStringLiteral("documentNo"), report.documentNo},
            {QStringLiteral("note"), report.note}};
}

QJsonObject incidentViewJson(const operations::IncidentView& view, const QDateTime& now)
{
    QJsonObject json = incidentJson(view.dossier.incident, now);
    json.insert(QStringLiteral("site"), view.siteName);
    json.insert(QStringLiteral("events"), arrayOf(view.dossier.events, eventJson));
    json.insert(QStringLiteral("contacts"), arrayOf(view.dossier.contacts, contactJson));
    json.insert(QStringLiteral("reports"), arrayOf(view.dossier.reports, reportJson));
    json.insert(QStringLiteral("reportPapers"), QJsonArray::fromStringList(view.reportPapers));
    json.insert(QStringLiteral("clocks"), arrayOf(view.clocks, [](const IncidentClock& clock) {
                    return QJsonObject{{QStringLiteral("id"), clock.id},
                                       {QStringLiteral("clause"), clock.clause},
                                       {QStringLiteral("title"), clock.title},
                                       {QStringLiteral("due"), instantJson(clock.due)},
                                       {QStringLiteral("met"), instantJson(clock.met)},
                                       {QStringLiteral("state"), word(clock.state)}};
                }));
    json.insert(QStringLiteral("next"), toString(view.next));
    json.insert(QStringLiteral("missing"), arrayOf(view.obstacles, [](const incidents::Obstacle& obstacle) {
                    return QJsonObject{{QStringLiteral("clause"), obstacle.clause},
                                       {QStringLiteral("what"), obstacle.what}};
                }));
    json.insert(QStringLiteral("nextEscalationAt"), instantJson(view.nextEscalationAt));
    json.insert(QStringLiteral("nextEscalation"), view.nextEscalation);
    return json;
}

} // namespace akimori::cli
