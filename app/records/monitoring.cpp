#include "records/monitoring.h"

#include "records/words.h"

#include <QRegularExpression>

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {

constexpr std::array kKinds{Word<MonitorKind>{MonitorKind::Software, "software"},
                            Word<MonitorKind>{MonitorKind::Os, "os"},
                            Word<MonitorKind>{MonitorKind::Middleware, "middleware"},
                            Word<MonitorKind>{MonitorKind::Hardware, "hardware"},
                            Word<MonitorKind>{MonitorKind::Network, "network"},
                            Word<MonitorKind>{MonitorKind::Website, "website"}};
constexpr std::array kStates{Word<MonitorState>{MonitorState::Ok, "ok"},
                             Word<MonitorState>{MonitorState::EarlySign, "earlySign"},
                             Word<MonitorState>{MonitorState::Warning, "warning"},
                             Word<MonitorState>{MonitorState::Anomaly, "anomaly"},
                             Word<MonitorState>{MonitorState::Unknown, "unknown"},
                             Word<MonitorState>{MonitorState::Maintenance, "maintenance"},
                             Word<MonitorState>{MonitorState::Paused, "paused"},
                             Word<MonitorState>{MonitorState::NotApplicable, "notApplicable"}};
constexpr std::array kSeverities{Word<MonitorSeverity>{MonitorSeverity::High, "high"},
                                 Word<MonitorSeverity>{MonitorSeverity::Medium, "medium"},
                                 Word<MonitorSeverity>{MonitorSeverity::Low, "low"}};
constexpr std::array kWindows{Word<WindowKind>{WindowKind::PlannedOutage, "plannedOutage"},
                              Word<WindowKind>{WindowKind::Maintenance, "maintenance"}};
constexpr std::array kReclassified{Word<ReclassifiedAs>{ReclassifiedAs::Maintenance, "maintenance"},
                                   Word<ReclassifiedAs>{ReclassifiedAs::PlannedOutage, "plannedOutage"},
                                   Word<ReclassifiedAs>{ReclassifiedAs::FalseAlarm, "falseAlarm"}};

constexpr int kLongestText = 1000;
constexpr int kLongestInterval = 400 * 86400;

void refuse(const QString& sentence)
{
    throw Error(ErrorCode::BadInput, sentence);
}

void checkText(const QString& field, const QString& value)
{
    if (value.size() > kLongestText)
        refuse(Tr::tr("%1 is longer than %2 characters. Shorten it.").arg(field).arg(kLongestText));
}

void checkRange(const QDateTime& from, const QDateTime& to)
{
    if (!from.isValid() || !to.isValid() || from >= to)
        refuse(Tr::tr("The span is empty: its beginning must lie before its end."));
    if (from.daysTo(to) > 366)
        refuse(Tr::tr("The span is longer than a year. Check its end."));
}

/// Each harder level must be at least as far out as the softer one.
void checkOrder(const MonitorLimits& limits)
{
    std::optional<double> before;
    for (const std::optional<double>& limit : {limits.earlySign, limits.warning, limits.anomaly}) {
        if (limit && before && (limits.below ? *limit > *before : *limit < *before))
            refuse(Tr::tr("The limits are in the wrong order: early sign, warning and anomaly must get worse step by "
                          "step."));
        if (limit)
            before = limit;
    }
}

void putLimit(QJsonObject& object, const char* key, const std::optional<double>& limit)
{
    if (limit)
        object.insert(QLatin1String(key), *limit);
}

std::optional<double> takeLimit(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

QString toString(MonitorKind kind) { return records::spell(kKinds, kind); }
QString toString(MonitorState state) { return records::spell(kStates, state); }
QString toString(MonitorSeverity severity) { return records::spell(kSeverities, severity); }
QString toString(WindowKind kind) { return records::spell(kWindows, kind); }
QString toString(ReclassifiedAs as) { return records::spell(kReclassified, as); }
MonitorKind monitorKindFromString(const QString& text) { return records::read(kKinds, text); }
MonitorState monitorStateFromString(const QString& text) { return records::read(kStates, text); }
MonitorSeverity monitorSeverityFromString(const QString& text) { return records::read(kSeverities, text); }
WindowKind windowKindFromString(const QString& text) { return records::read(kWindows, text); }
ReclassifiedAs reclassifiedAsFromString(const QString& text) { return records::read(kReclassified, text); }

QString displayName(MonitorKind kind)
{
    switch (kind) {
    case MonitorKind::Software: return Tr::tr("Software", "monitored kind");
    case MonitorKind::Os: return Tr::tr("Operating system", "monitored kind");
    case MonitorKind::Middleware: return Tr::tr("Middleware", "monitored kind");
    case MonitorKind::Hardware: return Tr::tr("Hardware", "monitored kind");
    case MonitorKind::Network: return Tr::tr("Network", "monitored kind");
    case MonitorKind::Website: return Tr::tr("Web site", "monitored kind");
    }
    return {};
}

QString displayName(MonitorState state)
{
    switch (state) {
    case MonitorState::Ok: return Tr::tr("Normal", "monitor state");
    case MonitorState::EarlySign: return Tr::tr("Early sign", "monitor state");
    case MonitorState::Warning: return Tr::tr("Warning", "monitor state");
    case MonitorState::Anomaly: return Tr::tr("Anomaly", "monitor state");
    case MonitorState::Unknown: return Tr::tr("Unknown", "monitor state");
    case MonitorState::Maintenance: return Tr::tr("In maintenance", "monitor state");
    case MonitorState::Paused: return Tr::tr("Paused", "monitor state");
    case MonitorState::NotApplicable: return Tr::tr("Not applicable", "monitor state");
    }
    return {};
}

QString displayName(MonitorSeverity severity)
{
    switch (severity) {
    case MonitorSeverity::High: return Tr::tr("High", "monitor severity");
    case MonitorSeverity::Medium: return Tr::tr("Medium", "monitor severity");
    case MonitorSeverity::Low: return Tr::tr("Low", "monitor severity");
    }
    return {};
}

QString displayName(WindowKind kind)
{
    switch (kind) {
    case WindowKind::PlannedOutage: return Tr::tr("Planned outage");
    case WindowKind::Maintenance: return Tr::tr("Maintenance");
    }
    return {};
}

QString displayName(ReclassifiedAs as)
{
    switch (as) {
    case ReclassifiedAs::Maintenance: return Tr::tr("Maintenance");
    case ReclassifiedAs::PlannedOutage: return Tr::tr("Planned outage");
    case ReclassifiedAs::FalseAlarm: return Tr::tr("False alarm");
    }
    return {};
}

int urgency(MonitorState state)
{
    switch (state) {
    case MonitorState::Anomaly: return 7;
    case MonitorState::Warning: return 6;
    case MonitorState::EarlySign: return 5;
    case MonitorState::Unknown: return 4;
    case MonitorState::Ok: return 3;
    case MonitorState::Maintenance: return 2;
    case MonitorState::Paused: return 1;
    case MonitorState::NotApplicable: return 0;
    }
    return 4;
}

QJsonObject toJson(const MonitorLimits& limits)
{
    QJsonObject object;
    putLimit(object, "earlySign", limits.earlySign);
    putLimit(object, "warning", limits.warning);
    putLimit(object, "anomaly", limits.anomaly);
    if (limits.below)
        object.insert(QStringLiteral("below"), true);
    if (limits.trendDays > 0)
        object.insert(QStringLiteral("trendDays"), limits.trendDays);
    return object;
}

MonitorLimits monitorLimitsFromJson(const QJsonObject& object)
{
    return {takeLimit(object, "earlySign"), takeLimit(object, "warning"), takeLimit(object, "anomaly"),
            object.value(QStringLiteral("below")).toBool(), object.value(QStringLiteral("trendDays")).toInt()};
}

QJsonObject toJson(const MonitorItem& item)
{
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("probe"), item.probe},
            {QStringLiteral("kind"), toString(item.kind)},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("target"), item.target},
            {QStringLiteral("method"), item.method},
            {QStringLiteral("intervalSeconds"), item.intervalSeconds},
            {QStringLiteral("retrySeconds"), item.retrySeconds},
            {QStringLiteral("openAfter"), item.openAfter},
            {QStringLiteral("closeAfter"), item.closeAfter},
            {QStringLiteral("limits"), toJson(item.limits)},
            {QStringLiteral("parameters"), item.parameters},
            {QStringLiteral("severity"), toString(item.severity)},
            {QStringLiteral("notify"), item.notify},
            {QStringLiteral("firstResponse"), item.firstResponse},
            {QStringLiteral("reason"), item.reason},
            {QStringLiteral("exclusion"), item.exclusion},
            {QStringLiteral("pausedReason"), item.pausedReason}};
}

