#include "ledger/impacttable.h"

#include "ledger/statement.h"

namespace akimori::ledger {

namespace {

#define IMPACT_COLUMNS                                                                                       \
    "id, site_id, generation_id, at, url, before_samples, before_failed, before_median_ms, before_p95_ms, "  \
    "during_samples, during_failed, during_median_ms, during_p95_ms, judgement, failure"

ResponseTimes nextTimes(Statement& select)
{
    ResponseTimes times;
    times.samples = select.nextInt();
    times.failed = select.nextInt();
    times.medianMs = select.nextInt();
    times.p95Ms = select.nextInt();
    return times;
}

void bind(Statement& insert, const ResponseTimes& times)
{
    insert.number(times.samples).number(times.failed).number(times.medianMs).number(times.p95Ms);
}

} // namespace

std::vector<ImpactMeasurement> ImpactTable::ofSite(const QString& siteId) const
{
    Statement select(m_ledger, "SELECT " IMPACT_COLUMNS
                               " FROM impact_measurement WHERE site_id = ? ORDER BY at DESC, id DESC");
    select.text(siteId);
    std::vector<ImpactMeasurement> all;
    while (select.step()) {
        ImpactMeasurement one;
        one.id = select.nextText();
        one.siteId = select.nextText();
        one.generationId = select.nextText();
        one.at = select.nextTime();
        one.url = select.nextText();
        one.before = nextTimes(select);
        one.during = nextTimes(select);
        one.judgement = select.nextWord(impactJudgementFromString);
        one.failure = select.nextText();
        all.push_back(std::move(one));
    }
    return all;
}

void ImpactTable::insert(Ledger::Transaction& transaction, const ImpactMeasurement& measurement) const
{
    Statement insert(transaction.ledger(), "INSERT INTO impact_measurement (" IMPACT_COLUMNS
                                           ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.text(measurement.id)
        .text(measurement.siteId)
        .text(measurement.generationId)
        .time(measurement.at)
        .text(measurement.url);
    bind(insert, measurement.before);
    bind(insert, measurement.during);
    insert.text(toString(measurement.judgement)).text(measurement.failure).run();
}

} // namespace akimori::ledger
