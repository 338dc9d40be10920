#include "operations/monitoring/monitoredsite.h"

#include "base/jst.h"
#include "ledger/availabilitytable.h"
#include "ledger/maintenancetable.h"
#include "ledger/statechangetable.h"
#include "monitoring/trend.h"
#include "operations/monitoring/anomalies.h"
#include "operations/monitoring/availabilitydays.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/tr.h"

#include <QJsonObject>
#include <QUuid>

namespace akimori::operations {

namespace {

constexpr qint64 kTrendSeconds = 3600;
constexpr double kSlowerBy = 2.0; ///< week over week

QJsonObject auditOf(const StateChange& change)
{
    QJsonObject detail{{QStringLiteral("site"), change.siteId},
                       {QStringLiteral("from"), toString(change.from)},
                       {QStringLiteral("to"), toString(change.to)},
                       {QStringLiteral("firstSeenAt"), jst::iso(change.firstSeenAt)},
                       {QStringLiteral("at"), jst::iso(change.at)},
                       {QStringLiteral("detail"), change.detail}};
    if (change.value)
        detail.insert(QStringLiteral("value"), *change.value);
    if (!change.condition.isEmpty())
        detail.insert(QStringLiteral("condition"), change.condition);
    if (!change.cause.isEmpty())
        detail.insert(QStringLiteral("cause"), change.cause);
    return detail;
}

} // namespace

MonitoredSite::MonitoredSite(const Context& context, const Site& site)
    : m_context(context)
    , m_site(site)
    , m_engine(site.id)
{
    reload();
    const auto samples = openSamples(m_context);
    QSet<QString> stored;
    for (const ledger::Series& series : samples->series(site.id)) {
        m_engine.restore(series.key, series.itemId, monitoring::seriesStateFromJson(series.memory));
        stored.insert(series.key);
    }
    // The samples were lost, the ledger was not: what was told last still holds.
    const auto ledger = m_context.openLedger();
    for (const StateChange& change : ledger::StateChangeTable(*ledger).last(site.id)) {
        if (stored.contains(change.key))
            continue;
        monitoring::SeriesState state;
        state.settledOnce = true;
        state.settled = state.announced = change.to;
        state.since = change.at;
        m_engine.restore(change.key, change.itemId, state);
    }
    m_engine.setItems(m_engine.items());
}

std::vector<MonitorItem> MonitoredSite::reload()
{
    const auto ledger = m_context.openLedger();
    const QDateTime now = m_context.clock->nowUtc();
    std::vector<MonitorItem> items = readMonitorPlan(*ledger, m_site).items;
    std::vector<MaintenanceWindow> windows =
        ledger::MaintenanceTable(*ledger).between(m_site.id, now.addDays(-1), now.addDays(1));
    const std::lock_guard lock(m_mutex);
    m_engine.setItems(items);
    m_engine.setWindows(std::move(windows));
    return items;
}

QHash<QString, QJsonObject> MonitoredSite::memories(const std::vector<MonitorItem>& items) const
{
    const auto samples = openSamples(m_context);
    QHash<QString, QJsonObject> all;
    for (const MonitorItem& item : items)
        all.insert(item.id, samples->itemMemory(m_site.id, item.id));
    return all;
}

std::vector<MonitoredSite::Result> MonitoredSite::absorb(std::vector<Taken> pass, bool record)
{
    const std::lock_guard lock(m_mutex);
    const auto samples = openSamples(m_context);
    // The server's own life first: it explains the rest of the pass.
    std::stable_sort(pass.begin(), pass.end(), [](const Taken& a, const Taken& b) {
        return (a.item.probe == QLatin1String("host")) > (b.item.probe == QLatin1String("host"));
    });
    std::vector<Result> results;
    std::vector<StateChange> changes;
    monitoring::SiteEngine trial = m_engine; // without recording, the states stay as they were
    monitoring::SiteEngine& engine = record ? m_engine : trial;
    ledger::SampleStore::Batch batch(*samples);
    for (Taken& taken : pass) {
        addEarlySigns(taken, *samples);
        const monitoring::SiteEngine::Outcome outcome = engine.absorb(taken.item, taken.readings, taken.at);
        for (const monitoring::SiteEngine::Measured& measured : outcome.measured) {
            const bool window = engine.inWindow(taken.item.id, taken.at);
            const bool plain = measured.reading.state == MonitorState::NotApplicable || measured.reading.state == MonitorState::Paused;
            results.push_back({measured.key, taken.item.id, taken.item.probe, taken.item.kind,
                               window && !plain ? MonitorState::Maintenance : measured.reading.state, measured.shown,
                               measured.state.since, measured.reading.value, measured.reading.unit, measured.reading.detail});
            ledger::Series series;
            series.key = measured.key;
            series.itemId = taken.item.id;
            series.unit = measured.reading.unit;
            series.last = {taken.at, measured.reading.state, measured.reading.value};
            series.detail = measured.reading.detail;
            series.memory = monitoring::toJson(measured.state);
            if (record)
                samples->add(m_site.id, series);
        }
        if (record && taken.item.active())
            samples->setItemMemory(m_site.id, taken.item.id, taken.memory);
        changes.insert(changes.end(), outcome.changes.begin(), outcome.changes.end());
    }
    if (record) {
        // The evidence first: samples that are lost are taken again, a change that is lost is not.
        recordChanges(std::move(changes));
        batch.commit();
        m_looked = true; // after the samples: another lane that asks now sees no gap any more
    }
    return results;
}

void MonitoredSite::recordChanges(std::vector<StateChange> changes)
{
    if (changes.empty())
        return;
    const auto ledger = m_context.openLedger();
    for (StateChange& change : changes)
        change.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        const ledger::StateChangeTable table(*ledger);
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        for (const StateChange& change : changes) {
            table.insert(transaction, change);
            transaction.audit(QStringLiteral("monitor.state"), change.key, auditOf(change));
        }
        transaction.commit();
    }
}