void validate(const MonitorItem& item)
{
    static const QRegularExpression id(QStringLiteral("^[a-z][a-z0-9-]{0,39}$"));
    if (!id.match(item.id).hasMatch() || !id.match(item.probe).hasMatch())
        refuse(Tr::tr("“%1” is no name for a monitor item. Use small letters, digits and hyphens.").arg(item.id));
    if (item.title.trimmed().isEmpty())
        refuse(Tr::tr("The monitor item %1 has no title. Say in words what is watched.").arg(item.id));
    for (const int seconds : {item.intervalSeconds, item.retrySeconds}) {
        if (seconds < 5 || seconds > kLongestInterval)
            refuse(Tr::tr("The interval of the monitor item %1 must lie between 5 seconds and 400 days.").arg(item.id));
    }
    for (const int count : {item.openAfter, item.closeAfter}) {
        if (count < 1 || count > 100)
            refuse(Tr::tr("The counters of the monitor item %1 must lie between 1 and 100.").arg(item.id));
    }
    if (item.limits.trendDays < 0 || item.limits.trendDays > 3650)
        refuse(Tr::tr("The days of the forecast of the monitor item %1 must lie between 0 and 3650.").arg(item.id));
    checkOrder(item.limits);
    for (const QString& text : {item.title, item.target, item.method, item.notify, item.firstResponse, item.reason,
                                item.exclusion, item.pausedReason})
        checkText(Tr::tr("A text of the monitor item %1").arg(item.id), text);
    for (const QChar c : item.target) {
        if (c.unicode() < 0x20)
            refuse(Tr::tr("The target of the monitor item %1 contains a control character.").arg(item.id));
    }
}

void validate(const ProcuredItem& item)
{
    if (item.name.trimmed().isEmpty())
        refuse(Tr::tr("A procured item needs a name."));
    if (!item.covered())
        refuse(Tr::tr("“%1” is neither watched by a monitor item nor written down as not applicable. Give the item or "
                      "the reason.")
                   .arg(item.name));
    for (const QString& text : {item.name, item.version, item.supplier, item.exclusion})
        checkText(Tr::tr("A text of the procured item “%1”").arg(item.name.left(40)), text);
}

void validate(const MaintenanceWindow& window)
{
    checkRange(window.from, window.to);
    if (window.reason.trimmed().isEmpty())
        refuse(Tr::tr("A maintenance window needs its reason."));
    checkText(Tr::tr("The reason"), window.reason);
}

void validate(const Reclassification& reclassification)
{
    checkRange(reclassification.from, reclassification.to);
    if (reclassification.reason.trimmed().isEmpty())
        refuse(Tr::tr("A reclassification needs its reason: what was measured stays on record beside it."));
    checkText(Tr::tr("The reason"), reclassification.reason);
}

} // namespace akimori
