#include "ledger/availabilitytable.h"

#include "ledger/statement.h"

namespace akimori::ledger {

std::vector<AvailabilityDay> AvailabilityTable::days(const QString& siteId, const QString& key, const QDate& from,
                                                     const QDate& to) const
{
    Statement select(m_ledger,
                     QByteArray("SELECT site_id, measured, day, up, down, unknown, maintenance, planned_outage, gap, "
                                "reclassified, samples, expected_samples FROM availability_day WHERE site_id = ? ")
                         + (key.isEmpty() ? "AND day >= ? AND day <= ? ORDER BY measured, day"
                                          : "AND measured = ? AND day >= ? AND day <= ? ORDER BY day"));
    select.text(siteId);
    if (!key.isEmpty())
        select.text(key);
    select.date(from).date(to);
    std::vector<AvailabilityDay> days;
    while (select.step()) {
        AvailabilityDay day;
        day.siteId = select.nextText();
        day.key = select.nextText();
        day.date = select.nextDate();
        day.up = select.nextNumber();
        day.down = select.nextNumber();
        day.unknown = select.nextNumber();
        day.maintenance = select.nextNumber();
        day.plannedOutage = select.nextNumber();
        day.gap = select.nextNumber();
        day.reclassified = select.nextNumber();
        day.samples = select.nextNumber();
        day.expectedSamples = select.nextNumber();
        days.push_back(std::move(day));
    }
    return days;
}

QDate AvailabilityTable::firstDay(const QString& siteId, const QString& key) const
{
    Statement select(m_ledger, "SELECT day FROM availability_day WHERE site_id = ? AND measured = ? ORDER BY day LIMIT 1");
    select.text(siteId).text(key);
    return select.step() ? select.nextDate() : QDate();
}

void AvailabilityTable::put(Ledger::Transaction& transaction, const AvailabilityDay& day) const
{
    Statement(transaction.ledger(), "DELETE FROM availability_day WHERE site_id = ? AND measured = ? AND day = ?")
        .text(day.siteId)
        .text(day.key)
        .date(day.date)
        .run();
    Statement(transaction.ledger(),
              "INSERT INTO availability_day (site_id, measured, day, up, down, unknown, maintenance, planned_outage, "
              "gap, reclassified, samples, expected_samples) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(day.siteId)
        .text(day.key)
        .date(day.date)
        .number(day.up)
        .number(day.down)
        .number(day.unknown)
        .number(day.maintenance)
        .number(day.plannedOutage)
        .number(day.gap)
        .number(day.reclassified)
        .number(day.samples)
        .number(day.expectedSamples)
        .run();
}

std::vector<MonitoringGap> AvailabilityTable::gaps(const QString& siteId, const QDateTime& from,
                                                   const QDateTime& to) const
{
    Statement select(m_ledger, "SELECT site_id, starts_at, ends_at, reason, server_evidence, recorded_at "
                               "FROM monitoring_gap WHERE site_id = ? AND starts_at < ? AND ends_at > ? "
                               "ORDER BY starts_at");
    select.text(siteId).time(to).time(from);
    std::vector<MonitoringGap> gaps;
    while (select.step()) {
        MonitoringGap gap;
        gap.siteId = select.nextText();
        gap.from = select.nextTime();
        gap.to = select.nextTime();
        gap.reason = select.nextText();
        gap.serverEvidence = select.nextText();
        gap.recordedAt = select.nextTime();
        gaps.push_back(std::move(gap));
    }
    return gaps;
}

void AvailabilityTable::putGap(Ledger::Transaction& transaction, const MonitoringGap& gap) const
{
    Statement(transaction.ledger(), "DELETE FROM monitoring_gap WHERE site_id = ? AND starts_at = ?")
        .text(gap.siteId)
        .time(gap.from)
        .run();
    Statement(transaction.ledger(),
              "INSERT INTO monitoring_gap (site_id, starts_at, ends_at, reason, server_evidence, recorded_at) "
              "VALUES (?, ?, ?, ?, ?, ?)")
        .text(gap.siteId)
        .time(gap.from)
        .time(gap.to)
        .text(gap.reason)
        .text(gap.serverEvidence)
        .time(gap.recordedAt)
        .run();
}

std::vector<Reclassification> AvailabilityTable::reclassifications(const QString& siteId, const QDateTime& from,
                                                                   const QDateTime& to) const
{
    Statement select(m_ledger, "SELECT id, site_id, measured, starts_at, ends_at, counts_as, reason, decided_by, at "
                               "FROM reclassification WHERE site_id = ? AND starts_at < ? AND ends_at > ? "
                               "ORDER BY at, id");
    select.text(siteId).time(to).time(from);
    std::vector<Reclassification> all;
    while (select.step()) {
        Reclassification one;
        one.id = select.nextText();
        one.siteId = select.nextText();
        one.key = select.nextText();
        one.from = select.nextTime();
        one.to = select.nextTime();
        one.as = select.nextWord(reclassifiedAsFromString);
        one.reason = select.nextText();
        one.by = select.nextText();
        one.at = select.nextTime();
        all.push_back(std::move(one));
    }
    return all;
}

void AvailabilityTable::insert(Ledger::Transaction& transaction, const Reclassification& reclassification) const
{
    Statement(transaction.ledger(),
              "INSERT INTO reclassification (id, site_id, measured, starts_at, ends_at, counts_as, reason, decided_by, "
              "at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(reclassification.id)
        .text(reclassification.siteId)
        .text(reclassification.key)
        .time(reclassification.from)
        .time(reclassification.to)
        .text(toString(reclassification.as))
        .text(reclassification.reason)
        .text(reclassification.by)
        .time(reclassification.at)
        .run();
}

} // namespace akimori::ledger