QString MonitoredSite::handOver()
{
    const std::lock_guard lock(m_mutex);
    try {
        const auto ledger = m_context.openLedger();
        handOverPending(m_context, *ledger, m_site);
    } catch (const Error& error) {
        return error.sentence();
    }
    return {};
}

bool MonitoredSite::unsettled(const QString& itemId) const
{
    const std::lock_guard lock(m_mutex);
    return m_engine.unsettled(itemId);
}

std::optional<QString> MonitoredSite::trendOf(const QString& key, const MonitorItem& item, const monitoring::Reading& reading,
                                              const ledger::SampleStore& samples) const
{
    const QDateTime now = m_context.clock->nowUtc();
    if (item.limits.trendDays > 0 && item.limits.anomaly) {
        std::vector<monitoring::DayValue> days;
        for (const ledger::Bucket& bucket : samples.chart(m_site.id, key, now.addDays(-28), now, 28)) {
            if (bucket.valued > 0)
                days.push_back({jst::date(bucket.at), bucket.mean()});
        }
        const std::optional<double> left = monitoring::daysUntil(days, *item.limits.anomaly);
        if (left && *left <= item.limits.trendDays)
            return Tr::tr("If it goes on like this, %1 is reached on %2.")
                .arg(monitoring::valueText(*item.limits.anomaly, reading.unit),
                     jst::date(now.addDays(static_cast<qint64>(*left))).toString(Qt::ISODate));
    }
    if (reading.unit == QLatin1String("ms") && item.probe == QLatin1String("http")) {
        const auto hours = [&](int from, int to) {
            std::vector<double> values;
            for (const ledger::Bucket& bucket : samples.chart(m_site.id, key, now.addDays(-from), now.addDays(-to), 168)) {
                if (bucket.valued > 0)
                    values.push_back(bucket.mean());
            }
            return values;
        };
        const std::optional<double> times = monitoring::weekOverWeek(hours(14, 7), hours(7, 0));
        if (times && *times >= kSlowerBy)
            return Tr::tr("The slow answers of this week took %1 times as long as last week's.").arg(monitoring::numberText(*times));
    }
    return std::nullopt;
}

void MonitoredSite::addEarlySigns(Taken& taken, const ledger::SampleStore& samples)
{
    for (monitoring::Reading& reading : taken.readings) {
        if (reading.state != MonitorState::Ok || !reading.value)
            continue;
        const QString key = monitoring::readingKey(taken.item.id, reading.subject);
        Trend& trend = m_trends[key];
        if (!trend.at.isValid() || std::abs(trend.at.secsTo(taken.at)) > kTrendSeconds)
            trend = {taken.at, trendOf(key, taken.item, reading, samples)};
        if (trend.sign) {
            reading.state = MonitorState::EarlySign;
            reading.condition = Tr::tr("early sign by trend");
            reading.detail += QStringLiteral(" ") + *trend.sign;
        }
    }
}

void MonitoredSite::noteGap(const QString& reason, qint64 longest)
{
    const QDateTime now = m_context.clock->nowUtc();
    const QDateTime last = openSamples(m_context)->lastSampleBefore(m_site.id, now);
    if (!last.isValid() || last.secsTo(now) <= longest)
        return;
    const auto ledger = m_context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
    const MonitoringGap gap{m_site.id, last, now, reason, {}, now};
    ledger::AvailabilityTable(*ledger).putGap(transaction, gap);
    transaction.audit(QStringLiteral("monitor.gap"), m_site.id,
                      {{QStringLiteral("from"), jst::iso(last)}, {QStringLiteral("to"), jst::iso(now)}, {QStringLiteral("reason"), reason}});
    transaction.commit();
}

std::vector<MonitoringGap> MonitoredSite::openGaps() const
{
    const QDateTime now = m_context.clock->nowUtc();
    const auto ledger = m_context.openLedger();
    std::vector<MonitoringGap> gaps = ledger::AvailabilityTable(*ledger).gaps(m_site.id, now.addDays(-14), now);
    std::erase_if(gaps, [](const MonitoringGap& gap) { return !gap.serverEvidence.isEmpty(); });
    return gaps;
}

void MonitoredSite::fillGap(MonitoringGap gap, const QString& evidence)
{
    if (evidence.isEmpty())
        return;
    gap.serverEvidence = evidence;
    const auto ledger = m_context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
    ledger::AvailabilityTable(*ledger).putGap(transaction, gap);
    transaction.audit(QStringLiteral("monitor.gapFilled"), m_site.id,
                      {{QStringLiteral("from"), jst::iso(gap.from)}, {QStringLiteral("evidence"), gap.serverEvidence}});
    transaction.commit();
}

void MonitoredSite::tidy()
{
    openSamples(m_context)->rollUp(m_context.clock->nowUtc());
    const auto ledger = m_context.openLedger();
    closeDays(m_context, *ledger, m_site);
}

} // namespace akimori::operations
