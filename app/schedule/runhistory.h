#pragma once

#include "schedule/plan.h"

#include <array>
#include <vector>

namespace akimori::schedule {

/// What ran, as far as it can be trusted.
///
/// The clock of a workstation can be wrong for a while. Records are kept in the order in which they were
/// made; when their times contradict that order, the largest set of records that agrees with it and with the
/// newest record counts, and the others satisfy nothing: one run too many harms less than one too few. For
/// the same reason records from the future of `now` are left out of every answer.
class RunHistory
{
public:
    /// Small corrections of the clock are no jump.
    static constexpr std::chrono::minutes kTolerance{5};

    RunHistory() = default;
    /// `records` in the order in which they were made, which need not be the order of their times.
    explicit RunHistory(std::vector<RunRecord> records);
    /// The newest record. Costs more while the history holds a contradiction; a whole history goes to the
    /// constructor.
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

    const Records& of(JobKind job) const { return m_trusted[static_cast<std::size_t>(job)]; }
    bool takeInOrder(const RunRecord& record);
    void trust(const RunRecord& record);
    void trustTheConsistent();

    Records m_all; ///< as made
    std::vector<QDateTime>
        m_times; ///< when each of them was made, small corrections of the clock smoothed away
    bool m_contradicts = false;
    std::array<Records, std::size(kJobsInOrder)> m_trusted; ///< each in order of startedAt
};

} // namespace akimori::schedule
