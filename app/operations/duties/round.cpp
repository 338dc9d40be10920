#include "operations/duties/round.h"

#include "base/hash.h"
#include "base/jst.h"
#include "base/language.h"
#include "duties/attention.h"
#include "ledger/dailyrecordtable.h"
#include "operations/duties/dutystatus.h"
#include "operations/duties/roundsteps.h"
#include "operations/tr.h"

#include <QJsonArray>
#include <QJsonObject>

namespace akimori::operations {

namespace {

using ledger::DailyRecordTable;

/// The unsigned record of today, or a new one.
DailyRecord recordOfToday(const Context& context, ledger::Ledger& ledger, const Site& site)
{
    const QDateTime now = context.clock->nowUtc();
    const QDate today = jst::date(now);
    const DailyRecordTable table(ledger);
    for (const DailyRecord& record : table.between(site.id, today, today)) {
        if (!record.isSigned())
            return record;
    }
    DailyRecord record;
    record.siteId = site.id;
    record.day = today;
    record.startedAt = now;
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    record.startedBy = transaction.actor().name;
    record.no = table.nextNumber(today);
    table.insert(transaction, record);
    transaction.audit(QStringLiteral("dailyrecord.begin"), record.no, {{QStringLiteral("site"), site.id}});
    transaction.commit();
    return record;
}

void store(const Context& context, ledger::Ledger& ledger, const DailyRecord& record)
{
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    DailyRecordTable(ledger).update(transaction, record);
    QJsonArray results;
    for (const RoundResult& result : record.results)
        results.append(QJsonObject{{QStringLiteral("job"), result.job},
                                   {QStringLiteral("outcome"), toString(result.outcome)},
                                   {QStringLiteral("evidence"), result.evidence}});
    transaction.audit(QStringLiteral("dailyrecord.results"), record.no, {{QStringLiteral("results"), results}});
    transaction.commit();
}

/// Everything but a cancellation becomes a result, so that the next step gets its turn.
RoundResult perform(const Context& context, const Site& site, const RoundStep& step, JobContext& job)
{
    const QDateTime startedAt = context.clock->nowUtc();
    try {
        return step.perform(context, site, job);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        return {{}, {}, RunOutcome::Failed, false, startedAt, context.clock->nowUtc(), error.sentence(), {}};
    }
}

QStringList attentionOf(const Context& context, const Site& site)
{
    QStringList texts;
    const QDateTime now = context.clock->nowUtc();
    for (const duties::Attention& item : duties::attention(dutyMonth(context, jst::date(now), site.name), now))
        texts << Tr::tr("%1: %2", "clause, reason").arg(item.title, item.text);
    return texts;
}

} // namespace

DailyRecord MorningRound::run(const QString& siteName, JobContext& job) const
{
    const JapaneseScope inRecords;
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    DailyRecord record = recordOfToday(m_context, *ledger, site);
    record.results.clear();
    const std::vector<RoundStep> steps = roundSteps();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const RoundStep& step = steps[i];
        job.throwIfCancelled();
        job.report(step.title, static_cast<qint64>(i), static_cast<qint64>(steps.size()));
        RoundResult result = step.doneToday(*ledger, site, m_context.clock->nowUtc())
                                 .value_or(RoundResult{{}, {}, RunOutcome::Running, false, {}, {}, {}, {}});
        if (result.outcome == RunOutcome::Running)
            result = perform(m_context, site, step, job);
        result.job = step.job;
        result.title = step.title;
        job.note(Tr::tr("%1: %2", "step, result").arg(step.title, displayName(result.outcome)));
        record.results.push_back(std::move(result));
        store(m_context, *ledger, record); // what is done stays, whatever comes next
    }
    record.endedAt = m_context.clock->nowUtc();
    record.attention = attentionOf(m_context, site);
    store(m_context, *ledger, record);
    return record;
}

DailyRecord SignRound::run(const QString& no, const QString& notes) const
{
    const auto ledger = m_context.openLedger();
    DailyRecord record = findRound(m_context, no);
    if (record.isSigned())
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The daily record %1 was signed on %2 by %3 and stays as it is.")
                        .arg(record.no, jst::display(record.signedAt), record.signedBy));
    if (!record.endedAt.isValid())
        throw Error(ErrorCode::Conflict,
                    Tr::tr("The round of the daily record %1 has not reached its end. Start it again; it does only what is "
                           "missing.")
                        .arg(record.no));
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    record.notes = notes.trimmed().left(4000);
    record.signedBy = transaction.actor().name;
    record.signedRole = transaction.actor().role;
    record.signedAt = transaction.nowUtc();
    record.sha256 = Sha256::hexOf(contentOf(record));
    DailyRecordTable(*ledger).update(transaction, record);
    transaction.audit(QStringLiteral("dailyrecord.sign"), record.no,
                      {{QStringLiteral("sha256"), QString::fromLatin1(record.sha256)},
                       {QStringLiteral("notes"), record.notes}});
    transaction.commit();
    return record;
}

std::vector<DailyRecord> listRounds(const Context& context, const QDate& from, const QDate& through,
                                    const QString& siteName)
{
    const auto ledger = context.openLedger();
    const QString site = siteName.isEmpty() ? QString() : findSite(*ledger, siteName).id;
    return DailyRecordTable(*ledger).between(site, from, through);
}

DailyRecord findRound(const Context& context, const QString& no, const QString& siteName)
{
    const auto ledger = context.openLedger();
    if (!no.isEmpty()) {
        if (const auto record = DailyRecordTable(*ledger).find(no))
            return *record;
        throw Error(ErrorCode::NotFound, Tr::tr("There is no daily record “%1”. “round list” shows them.").arg(no));
    }
    const QDate today = jst::date(context.clock->nowUtc());
    const std::vector<DailyRecord> records = listRounds(context, today, today, siteName);
    if (records.empty())
        throw Error(ErrorCode::NotFound, Tr::tr("No round was done today. Start it with “round run”."));
    return records.back();
}

} // namespace akimori::operations
