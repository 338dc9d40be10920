#pragma once

#include "schedule/plan.h"

#include <array>
#include <vector>

namespace akimori::schedule {

/// What ran, as far as it can be trusted.
///
/// The clock of a workstation can be wrong for a while. A record that claims to be later than a record made
/// after it was made while the clock was ahead: it satisfies nothing, because one run too many harms less
/// than one too few. For the same reason records from the future of `now` are left out of every answer.
class RunHistory
{
public:
    /// Small corrections of the clock are no jump.
    static constexpr std::chrono::minutes kTolerance{5};

    /// In the order in which the runs ended and were recorded, which need not be the order of their times.
    void add(const RunRecord& record);

    /// First successful run that began in [from, until); null when there is none. Valid until the next add().
    const RunRecord* firstSuccess(JobKind job, const QDateTime& from, const QDateTime& until,
                                  const QDateTime& now) const;
    /// Successful or not, the last one that began before `until`; null when there is none.
    const RunRecord* lastAttempt(JobKind job, const QDateTime& until, const QDateTime& now) const;
    /// Failed attempts that began in [from, until).
    int failures(JobKind job, const QDateTime& from, const QDateTime& until, const QDateTime& now) const;

private:
    using Records = std::vector<RunRecord>;

    const Records& of(JobKind job) const { return m_records[static_cast<std::size_t>(job)]; }
    void dropRecordsMadeAheadOf(const QDateTime& recordedAt);

    std::array<Records, std::size(kJobsInOrder)> m_records; ///< each in order of startedAt
    QDateTime m_latestEnd;
};

} // namespace akimori::schedule
