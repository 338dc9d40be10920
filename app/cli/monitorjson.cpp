#include "cli/monitorjson.h"

#include "base/jst.h"
#include "cli/json.h"
#include "cli/tr.h"
#include "monitoring/judge.h"

#include <algorithm>

namespace akimori::cli {

namespace {

QJsonValue realJson(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

QJsonObject resultJson(const operations::MonitoredSite::Result& result)
{
    return {{QStringLiteral("probe"), result.key},
            {QStringLiteral("kind"), toString(result.kind)},
            {QStringLiteral("state"), toString(result.state)},
            {QStringLiteral("value"), realJson(result.value)},
            {QStringLiteral("unit"), result.unit},
            {QStringLiteral("detail"), result.detail},
            {QStringLiteral("item"), result.itemId},
            {QStringLiteral("settled"), toString(result.settled)},
            {QStringLiteral("since"), instantJson(result.since)}};
}

QString resultLine(const operations::MonitoredSite::Result& result)
{
    const QString value = result.value ? monitoring::valueText(*result.value, result.unit)
                                       : QStringLiteral("―");
    return QStringLiteral("%1\t%2\t%3\t%4\t%5")
        .arg(displayName(result.state), result.key, displayName(result.kind), value, result.detail);
}

QString summaryLine(const std::vector<operations::MonitoredSite::Result>& results)
{
    const auto count = [&](std::initializer_list<MonitorState> states) {
        return std::count_if(results.begin(), results.end(), [&](const auto& result) {
            return std::find(states.begin(), states.end(), result.state) != states.end();
        });
    };
    const auto unknown = count({MonitorState::Unknown});
    const QString counts = Tr::tr("%1 measured: %2 normal, %3 need attention, %4 unknown, %5 not measured (maintenance, paused, not applicable).")
                               .arg(results.size())
                               .arg(count({MonitorState::Ok}))
                               .arg(count({MonitorState::Anomaly, MonitorState::Warning, MonitorState::EarlySign}))
                               .arg(unknown)
                               .arg(count({MonitorState::Maintenance, MonitorState::Paused, MonitorState::NotApplicable}));
    return unknown == 0 ? counts : counts + u' ' + Tr::tr("What is unknown is not good: the reason stands in its line.");
}

QJsonObject itemJson(const operations::MonitorLine& line)
{
    QJsonObject json = toJson(line.item);
    json.insert(QStringLiteral("interval"), line.interval);
    json.insert(QStringLiteral("earlySignCondition"), line.earlySignCondition);
    json.insert(QStringLiteral("anomalyCondition"), line.anomalyCondition);
    json.insert(QStringLiteral("changedAt"), instantJson(line.item.changedAt));
    json.insert(QStringLiteral("changedBy"), line.item.changedBy);
    return json;
}

QJsonObject procuredJson(const ProcuredItem& item)
{
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("kind"), toString(item.kind)},
            {QStringLiteral("name"), item.name},
            {QStringLiteral("version"), item.version},
            {QStringLiteral("supplier"), item.supplier},
            {QStringLiteral("items"), QJsonArray::fromStringList(item.itemIds)},
            {QStringLiteral("exclusion"), item.exclusion},
            {QStringLiteral("procuredOn"), item.procuredOn.toString(Qt::ISODate)},
            {QStringLiteral("supportUntil"), item.supportUntil.toString(Qt::ISODate)}};
}

QJsonObject windowJson(const MaintenanceWindow& window)
{
    return {{QStringLiteral("id"), window.id},
            {QStringLiteral("kind"), toString(window.kind)},
            {QStringLiteral("from"), instantJson(window.from)},
            {QStringLiteral("to"), instantJson(window.to)},
            {QStringLiteral("item"), window.itemId},
            {QStringLiteral("reason"), window.reason},
            {QStringLiteral("createdBy"), window.createdBy},
            {QStringLiteral("cancelledAt"), instantJson(window.cancelledAt)},
            {QStringLiteral("cancelledBy"), window.cancelledBy}};
}

QJsonObject changeJson(const StateChange& change)
{
    return {{QStringLiteral("id"), change.id},
            {QStringLiteral("probe"), change.key},
            {QStringLiteral("kind"), toString(change.kind)},
            {QStringLiteral("title"), change.title},
            {QStringLiteral("from"), toString(change.from)},
            {QStringLiteral("to"), toString(change.to)},
            {QStringLiteral("firstSeenAt"), instantJson(change.firstSeenAt)},
            {QStringLiteral("at"), instantJson(change.at)},
            {QStringLiteral("value"), realJson(change.value)},
            {QStringLiteral("unit"), change.unit},
            {QStringLiteral("condition"), change.condition},
            {QStringLiteral("detail"), change.detail},
            {QStringLiteral("severity"), toString(change.severity)},
            {QStringLiteral("cause"), change.cause},
            {QStringLiteral("maintenance"), change.maintenance},
            {QStringLiteral("flapping"), change.flapping},
            {QStringLiteral("incident"), change.incidentId}};
}

QJsonObject gapJson(const MonitoringGap& gap)
{
    return {{QStringLiteral("from"), instantJson(gap.from)},
            {QStringLiteral("to"), instantJson(gap.to)},
            {QStringLiteral("reason"), gap.reason},
            {QStringLiteral("serverEvidence"), gap.serverEvidence}};
}

QJsonObject availabilityJson(const operations::AvailabilityFacts& facts)
{
    const auto parts = [](const AvailabilityDay& day) {
        return QJsonObject{{QStringLiteral("up"), day.up},
                           {QStringLiteral("down"), day.down},
                           {QStringLiteral("unknown"), day.unknown},
                           {QStringLiteral("maintenance"), day.maintenance},
                           {QStringLiteral("plannedOutage"), day.plannedOutage},
                           {QStringLiteral("gap"), day.gap},
                           {QStringLiteral("reclassified"), day.reclassified},
                           {QStringLiteral("samples"), day.samples},
                           {QStringLiteral("expectedSamples"), day.expectedSamples}};
    };
    QJsonArray days;
    for (const AvailabilityDay& day : facts.days) {
        QJsonObject json = parts(day);
        json.insert(QStringLiteral("date"), day.date.toString(Qt::ISODate));
        days.append(json);
    }
    QJsonObject json = parts(facts.sum.sum);
    json.insert(QStringLiteral("probe"), facts.key);
    json.insert(QStringLiteral("availability"), realJson(facts.sum.measured()));
    json.insert(QStringLiteral("availabilityWithPlannedOutages"), realJson(facts.sum.withPlannedOutages()));
    json.insert(QStringLiteral("availabilityReclassified"), realJson(facts.sum.reclassified()));
    json.insert(QStringLiteral("coverage"), facts.sum.coverage());
    json.insert(QStringLiteral("referenceOnly"), facts.sum.referenceOnly());
    json.insert(QStringLiteral("days"), days);
    return json;
}

} // namespace akimori::cli
