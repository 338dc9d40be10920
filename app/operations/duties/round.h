#pragma once

#include "operations/context.h"
#include "records/dailyrecord.h"

namespace akimori::operations {

/// 本日の点検: does what is missing today of scan, probes, sources and verification, one after the other, and leaves a
/// 日報. While the day's record is not signed, a further round completes it; afterwards it begins a new one.
class MorningRound
{
public:
    explicit MorningRound(const Context& context)
        : m_context(context)
    {
    }

    /// A step that fails is recorded as Failed and does not keep the others from running. Throws Error(Cancelled), with
    /// what was done so far recorded; NotFound; what the ledger throws.
    DailyRecord run(const QString& siteName, JobContext& job) const;

private:
    const Context& m_context;
};

/// 確認: who signs takes the day's record over with what it says; it never changes afterwards. Throws Error(NotFound),
/// Conflict for a signed one, NotAllowedNow for a name without a role.
class SignRound
{
public:
    explicit SignRound(const Context& context)
        : m_context(context)
    {
    }
    DailyRecord run(const QString& no, const QString& notes) const;

private:
    const Context& m_context;
};

/// Records of the days from … through, oldest first; `siteName` empty = every site.
std::vector<DailyRecord> listRounds(const Context& context, const QDate& from, const QDate& through,
                                    const QString& siteName = {});
/// `no` empty = the newest of today. Throws Error(NotFound).
DailyRecord findRound(const Context& context, const QString& no, const QString& siteName = {});

} // namespace akimori::operations
