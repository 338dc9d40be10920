#include "operations/monitoring/monitoringstart.h"

#include "base/jst.h"
#include "ledger/availabilitytable.h"
#include "operations/monitoring/availabilitydays.h"

namespace akimori::operations {

namespace {

/// Raw samples are dropped after their time; the finished days in the ledger stay.
QDateTime firstMeasured(const ledger::Ledger& ledger, const ledger::SampleStore& samples, const Site& site, const QString& key,
                        const QDate& today)
{
    const auto first = samples.samples(site.id, key, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), jst::toUtc(today.addDays(2), QTime(0, 0)), 1);
    const QDate firstDay = ledger::AvailabilityTable(ledger).firstDay(site.id, key);
    const QDateTime sampled = first.empty() ? QDateTime() : first.front().at;
    if (!firstDay.isValid())
        return sampled;
    const QDateTime closed = jst::toUtc(firstDay, QTime(0, 0));
    return sampled.isValid() && jst::date(sampled) <= firstDay ? sampled : closed;
}

} // namespace

MonitoringStart::MonitoringStart(const ledger::Ledger& ledger, const ledger::SampleStore& samples, const Site& site)
{
    const QDate today = jst::date(ledger.clock().nowUtc());
    QDateTime earliest;
    for (const ledger::Series& series : samples.series(site.id)) {
        if (!countsForAvailability(series.key))
            continue;
        const QDateTime first = firstMeasured(ledger, samples, site, series.key, today);
        if (!first.isValid())
            continue;
        m_ofSeries.insert(series.key, first);
        earliest = earliest.isValid() ? std::min(earliest, first) : first;
    }
    if (!earliest.isValid())
        return;
    m_ofSite = site.createdAt.isValid() ? std::min(site.createdAt, earliest) : earliest;
    for (QDateTime& first : m_ofSeries) {
        if (jst::date(first) == jst::date(earliest))
            first = m_ofSite;
    }
}

} // namespace akimori::operations
