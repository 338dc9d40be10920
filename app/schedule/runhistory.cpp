#include "schedule/runhistory.h"

#include <algorithm>
#include <limits>

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

RunHistory::RunHistory(std::vector<RunRecord> records)
{
    for (const RunRecord& record : records) {
        if (!takeInOrder(record))
            m_contradicts = true;
        else if (!m_contradicts)
            trust(record);
    }
    if (m_contradicts)
        trustTheConsistent();
}

void RunHistory::add(const RunRecord& record)
{
    m_contradicts = !takeInOrder(record) || m_contradicts;
    if (m_contradicts)
        trustTheConsistent();
    else
        trust(record);
}

/// False when the record claims to be older than the one made before it.
bool RunHistory::takeInOrder(const RunRecord& record)
{
    QDateTime time = record.endedAt;
    const bool isOlder = !m_times.empty() && time < m_times.back();
    const bool isCorrection = isOlder && time.addSecs(kToleranceSeconds) >= m_times.back();
    if (isCorrection)
        time = m_times.back();
    m_all.push_back(record);
    m_times.push_back(time);
    return !isOlder || isCorrection;
}

void RunHistory::trust(const RunRecord& record)
{
    Records& records = m_trusted[static_cast<std::size_t>(record.job)];
    const auto place =
        std::upper_bound(records.begin(), records.end(), record.startedAt,
                         [](const QDateTime& at, const RunRecord& other) { return at < other.startedAt; });
    records.insert(place, record);
}

/// Longest non-decreasing subsequence that ends with the newest record (patience sorting).
void RunHistory::trustTheConsistent()
{
    constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> tails; ///< at n: last record of the best sequence of n + 1 records
    std::vector<std::size_t> before(m_times.size(), kNone);
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        if (m_times[i] > m_times.back())
            continue;
        const auto place =
            std::upper_bound(tails.begin(), tails.end(), m_times[i],
                             [&](const QDateTime& time, std::size_t tail) { return time < m_times[tail]; });
        if (place != tails.begin())
            before[i] = *std::prev(place);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    for (Records& records : m_trusted)
        records.clear();
    std::vector<std::size_t> kept;
    for (std::size_t i = tails.back(); i != kNone; i = before[i])
        kept.push_back(i);
    for (auto i = kept.rbegin(); i != kept.rend(); ++i)
        trust(m_all[*i]);
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
