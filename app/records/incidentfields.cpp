#include "records/incidentfields.h"

#include "base/error.h"
#include "base/jst.h"
#include "records/tr.h"

#include <QJsonArray>

#include <algorithm>

namespace akimori {

using records::Tr;

namespace {

using Part = IncidentField::Part;

constexpr qsizetype kLongestText = 20'000;
constexpr qsizetype kMostLines = 500;

std::vector<IncidentField> makeFields()
{
    return {
        {"title", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Subject"), &Incident::title},
        {"category", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Category"), &Incident::category},
        {"severity", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Severity of the incident"), &Incident::severity},
        {"detectedAt", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Detected at"), &Incident::detectedAt},
        {"detectedBy", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "How it was detected"),
         &Incident::detectedBy},
        {"occurredAt", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Occurred at"), &Incident::occurredAt},
        {"occurredEstimated", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "The time of occurrence is an estimate"),
         &Incident::occurredEstimated},
        {"monitoring", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "What was monitored"),
         &Incident::monitoring},
        {"measured", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Measured value"), &Incident::measured},
        {"threshold", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Threshold"), &Incident::threshold},
        {"content", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "What happened"), &Incident::content},
        {"impact", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Scope of the impact"), &Incident::impact},
        {"publicState", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Publication"), &Incident::publicState},
        {"waitingFor", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Waiting for"), &Incident::waitingFor},
        {"expectedRestore", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Expected restoration"),
         &Incident::expectedRestore},
        {"nextPlan", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Next step"), &Incident::nextPlan},
        {"nextReportAt", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Next report at"),
         &Incident::nextReportAt},
        {"clockNote", Part::Facts, QT_TRANSLATE_NOOP("akimori::records::Tr", "Time base"), &Incident::clockNote},
        {"analysis", Part::Cause, QT_TRANSLATE_NOOP("akimori::records::Tr", "Analysis"), &Incident::analysis},
        {"location", Part::Cause, QT_TRANSLATE_NOOP("akimori::records::Tr", "Place of the fault"), &Incident::location},
        {"component", Part::Cause, QT_TRANSLATE_NOOP("akimori::records::Tr", "Component"), &Incident::component},
        {"locationReason", Part::Cause, QT_TRANSLATE_NOOP("akimori::records::Tr", "Why the place is unknown, and the next step"),
         &Incident::locationReason},
        {"directCause", Part::Cause, QT_TRANSLATE_NOOP("akimori::records::Tr", "Direct cause"), &Incident::directCause},
        {"rootCause", Part::Cause, QT_TRANSLATE_NOOP("akimori::records::Tr", "Root cause"), &Incident::rootCause},
        {"intrusionRoute", Part::Cause, QT_TRANSLATE_NOOP("akimori::records::Tr", "Intrusion route"),
         &Incident::intrusionRoute},
        {"intrusionDetail", Part::Cause, QT_TRANSLATE_NOOP("akimori::records::Tr", "About the intrusion route"),
         &Incident::intrusionDetail},
        {"similarPlaces", Part::Cause, QT_TRANSLATE_NOOP("akimori::records::Tr", "Check of similar places"),
         &Incident::similarPlaces},
        {"provisional", Part::Treatment, QT_TRANSLATE_NOOP("akimori::records::Tr", "Provisional measure"),
         &Incident::provisional},
        {"provisionalAt", Part::Treatment, QT_TRANSLATE_NOOP("akimori::records::Tr", "Provisional measure at"),
         &Incident::provisionalAt},
        {"serviceRestoredAt", Part::Treatment, QT_TRANSLATE_NOOP("akimori::records::Tr", "Service restored at"),
         &Incident::serviceRestoredAt},
        {"restoredCheck", Part::Treatment, QT_TRANSLATE_NOOP("akimori::records::Tr", "What proved the restoration"),
         &Incident::restoredCheck},
        {"dataLoss", Part::Treatment, QT_TRANSLATE_NOOP("akimori::records::Tr", "Loss of data"), &Incident::dataLoss},
        {"dataLossDetail", Part::Treatment, QT_TRANSLATE_NOOP("akimori::records::Tr", "About the loss of data"),
         &Incident::dataLossDetail},
        {"restoredGeneration", Part::Treatment, QT_TRANSLATE_NOOP("akimori::records::Tr", "Restored generation"),
         &Incident::restoredGeneration},
        {"objectivesMet", Part::Treatment, QT_TRANSLATE_NOOP("akimori::records::Tr", "Recovery point and time met"),
         &Incident::objectivesMet},
        {"attachments", Part::Treatment, QT_TRANSLATE_NOOP("akimori::records::Tr", "Attachments"),
         &Incident::attachments},
        {"inspectionMethod", Part::Tampering, QT_TRANSLATE_NOOP("akimori::records::Tr", "Method of the scan"),
         &Incident::inspectionMethod},
        {"findingKinds", Part::Tampering, QT_TRANSLATE_NOOP("akimori::records::Tr", "Kinds of findings"),
         &Incident::findingKinds},
        {"affected", Part::Tampering, QT_TRANSLATE_NOOP("akimori::records::Tr", "Pages and files concerned"),
         &Incident::affected},
        {"findingCount", Part::Tampering, QT_TRANSLATE_NOOP("akimori::records::Tr", "Number of findings"),
         &Incident::findingCount},
        {"evidence", Part::Tampering, QT_TRANSLATE_NOOP("akimori::records::Tr", "Evidence of the detection"),
         &Incident::evidence},
        {"lastGoodAt", Part::Tampering, QT_TRANSLATE_NOOP("akimori::records::Tr", "Last known to be good at"),
         &Incident::lastGoodAt},
        {"visitorHarm", Part::Tampering, QT_TRANSLATE_NOOP("akimori::records::Tr", "Possible harm to visitors"),
         &Incident::visitorHarm},
        {"personalData", Part::Tampering, QT_TRANSLATE_NOOP("akimori::records::Tr", "Personal data"),
         &Incident::personalData},
        {"evidencePreserved", Part::Tampering, QT_TRANSLATE_NOOP("akimori::records::Tr", "Preserved evidence"),
         &Incident::evidencePreserved},
        {"decisionsAsked", Part::Tampering, QT_TRANSLATE_NOOP("akimori::records::Tr", "Decisions asked of the city"),
         &Incident::decisionsAsked},
    };
}

template <typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

IncidentCategory parsed(const QString& text, IncidentCategory) { return incidentCategoryFromString(text); }
IncidentSeverity parsed(const QString& text, IncidentSeverity) { return incidentSeverityFromString(text); }
LocationKind parsed(const QString& text, LocationKind) { return locationKindFromString(text); }
IntrusionRoute parsed(const QString& text, IntrusionRoute) { return intrusionRouteFromString(text); }
DataLoss parsed(const QString& text, DataLoss) { return dataLossFromString(text); }
PublicState parsed(const QString& text, PublicState) { return publicStateFromString(text); }

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

QDateTime instantFrom(const QJsonValue& value)
{
    QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return instant.isValid() ? instant.toUTC() : QDateTime();
}

QJsonArray measuresJson(const std::vector<IncidentMeasure>& measures)
{
    QJsonArray array;
    const auto day = [](const QDate& date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    };
    for (const IncidentMeasure& measure : measures)
        array.append(QJsonObject{{QStringLiteral("text"), measure.text},
                                 {QStringLiteral("owner"), measure.owner},
                                 {QStringLiteral("due"), day(measure.due)},
                                 {QStringLiteral("doneOn"), day(measure.doneOn)},
                                 {QStringLiteral("effect"), measure.effect}});
    return array;
}

std::vector<IncidentMeasure> measuresFrom(const QJsonValue& value)
{
    std::vector<IncidentMeasure> measures;
    for (const QJsonValue& item : value.toArray()) {
        const QJsonObject object = item.toObject();
        const auto day = [&object](const char* key) {
            return QDate::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODate);
        };
        measures.push_back({object.value(QStringLiteral("text")).toString(),
                            object.value(QStringLiteral("owner")).toString(), day("due"), day("doneOn"),
                            object.value(QStringLiteral("effect")).toString()});
    }
    return measures;
}

/// Members that are no field of the form: identity, state and decisions.
struct FixedText
{
    const char* key;
    QString Incident::*member;
};
constexpr FixedText kFixedTexts[]{{"no", &Incident::no},
                                  {"siteId", &Incident::siteId},
                                  {"dedupKey", &Incident::dedupKey},
                                  {"source", &Incident::source},
                                  {"sourceId", &Incident::sourceId},
                                  {"openedBy", &Incident::openedBy},
                                  {"acknowledgedBy", &Incident::acknowledgedBy},
                                  {"necessityReason", &Incident::necessityReason},
                                  {"judgedBy", &Incident::judgedBy},
                                  {"closedBy", &Incident::closedBy}};
struct FixedTime
{
    const char* key;
    QDateTime Incident::*member;
};
constexpr FixedTime kFixedTimes[]{{"openedAt", &Incident::openedAt},
                                  {"acknowledgedAt", &Incident::acknowledgedAt},
                                  {"lastSeenAt", &Incident::lastSeenAt},
                                  {"judgedAt", &Incident::judgedAt},
                                  {"closedAt", &Incident::closedAt}};

QJsonValue jsonOf(const IncidentField& field, const Incident& incident, QJsonValue (*instant)(const QDateTime&))
{
    return std::visit(Overloaded{[&](QString Incident::*m) { return QJsonValue(incident.*m); },
                                 [&](QStringList Incident::*m) {
                                     return QJsonValue(QJsonArray::fromStringList(incident.*m));
                                 },
                                 [&](QDateTime Incident::*m) { return instant(incident.*m); },
                                 [&](bool Incident::*m) { return QJsonValue(incident.*m); },
                                 [&](qint64 Incident::*m) { return QJsonValue(incident.*m); },
                                 [&](auto Incident::*m) { return QJsonValue(toString(incident.*m)); }},
                      field.member);
}

void readJson(const IncidentField& field, Incident& incident, const QJsonValue& value)
{
    std::visit(Overloaded{[&](QString Incident::*m) { incident.*m = value.toString(); },
                          [&](QStringList Incident::*m) {
                              for (const QJsonValue& line : value.toArray())
                                  (incident.*m) << line.toString();
                          },
                          [&](QDateTime Incident::*m) { incident.*m = instantFrom(value); },
                          [&](bool Incident::*m) { incident.*m = value.toBool(); },
                          [&](qint64 Incident::*m) { incident.*m = value.toInteger(); },
                          [&](auto Incident::*m) {
                              if (value.isString()) // a fact that an older record does not have keeps its default
                                  incident.*m = parsed(value.toString(), incident.*m);
                          }},
               field.member);
}

} // namespace

QString IncidentField::displayName() const { return Tr::tr(name); }

std::vector<IncidentField::Choice> IncidentField::choices() const
{
    const auto of = [](auto last) {
        std::vector<Choice> all;
        for (int n = 0; n <= static_cast<int>(last); ++n) {
            const auto value = static_cast<decltype(last)>(n);
            all.push_back({toString(value), akimori::displayName(value)});
        }
        return all;
    };
    return std::visit(Overloaded{[&](IncidentCategory Incident::*) { return of(IncidentCategory::Other); },
                                 [&](IncidentSeverity Incident::*) { return of(IncidentSeverity::Major); },
                                 [&](LocationKind Incident::*) { return of(LocationKind::Unknown); },
                                 [&](IntrusionRoute Incident::*) { return of(IntrusionRoute::Undeterminable); },
                                 [&](DataLoss Incident::*) { return of(DataLoss::Some); },
                                 [&](PublicState Incident::*) { return of(PublicState::Stopped); },
                                 [](auto) { return std::vector<Choice>(); }},
                      member);
}

QString IncidentField::kind() const
{
    QStringList words;
    for (const Choice& choice : choices())
        words << Tr::tr("%1 (%2)", "word, its meaning").arg(choice.word, choice.name);
    if (!words.isEmpty())
        return words.join(QStringLiteral(" | "));
    const QString one = Tr::tr("text", "what a field takes");
    const QString lines = Tr::tr("lines", "what a field takes");
    const QString instant = Tr::tr("time, as 2026-11-22 21:30");
    const QString number = Tr::tr("number", "what a field takes");
    return std::visit(Overloaded{[&](QStringList Incident::*) { return lines; }, [&](QDateTime Incident::*) { return instant; },
                                 [](bool Incident::*) { return QStringLiteral("yes | no"); }, [&](qint64 Incident::*) { return number; },
                                 [&](auto) { return one; }},
                      member);
}

QString IncidentField::text(const Incident& incident) const
{
    return std::visit(
        Overloaded{[&](QString Incident::*m) { return incident.*m; },
                   [&](QStringList Incident::*m) { return (incident.*m).join(u'\n'); },
                   [&](QDateTime Incident::*m) {
                       return (incident.*m).isValid() ? jst::display(incident.*m) : QString();
                   },
                   [&](bool Incident::*m) { return incident.*m ? QStringLiteral("yes") : QStringLiteral("no"); },
                   [&](qint64 Incident::*m) { return QString::number(incident.*m); },
                   [&](auto Incident::*m) { return toString(incident.*m); }},
        member);
}

bool IncidentField::concerns(const Incident& incident) const
{
    return incident.category == IncidentCategory::Security
           || (part != Part::Tampering && !QLatin1String(key).startsWith(QLatin1String("intrusion")));
}

QString IncidentField::shown(const Incident& incident) const
{
    return std::visit(
        [&](auto place) -> QString {
            using Value = std::decay_t<decltype(incident.*place)>;
            if constexpr (std::is_enum_v<Value>)
                return akimori::displayName(incident.*place);
            else if constexpr (std::is_same_v<Value, bool>)
                return incident.*place ? Tr::tr("Yes") : QString();
            else if constexpr (std::is_same_v<Value, qint64>)
                return incident.*place > 0 ? QString::number(incident.*place) : QString();
            else
                return text(incident).replace(u'\n', QStringLiteral(" / "));
        },
        member);
}

void IncidentField::setText(Incident& incident, const QString& text) const
{
    const QString trimmed = text.trimmed();
    std::visit(
        Overloaded{
            [&](QString Incident::*m) { incident.*m = trimmed; },
            [&](QStringList Incident::*m) { incident.*m = linesOf(text); },
            [&](QDateTime Incident::*m) {
                const auto instant = trimmed.isEmpty() ? std::optional(QDateTime()) : jst::parse(trimmed);
                if (!instant)
                    throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no time for “%2”. Enter it as 2026-11-22 21:30.")
                                                         .arg(trimmed, displayName()));
                incident.*m = *instant;
            },
            [&](bool Incident::*m) {
                if (trimmed != QLatin1String("yes") && trimmed != QLatin1String("no"))
                    throw Error(ErrorCode::BadInput, Tr::tr("“%1” is answered by yes or no.").arg(displayName()));
                incident.*m = trimmed == QLatin1String("yes");
            },
            [&](qint64 Incident::*m) {
                bool ok = false;
                const qint64 number = trimmed.toLongLong(&ok);
                if (!ok || number < 0)
                    throw Error(ErrorCode::BadInput, Tr::tr("“%1” needs a number, 0 or more.").arg(displayName()));
                incident.*m = number;
            },
            [&](auto Incident::*m) { incident.*m = parsed(trimmed, incident.*m); }},
        member);
}

const std::vector<IncidentField>& incidentFields()
{
    static const std::vector<IncidentField> fields = makeFields();
    return fields;
}

const IncidentField& incidentField(const QString& key)
{
    QStringList known;
    for (const IncidentField& field : incidentFields()) {
        if (key == QLatin1String(field.key))
            return field;
        known << QLatin1String(field.key);
    }
    throw Error(ErrorCode::BadInput, Tr::tr("An incident has no field “%1”. The fields are: %2.")
                                         .arg(key, known.join(QStringLiteral(", "))));
}

QJsonValue utcJson(const QDateTime& instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Incident& incident, QJsonValue (*instant)(const QDateTime&))
{
    QJsonObject object;
    for (const FixedText& text : kFixedTexts)
        object.insert(QLatin1String(text.key), incident.*text.member);
    for (const FixedTime& time : kFixedTimes)
        object.insert(QLatin1String(time.key), instant(incident.*time.member));
    for (const IncidentField& field : incidentFields())
        object.insert(QLatin1String(field.key), jsonOf(field, incident, instant));
    object.insert(QStringLiteral("state"), toString(incident.state));
    object.insert(QStringLiteral("necessity"), toString(incident.necessity));
    object.insert(QStringLiteral("occurrences"), incident.occurrences);
    object.insert(QStringLiteral("round"), incident.round);
    object.insert(QStringLiteral("permanent"), measuresJson(incident.permanent));
    object.insert(QStringLiteral("prevention"), measuresJson(incident.prevention));
    return object;
}

Incident incidentFromJson(const QJsonObject& object)
{
    Incident incident;
    for (const FixedText& text : kFixedTexts)
        incident.*text.member = object.value(QLatin1String(text.key)).toString();
    for (const FixedTime& time : kFixedTimes)
        incident.*time.member = instantFrom(object.value(QLatin1String(time.key)));
    for (const IncidentField& field : incidentFields())
        readJson(field, incident, object.value(QLatin1String(field.key)));
    incident.state = incidentStateFromString(object.value(QStringLiteral("state")).toString());
    incident.necessity = necessityFromString(object.value(QStringLiteral("necessity")).toString());
    incident.occurrences = object.value(QStringLiteral("occurrences")).toInt(1);
    incident.round = object.value(QStringLiteral("round")).toInt(1);
    incident.permanent = measuresFrom(object.value(QStringLiteral("permanent")));
    incident.prevention = measuresFrom(object.value(QStringLiteral("prevention")));
    return incident;
}

QJsonObject changesBetween(const Incident& before, const Incident& after)
{
    const QJsonObject old = toJson(before, utcJson);
    const QJsonObject now = toJson(after, utcJson);
    QJsonObject changes;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (old.value(it.key()) != it.value())
            changes.insert(it.key(), QJsonArray{old.value(it.key()), it.value()});
    }
    return changes;
}

void validate(const Incident& incident, const QDateTime& now)
{
    const auto refuse = [](const QString& sentence) { throw Error(ErrorCode::BadInput, sentence); };
    if (incident.title.trimmed().isEmpty())
        refuse(Tr::tr("An incident needs a subject: say in one line what happened."));
    if (!incident.detectedAt.isValid() || incident.detectedAt > now.addSecs(60))
        refuse(Tr::tr("The time of detection is missing or lies in the future. Correct it."));
    if (incident.serviceRestoredAt.isValid()
        && (incident.serviceRestoredAt > now.addSecs(60)
            || (incident.occurredAt.isValid() && incident.serviceRestoredAt < incident.occurredAt)))
        refuse(Tr::tr("The service cannot have been restored before it failed, nor in the future. Correct the times."));
    for (const IncidentField& field : incidentFields()) {
        const QString text = field.text(incident);
        if (text.size() > kLongestText || text.count(u'\n') >= kMostLines)
            refuse(Tr::tr("“%1” is too long: at most %2 characters and %3 lines. Put the rest into an attachment.")
                       .arg(field.displayName())
                       .arg(kLongestText)
                       .arg(kMostLines));
    }
}

} // namespace akimori
