#include "operations/notify/notifyrun.h"

#include "base/jst.h"
#include "operations/incidents/fromscan.h"
#include "operations/notify/alertbook.h"
#include "operations/notify/notifydue.h"
#include "operations/schedule/history.h"
#include "operations/schedule/monthlychecks.h"
#include "operations/tr.h"

#include <map>

namespace akimori::operations {

namespace {

QString keyOf(const RunDue::Ran& ran)
{
    return ran.job + u'/' + ran.site;
}

QString nameOf(const RunDue::Ran& ran)
{
    return ran.site.isEmpty() ? jobTitle(ran.job) : Tr::tr("%1 of “%2”", "job, site").arg(jobTitle(ran.job), ran.site);
}

Notice noticeOf(const RunDue::Ran& ran)
{
    Notice notice;
    notice.key = keyOf(ran);
    notice.siteName = ran.site;
    const bool found = ran.outcome == RunOutcome::Found;
    notice.title = found ? Tr::tr("%1: something was found").arg(nameOf(ran))
                         : Tr::tr("%1: could not be done or checked").arg(nameOf(ran));
    notice.body = ran.detail + u'\n'
                  + (found ? Tr::tr("What to do: look at each finding in the window and decide it. If it is no authorised "
                                    "change, open an incident and contact the city.")
                           : Tr::tr("What it means: nobody knows yet whether all is well. What to do: set the cause right; it "
                                    "is tried again by itself."));
    return notice;
}

/// Tampering goes the way of incidents, with its own alert.
bool becameIncident(const Context& context, const RunDue::Ran& ran, RunDue::Outcome& outcome)
{
    if (ran.outcome != RunOutcome::Found || ran.scanId.isEmpty())
        return false;
    const auto result = openIncidentForScan(context, ran.scanId);
    if (!result)
        return false;
    if (!outcome.incidents.contains(result->incident.no))
        outcome.incidents << result->incident.no;
    return true;
}

void raiseRuns(const Context& context, ledger::Ledger& ledger, RunDue::Outcome& outcome)
{
    for (const RunDue::Ran& ran : std::vector<RunDue::Ran>(outcome.ran)) {
        const bool incident = becameIncident(context, ran, outcome);
        ledger::Ledger::Transaction transaction(ledger, Actor::automatic());
        const AlertBook book(ledger);
        if (ran.outcome == RunOutcome::Ok)
            book.end(transaction, keyOf(ran), ran.detail);
        else if (!incident)
            book.raise(transaction, noticeOf(ran));
        transaction.commit();
    }
    if (!outcome.ledgerCopy.isEmpty()) {
        ledger::Ledger::Transaction transaction(ledger, Actor::automatic());
        AlertBook(ledger).end(transaction, QStringLiteral("ledger.copy/"), {});
        transaction.commit();
    }
}

/// One alert per site for everything that was first noticed as missed by this run.
void raiseMissed(ledger::Ledger& ledger, const RunDue::Outcome& outcome, const QDateTime& now)
{
    std::map<QString, QStringList> bySite;
    for (const RunDue::Missed& missed : outcome.missed) {
        if (missed.isNew)
            bySite[missed.site] << Tr::tr("%1, planned for %2: %3", "job, time, reason")
                                       .arg(displayName(missed.planned.run.job),
                                            jst::display(missed.planned.run.plannedFor), missed.planned.why);
    }
    for (const auto& [site, lines] : bySite) {
        Notice notice;
        notice.key = QStringLiteral("missed/%1/%2").arg(site, jst::iso(now));
        notice.siteName = site;
        notice.title = Tr::tr("“%1”: %n planned run(s) were missed", nullptr, static_cast<int>(lines.size())).arg(site);
        notice.body = lines.join(u'\n') + u'\n'
                      + Tr::tr("What it means: a duty of the contract was not done in its time. What to do: find out why this "
                               "computer could not do it, and report it to the manager.");
        notice.momentary = true;
        ledger::Ledger::Transaction transaction(ledger, Actor::automatic());
        AlertBook(ledger).raise(transaction, notice);
        transaction.commit();
    }
}

void noteFailure(RunDue::Outcome& outcome, const Error& error, JobContext& job)
{
    if (error.code() == ErrorCode::Cancelled)
        throw error;
    RunDue::Ran ran;
    ran.job = QStringLiteral("notify");
    ran.outcome = RunOutcome::Failed;
    ran.detail = error.sentence();
    outcome.ran.push_back(ran);
    job.note(ran.detail);
}

} // namespace

void notifyAfterRun(const Context& context, RunDue::Outcome& outcome, JobContext& job)
{
    try {
        const auto ledger = context.openLedger();
        raiseRuns(context, *ledger, outcome);
        raiseMissed(*ledger, outcome, context.clock->nowUtc());
    } catch (const Error& error) {
        noteFailure(outcome, error, job);
    }
    try { // also when a finding could not be noted: what waits is mailed all the same
        const DeliverOutbox::Outcome delivered = NotifyDue(context).run(job).delivery;
        outcome.mailsSent = delivered.sent;
        outcome.mailsWaiting = delivered.waiting;
        outcome.mailFailure = delivered.failure;
    } catch (const Error& error) {
        noteFailure(outcome, error, job);
    }
}

} // namespace akimori::operations
