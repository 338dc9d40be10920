#include "records/incident.h"

#include "records/words.h"

#include <algorithm>
#include <array>

namespace akimori {

using records::read;
using records::spell;
using records::Tr;
using records::Word;

namespace {

constexpr std::array kCategories{Word<IncidentCategory>{IncidentCategory::EarlySign, "earlySign"},
                                 Word<IncidentCategory>{IncidentCategory::Anomaly, "anomaly"},
                                 Word<IncidentCategory>{IncidentCategory::Fault, "fault"},
                                 Word<IncidentCategory>{IncidentCategory::Security, "security"},
                                 Word<IncidentCategory>{IncidentCategory::Disaster, "disaster"},
                                 Word<IncidentCategory>{IncidentCategory::Mistake, "mistake"},
                                 Word<IncidentCategory>{IncidentCategory::Other, "other"}};
constexpr std::array kSeverities{Word<IncidentSeverity>{IncidentSeverity::Minor, "minor"},
                                 Word<IncidentSeverity>{IncidentSeverity::Moderate, "moderate"},
                                 Word<IncidentSeverity>{IncidentSeverity::Major, "major"}};
constexpr std::array kStates{Word<IncidentState>{IncidentState::Received, "received"},
                             Word<IncidentState>{IncidentState::Investigating, "investigating"},
                             Word<IncidentState>{IncidentState::Provisional, "provisional"},
                             Word<IncidentState>{IncidentState::Restored, "restored"},
                             Word<IncidentState>{IncidentState::Permanent, "permanent"},
                             Word<IncidentState>{IncidentState::Prevention, "prevention"},
                             Word<IncidentState>{IncidentState::Closed, "closed"}};
constexpr std::array kNecessities{Word<Necessity>{Necessity::Undecided, "undecided"},
                                  Word<Necessity>{Necessity::Required, "required"},
                                  Word<Necessity>{Necessity::NotRequired, "notRequired"}};
constexpr std::array kLocations{Word<LocationKind>{LocationKind::Undetermined, "undetermined"},
                                Word<LocationKind>{LocationKind::Software, "software"},
                                Word<LocationKind>{LocationKind::Os, "os"},
                                Word<LocationKind>{LocationKind::Middleware, "middleware"},
                                Word<LocationKind>{LocationKind::Hardware, "hardware"},
                                Word<LocationKind>{LocationKind::Network, "network"},
                                Word<LocationKind>{LocationKind::Website, "website"},
                                Word<LocationKind>{LocationKind::Unknown, "unknown"}};
constexpr std::array kRoutes{Word<IntrusionRoute>{IntrusionRoute::Unidentified, "unidentified"},
                             Word<IntrusionRoute>{IntrusionRoute::Identified, "identified"},
                             Word<IntrusionRoute>{IntrusionRoute::Undeterminable, "undeterminable"}};
constexpr std::array kLosses{Word<DataLoss>{DataLoss::NotKnown, "notKnown"}, Word<DataLoss>{DataLoss::None, "none"},
                             Word<DataLoss>{DataLoss::Some, "some"}};
constexpr std::array kPublicStates{Word<PublicState>{PublicState::Continued, "continued"},
                                   Word<PublicState>{PublicState::PageStopped, "pageStopped"},
                                   Word<PublicState>{PublicState::Stopped, "stopped"}};
constexpr std::array kReportKinds{Word<IncidentReportKind>{IncidentReportKind::First, "first"},
                                  Word<IncidentReportKind>{IncidentReportKind::FollowUp, "followUp"},
                                  Word<IncidentReportKind>{IncidentReportKind::Final, "final"}};
constexpr std::array kDirections{Word<ContactDirection>{ContactDirection::Outgoing, "out"},
                                 Word<ContactDirection>{ContactDirection::Incoming, "in"}};
constexpr std::array kMeans{Word<ContactMeans>{ContactMeans::Telephone, "telephone"},
                            Word<ContactMeans>{ContactMeans::Mail, "mail"},
                            Word<ContactMeans>{ContactMeans::Meeting, "meeting"},
                            Word<ContactMeans>{ContactMeans::Fax, "fax"},
                            Word<ContactMeans>{ContactMeans::Other, "other"}};

} // namespace

QString toString(IncidentCategory category) { return spell(kCategories, category); }
QString toString(IncidentSeverity severity) { return spell(kSeverities, severity); }
QString toString(IncidentState state) { return spell(kStates, state); }
QString toString(Necessity necessity) { return spell(kNecessities, necessity); }
QString toString(LocationKind location) { return spell(kLocations, location); }
QString toString(IntrusionRoute route) { return spell(kRoutes, route); }
QString toString(DataLoss loss) { return spell(kLosses, loss); }
QString toString(PublicState state) { return spell(kPublicStates, state); }
QString toString(IncidentReportKind kind) { return spell(kReportKinds, kind); }
QString toString(ContactDirection direction) { return spell(kDirections, direction); }
QString toString(ContactMeans means) { return spell(kMeans, means); }

IncidentCategory incidentCategoryFromString(const QString& text) { return read(kCategories, text); }
IncidentSeverity incidentSeverityFromString(const QString& text) { return read(kSeverities, text); }
IncidentState incidentStateFromString(const QString& text) { return read(kStates, text); }
Necessity necessityFromString(const QString& text) { return read(kNecessities, text); }
LocationKind locationKindFromString(const QString& text) { return read(kLocations, text); }
IntrusionRoute intrusionRouteFromString(const QString& text) { return read(kRoutes, text); }
DataLoss dataLossFromString(const QString& text) { return read(kLosses, text); }
PublicState publicStateFromString(const QString& text) { return read(kPublicStates, text); }
IncidentReportKind incidentReportKindFromString(const QString& text) { return read(kReportKinds, text); }
ContactDirection contactDirectionFromString(const QString& text) { return read(kDirections, text); }
ContactMeans contactMeansFromString(const QString& text) { return read(kMeans, text); }

QString displayName(IncidentCategory category)
{
    switch (category) {
    case IncidentCategory::EarlySign: return Tr::tr("Early sign");
    case IncidentCategory::Anomaly: return Tr::tr("Anomaly");
    case IncidentCategory::Fault: return Tr::tr("Fault");
    case IncidentCategory::Security: return Tr::tr("Security incident");
    case IncidentCategory::Disaster: return Tr::tr("Disaster");
    case IncidentCategory::Mistake: return Tr::tr("Operating mistake");
    case IncidentCategory::Other: return Tr::tr("Other unforeseen event");
    }
    return {};
}

QString displayName(IncidentSeverity severity)
{
    switch (severity) {
    case IncidentSeverity::Minor: return Tr::tr("Minor", "severity of an incident");
    case IncidentSeverity::Moderate: return Tr::tr("Moderate", "severity of an incident");
    case IncidentSeverity::Major: return Tr::tr("Major", "severity of an incident");
    }
    return {};
}

QString displayName(IncidentState state)
{
    switch (state) {
    case IncidentState::Received: return Tr::tr("Received", "state of an incident");
    case IncidentState::Investigating: return Tr::tr("Under investigation");
    case IncidentState::Provisional: return Tr::tr("Provisional measure");
    case IncidentState::Restored: return Tr::tr("Service restored");
    case IncidentState::Permanent: return Tr::tr("Permanent measure");
    case IncidentState::Prevention: return Tr::tr("Recurrence prevention");
    case IncidentState::Closed: return Tr::tr("Closed", "state of an incident");
    }
    return {};
}

QString displayName(Necessity necessity)
{
    switch (necessity) {
    case Necessity::Undecided: return Tr::tr("Not judged yet");
    case Necessity::Required: return Tr::tr("Response required");
    case Necessity::NotRequired: return Tr::tr("No response required");
    }
    return {};
}

QString displayName(LocationKind location)
{
    switch (location) {
    case LocationKind::Undetermined: return Tr::tr("Not determined yet");
    case LocationKind::Software: return Tr::tr("Procured software");
    case LocationKind::Os: return Tr::tr("OS");
    case LocationKind::Middleware: return Tr::tr("Middleware");
    case LocationKind::Hardware: return Tr::tr("Hardware");
    case LocationKind::Network: return Tr::tr("Network");
    case LocationKind::Website: return Tr::tr("Website");
    case LocationKind::Unknown: return Tr::tr("Unknown", "place of a fault");
    }
    return {};
}

QString displayName(IntrusionRoute route)
{
    switch (route) {
    case IntrusionRoute::Unidentified: return Tr::tr("Not identified");
    case IntrusionRoute::Identified: return Tr::tr("Identified");
    case IntrusionRoute::Undeterminable: return Tr::tr("Judged undeterminable");
    }
    return {};
}

QString displayName(DataLoss loss)
{
    switch (loss) {
    case DataLoss::NotKnown: return Tr::tr("Not known yet");
    case DataLoss::None: return Tr::tr("No data lost");
    case DataLoss::Some: return Tr::tr("Data lost");
    }
    return {};
}

QString displayName(PublicState state)
{
    switch (state) {
    case PublicState::Continued: return Tr::tr("Published as before");
    case PublicState::PageStopped: return Tr::tr("The pages concerned are taken down");
    case PublicState::Stopped: return Tr::tr("The whole site is taken down");
    }
    return {};
}

QString displayName(IncidentReportKind kind)
{
    switch (kind) {
    case IncidentReportKind::First: return Tr::tr("First report");
    case IncidentReportKind::FollowUp: return Tr::tr("Follow-up report");
    case IncidentReportKind::Final: return Tr::tr("Final report");
    }
    return {};
}

QString displayName(ContactDirection direction)
{
    return direction == ContactDirection::Outgoing ? Tr::tr("To the city") : Tr::tr("From the city");
}

QString displayName(ContactMeans means)
{
    switch (means) {
    case ContactMeans::Telephone: return Tr::tr("Telephone");
    case ContactMeans::Mail: return Tr::tr("E-mail");
    case ContactMeans::Meeting: return Tr::tr("Meeting");
    case ContactMeans::Fax: return Tr::tr("Fax");
    case ContactMeans::Other: return Tr::tr("Other means");
    }
    return {};
}

qint64 Incident::downSeconds(const QDateTime& now) const
{
    const QDateTime from = occurredAt.isValid() ? occurredAt : detectedAt;
    const QDateTime until = serviceRestoredAt.isValid() ? serviceRestoredAt : now;
    return from.isValid() ? std::max<qint64>(0, from.secsTo(until)) : 0;
}

qsizetype IncidentDossier::actions() const
{
    return std::count_if(events.begin(), events.end(),
                         [](const IncidentEvent& event) { return event.kind == QLatin1String("acted"); });
}

const CityContact* IncidentDossier::firstContact() const
{
    const auto first = std::find_if(contacts.begin(), contacts.end(),
                                    [](const CityContact& contact) { return contact.reached; });
    return first == contacts.end() ? nullptr : &*first;
}

const IncidentReport* IncidentDossier::finalReport() const
{
    QDateTime since = incident.serviceRestoredAt;
    for (const IncidentEvent& event : events) {
        if (event.kind == QLatin1String("recurred") && (!since.isValid() || event.enteredAt > since))
            since = event.enteredAt.addSecs(-59); // what was final before does not tell of it; people enter minutes
    }
    const auto last = std::find_if(reports.rbegin(), reports.rend(), [&since](const IncidentReport& report) {
        return report.kind == IncidentReportKind::Final && (!since.isValid() || report.sentAt >= since);
    });
    return last == reports.rend() ? nullptr : &*last;
}

int IncidentDossier::nextEdition() const
{
    return reports.empty() ? 1 : reports.back().edition + 1;
}

} // namespace akimori
