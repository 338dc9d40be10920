#include "schedule/runhistory.h"

#include <algorithm>

namespace akimori::schedule {

namespace {

constexpr qint64 kToleranceSeconds = std::chrono::seconds(RunHistory::kTolerance).count();

bool isFromTheFuture(const RunRecord& record, const QDateTime& now)
{
    return record.endedAt > now.addSecs(kToleranceSeconds);
}

auto firstFrom(const std::vector<RunRecord>& records, const QDateTime& from)
{
    return std::lower_bound(
        records.begin(), records.end(), from,
        [](const RunRecord& record, const QDateTime& at) { return record.startedAt < at; });
}

} // namespace

void RunHistory::add(const RunRecord& record)
{
    if (m_latestEnd.isValid() && record.endedAt.addSecs(kToleranceSeconds) < m_latestEnd)
        dropRecordsMadeAheadOf(record.endedAt);
    else if (!m_latestEnd.isValid() || record.endedAt > m_latestEnd)
        m_latestEnd = record.endedAt;
    Records& records = m_records[static_cast<std::size_t>(record.job)];
    const auto place =
        std::upper_bound(records.begin(), records.end(), record.startedAt,
                         [](const QDateTime& at, const RunRecord& other) { return at < other.startedAt; });
    records.insert(place, record);
}

void RunHistory::dropRecordsMadeAheadOf(const QDateTime& recordedAt)
{
    for (Records& records : m_records)
        std::erase_if(records, [&](const RunRecord& record) { return isFromTheFuture(record, recordedAt); });
    m_latestEnd = recordedAt;
}

const RunRecord* RunHistory::firstSuccess(JobKind job, const QDateTime& from, const QDateTime& until,
                                          const QDateTime& now) const
{
    const Records& records = of(job);
    for (auto record = firstFrom(records, from); record != records.end() && record->startedAt < until;
         ++record) {
        if (record->succeeded && !isFromTheFuture(*record, now))
            return &*record;
    }
    return nullptr;
}

const RunRecord* RunHistory::lastAttempt(JobKind job, const QDateTime& until, const QDateTime& now) const
{
    const Records& records = of(job);
    for (auto record = firstFrom(records, until); record != records.begin();) {
        --record;
        if (!isFromTheFuture(*record, now))
            return &*record;
    }
    return nullptr;
}

int RunHistory::failures(JobKind job, const QDateTime& from, const QDateTime& until,
                         const QDateTime& now) const
{
    const Records& records = of(job);
    return static_cast<int>(
        std::count_if(firstFrom(records, from), firstFrom(records, until), [&](const RunRecord& record) {
            return !record.succeeded && !isFromTheFuture(record, now);
        }));
}

} // namespace akimori::schedule
