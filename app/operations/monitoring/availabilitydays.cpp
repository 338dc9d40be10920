#include "operations/monitoring/availabilitydays.h"

#include "base/jst.h"
#include "ledger/availabilitytable.h"
#include "ledger/maintenancetable.h"
#include "operations/monitoring/monitoringstart.h"
#include "operations/monitoring/monitoritems.h"

#include <QSet>

namespace akimori::operations {

namespace {

constexpr int kCatchUpDays = 14;

QDateTime dayBegin(const QDate& day)
{
    return jst::toUtc(day, QTime(0, 0));
}

/// What all days of a site share.
class DayCounter
{
public:
    DayCounter(const Context& context, ledger::Ledger& ledger, const Site& site)
        : m_ledger(ledger)
        , m_site(site)
        , m_now(context.clock->nowUtc())
        , m_samples(openSamples(context))
        , m_items(readMonitorPlan(ledger, site).items)
        , m_start(ledger, *m_samples, site)
    {
        for (const ledger::Series& series : m_samples->series(site.id)) {
            if (countsForAvailability(series.key))
                m_series.push_back(series);
        }
    }

    const std::vector<ledger::Series>& series() const { return m_series; }

    AvailabilityDay count(const ledger::Series& series, const QDate& day) const
    {
        monitoring::DayInput input;
        input.siteId = m_site.id;
        input.key = series.key;
        input.date = day;
        input.now = m_now;
        input.intervalSeconds = intervalOf(series.itemId);
        const QDateTime begin = dayBegin(day);
        const QDateTime end = begin.addDays(1);
        for (const ledger::Sample& sample :
             m_samples->samples(m_site.id, series.key, begin.addSecs(-2LL * input.intervalSeconds), end))
            input.samples.push_back({sample.at, sample.state});
        const QDateTime start = m_start.ofSeries(series.key);
        input.from = start.isValid() ? std::min(std::max(start, begin), end) : end;
        for (const MaintenanceWindow& window : ledger::MaintenanceTable(m_ledger).between(m_site.id, begin, end)) {
            if (window.itemId.isEmpty() || window.itemId == series.itemId)
                input.windows.push_back(window);
        }
        input.reclassifications = ledger::AvailabilityTable(m_ledger).reclassifications(m_site.id, begin, end);
        return monitoring::availabilityOf(input);
    }

    /// Whether any sample of the day is still there, or could be.
    bool hasSamples(const ledger::Series& series, const QDate& day) const
    {
        return !m_samples->samples(m_site.id, series.key, dayBegin(day), dayBegin(day).addDays(1), 1).empty();
    }

    QDate today() const { return jst::date(m_now); }

private:
    int intervalOf(const QString& itemId) const
    {
        for (const MonitorItem& item : m_items) {
            if (item.id == itemId)
                return item.intervalSeconds;
        }
        return 60;
    }

    ledger::Ledger& m_ledger;
    Site m_site;
    QDateTime m_now;
    std::unique_ptr<ledger::SampleStore> m_samples;
    std::vector<MonitorItem> m_items;
    MonitoringStart m_start;
    std::vector<ledger::Series> m_series;
};

} // namespace

std::unique_ptr<ledger::SampleStore> openSamples(const Context& context)
{
    return std::make_unique<ledger::SampleStore>(context.profile.folder() + QStringLiteral("/samples.sqlite"));
}

bool countsForAvailability(const QString& key)
{
    return key == QLatin1String("host") || key.startsWith(QLatin1String("http:")) || key.startsWith(QLatin1String("http-"));
}

std::vector<AvailabilityDay> availabilityDays(const Context& context, ledger::Ledger& ledger, const Site& site,
                                              const QDate& from, const QDate& to)
{
    std::vector<AvailabilityDay> days = ledger::AvailabilityTable(ledger).days(site.id, {}, from, to);
    QSet<QPair<QString, QDate>> closed;
    for (const AvailabilityDay& day : days)
        closed.insert({day.key, day.date});
    const DayCounter counter(context, ledger, site);
    for (const ledger::Series& series : counter.series()) {
        for (QDate day = from; day <= std::min(to, counter.today()); day = day.addDays(1)) {
            if (closed.contains({series.key, day}))
                continue;
            const AvailabilityDay counted = counter.count(series, day);
            if (counted.running() + counted.plannedOutage > 0)
                days.push_back(counted);
        }
    }
    std::sort(days.begin(), days.end(), [](const AvailabilityDay& a, const AvailabilityDay& b) {
        return std::tie(a.key, a.date) < std::tie(b.key, b.date);
    });
    return days;
}

void closeDays(const Context& context, ledger::Ledger& ledger, const Site& site)
{
    const ledger::AvailabilityTable table(ledger);
    const QDate today = jst::date(context.clock->nowUtc());
    const QDate first = today.addDays(-kCatchUpDays);
    QSet<QPair<QString, QDate>> closed;
    for (const AvailabilityDay& day : table.days(site.id, {}, first, today))
        closed.insert({day.key, day.date});
    const DayCounter counter(context, ledger, site);
    std::vector<AvailabilityDay> fresh;
    for (const ledger::Series& series : counter.series()) {
        for (QDate day = first; day < today; day = day.addDays(1)) {
            if (closed.contains({series.key, day}))
                continue;
            const AvailabilityDay counted = counter.count(series, day);
            if (counted.running() + counted.plannedOutage > 0)
                fresh.push_back(counted);
        }
    }
    if (fresh.empty())
        return;
    ledger::Ledger::Transaction transaction(ledger, Actor::automatic());
    for (const AvailabilityDay& day : fresh) {
        table.put(transaction, day);
        transaction.audit(QStringLiteral("availability.close"), day.key,
                          {{QStringLiteral("site"), site.id},
                           {QStringLiteral("day"), day.date.toString(Qt::ISODate)},
                           {QStringLiteral("up"), day.up},
                           {QStringLiteral("down"), day.down},
                           {QStringLiteral("unknown"), day.unknown},
                           {QStringLiteral("gap"), day.gap}});
    }
    transaction.commit();
}

RecountOutcome recountDays(const Context& context, ledger::Ledger::Transaction& transaction, const Site& site,
                           const QString& key, const QDate& from, const QDate& to)
{
    const ledger::AvailabilityTable table(transaction.ledger());
    const DayCounter counter(context, transaction.ledger(), site);
    RecountOutcome outcome;
    for (const AvailabilityDay& before : table.days(site.id, key, from, to)) {
        const auto series = std::find_if(counter.series().begin(), counter.series().end(),
                                         [&](const ledger::Series& one) { return one.key == before.key; });
        outcome.reclassifiedBefore += before.reclassified;
        AvailabilityDay after = before;
        if (series != counter.series().end() && counter.hasSamples(*series, before.date))
            after = counter.count(*series, before.date);
        outcome.down += after.down;
        outcome.reclassifiedAfter += after.reclassified;
        table.put(transaction, after);
    }
    return outcome;
}

} // namespace akimori::operations
