#pragma once

#include "operations/context.h"
#include "records/run.h"
#include "schedule/due.h"
#include "schedule/outcomes.h"

#include <vector>

namespace akimori::operations {

/// What the timer calls: everything that is due and allowed now, site by site and in the order of one night, then the
/// daily copy of the ledger; what was found, failed or missed is mailed to who is on call, and open incidents are
/// escalated. Clauses B-1 … B-4, B-9, M-4, S-11, S-12.
///
/// One runner per profile, by a lock of the operating system. A job that fails is recorded and does not keep the others
/// from running. A job that this machine slept through is caught up while its period lasts; afterwards it is recorded
/// as missed, once.
class RunDue
{
public:
    /// A job that ran in this call.
    struct Ran
    {
        QString site;
        QString job; ///< Run::job
        QDateTime plannedFor; ///< UTC
        QString why;          ///< translated: why it was due
        bool caughtUp = false;
        RunOutcome outcome = RunOutcome::Ok; ///< Ok, Found, Unchecked or Failed
        QString detail;                      ///< translated: result or failure
        QString scanId;                      ///< of the scan that was recorded
    };

    /// A job that is due, and runs or waits.
    struct Due
    {
        QString site;
        schedule::DueJob job;
    };

    /// A planned run that can no longer be caught up.
    struct Missed
    {
        QString site;
        schedule::PlannedOutcome planned;
        bool isNew = false; ///< first noticed by this call
    };

    struct Outcome
    {
        std::vector<Ran> ran;
        std::vector<Due> due;       ///< what is left: waits, or (dry run) would run now
        std::vector<Missed> missed; ///< of the last 35 days
        QString ledgerCopy;         ///< absolute path of the copy made now; empty = today's exists, or dry run
        QStringList incidents;      ///< numbers that were opened or joined by what was found
        int mailsSent = 0;
        int mailsWaiting = 0; ///< in the outbox: not delivered yet, or given up
        QString mailFailure;  ///< translated: why a message could not be delivered now

        bool found() const;     ///< something needs a person
        bool unchecked() const; ///< something could not be done or checked
    };

    explicit RunDue(const Context& context) : m_context(context) { m_context.unattended = true; }

    /// Throws Error(Locked) when another runner works; Cancelled; and what the ledger throws. Nothing else.
    Outcome run(bool dryRun, JobContext& job) const;

private:
    Context m_context;
};

/// Writes today's copy of the ledger into the profile and removes the oldest beyond 30. Returns its path.
QString copyLedger(const Context& context, const ledger::Ledger& ledger);

} // namespace akimori::operations
