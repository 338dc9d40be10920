#include "operations/schedule/rundue.h"

#include "base/filelock.h"
#include "base/jst.h"
#include "base/language.h"
#include "ledger/runtable.h"
#include "operations/backup/generations.h"
#include "operations/backup/secondcopy.h"
#include "operations/backup/takebackup.h"
#include "operations/backup/window.h"
#include "operations/integrity/outside.h"
#include "operations/integrity/runscan.h"
#include "operations/notify/notifyrun.h"
#include "operations/schedule/chores.h"
#include "operations/schedule/history.h"
#include "operations/schedule/setschedule.h"
#include "operations/sites/contractsites.h"
#include "operations/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace akimori::operations {

namespace {

using schedule::DueJob;
using schedule::JobKind;

constexpr int kDaysShown = 35;
constexpr qsizetype kLedgerCopies = 30;

/// A drill needs an empty server and a person; everything else runs by itself.
bool runsByItself(JobKind job)
{
    return job != JobKind::RestoreDrill;
}

class SiteSchedule
{
public:
    SiteSchedule(const Context& context, const Site& site, RunDue::Outcome& outcome, JobContext& job)
        : m_context(context), m_site(site), m_outcome(outcome), m_job(job), m_ledger(context.openLedger())
    {
    }

    void run(bool dryRun);

private:
    std::vector<DueJob> dueNow() const;
    void perform(const DueJob& due);
    RunDue::Ran performJob(const DueJob& due);
    void scan(RunDue::Ran& ran);
    void takeBackup(const DueJob& due, RunDue::Ran& ran);
    void verify(RunDue::Ran& ran);
    bool isRecorded(const RunDue::Ran& ran, const QDateTime& startedAt) const;
    void record(const RunDue::Ran& ran, const QDateTime& startedAt);
    void noticeMissed(bool dryRun);
    bool isRecordedAsMissed(const schedule::PlannedRun& run) const;

    const Context& m_context;
    const Site m_site;
    RunDue::Outcome& m_outcome;
    JobContext& m_job;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

std::vector<DueJob> SiteSchedule::dueNow() const
{
    const QDateTime now = m_context.clock->nowUtc();
    const schedule::BackupWindow window(cityCalendar(*m_ledger), m_site.impact);
    const schedule::ExpectedDurations expected{expectedDuration(*m_ledger, m_site, BackupKind::Data, now),
                                               expectedDuration(*m_ledger, m_site, BackupKind::System, now)};
    std::vector<DueJob> jobs =
        schedule::due(now, schedulePlan(*m_ledger, m_site), window, runHistory(*m_ledger, m_site, now),
                      closedChanges(*m_ledger, m_site), expected);
    for (DueJob& job : jobs) {
        if (!runsByItself(job.job)) {
            job.allowed = false;
            job.waitsBecause = Tr::tr("A person has to do it with an empty server: “Restore drill…” on the page Backup, or “restore drill --to-site”.");
        }
        if (job.job == JobKind::Verification && listGenerations(m_context, m_site.name).empty()) {
            job.allowed = false;
            job.waitsBecause = Tr::tr("No generation is kept yet. It follows after the first backup.");
        }
    }
    return jobs;
}

void SiteSchedule::run(bool dryRun)
{
    QSet<QString> tried; // a job that fails at once must not be tried for ever
    const auto key = [](const DueJob& due) { return jobName(due.job) + jst::iso(due.plannedFor); };
    std::vector<DueJob> jobs;
    for (;;) {
        m_job.throwIfCancelled();
        jobs = dueNow(); // again after each job: time passed, and a backup wants its scan
        const auto next = std::find_if(jobs.begin(), jobs.end(), [&](const DueJob& due) {
            return due.allowed && !tried.contains(key(due));
        });
        if (dryRun || next == jobs.end())
            break;
        tried.insert(key(*next));
        perform(*next);
    }
    for (DueJob& due : jobs)
        m_outcome.due.push_back({m_site.name, std::move(due)});
    noticeMissed(dryRun);
}

void SiteSchedule::perform(const DueJob& due)
{
    m_job.note(Tr::tr("%1: %2").arg(m_site.name, displayName(due.job)));
    m_outcome.ran.push_back(performJob(due));
    if (!m_outcome.ran.back().detail.isEmpty())
        m_job.note(m_outcome.ran.back().detail);
}

/// Everything but a cancellation becomes an outcome, so that the next job gets its turn.
RunDue::Ran SiteSchedule::performJob(const DueJob& due)
{
    RunDue::Ran ran;
    ran.site = m_site.name;
    ran.job = jobName(due.job);
    ran.plannedFor = due.plannedFor;
    ran.why = due.why;
    ran.caughtUp = due.missed;
    const QDateTime startedAt = m_context.clock->nowUtc();
    try {
        if (due.job == JobKind::Scan)
            scan(ran);
        else if (due.job == JobKind::Verification)
            verify(ran);
        else
            takeBackup(due, ran);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        ran.outcome = RunOutcome::Failed;
        ran.detail = error.sentence();
    }
    if (!isRecorded(ran, startedAt))
        record(ran, startedAt);
    return ran;
}

void SiteSchedule::scan(RunDue::Ran& ran)
{
    RunScan::Request request;
    request.site = m_site.name;
    const schedule::BackupWindow window(cityCalendar(*m_ledger), m_site.impact);
    const bool watched = isWatchedFromOutside(*m_ledger, m_site);
    // A sweep over every page burdens the site like a backup; a scan caught up by day leaves it to the next night.
    request.outside = watched && window.isAllowed(m_context.clock->nowUtc());
    const Scan scan = RunScan(m_context).run(request, m_job);
    ran.scanId = scan.id;
    ran.outcome = scan.verdict == Verdict::Ok      ? RunOutcome::Ok
                  : scan.verdict == Verdict::Found ? RunOutcome::Found
                                                   : RunOutcome::Unchecked;
    ran.detail = scan.failure.isEmpty()
                     ? Tr::tr("Scan %1: %2, %n finding(s)", nullptr, static_cast<int>(scan.findings.size()))
                           .arg(scan.id, displayName(scan.verdict))
                     : scan.failure;
    if (request.outside && scan.failure.isEmpty())
        ran.detail += u' ' + Tr::tr("(seen from outside: %1 of %2 files equal)").arg(scan.threeWay.equal).arg(scan.threeWay.files);
    else if (watched && !request.outside)
        ran.detail += u' ' + Tr::tr("(not looked at from outside during office hours)");
}

void SiteSchedule::takeBackup(const DueJob& due, RunDue::Ran& ran)
{
    TakeBackup::Request request;
    request.site = m_site.name;
    request.kind = due.job == JobKind::DataBackup ? BackupKind::Data : BackupKind::System;
    request.trigger = due.trigger;
    request.plannedFor = due.plannedFor;
    request.changes = due.changes;
    request.measureImpact = true;
    const TakeBackup::Outcome taken = TakeBackup(m_context).run(request, m_job);
    ran.detail = Tr::tr("Generation %1 was taken and read back without a fault.").arg(taken.generation.id);
}

void SiteSchedule::verify(RunDue::Ran& ran)
{
    QStringList damaged;
    const auto checked = VerifyGenerations(m_context).run(m_site.name, {}, m_job);
    for (const VerifyGenerations::Checked& one : checked) {
        if (!one.damage.isEmpty())
            damaged << one.generation.id;
    }
    ran.outcome = damaged.isEmpty() ? RunOutcome::Ok : RunOutcome::Found;
    ran.detail = damaged.isEmpty()
                     ? Tr::tr("%n generation(s) were read back without a fault.", nullptr,
                              static_cast<int>(checked.size()))
                     : Tr::tr("Damaged generations: %1. Take a new backup and check the disk.")
                           .arg(damaged.join(QStringLiteral(", ")));
}

/// A backup records its own run, unless it fails before it begins.
bool SiteSchedule::isRecorded(const RunDue::Ran& ran, const QDateTime& startedAt) const
{
    const auto last = ledger::RunTable(*m_ledger).lastOf(ran.job, m_site.id);
    return last && last->startedAt >= startedAt && last->plannedFor == ran.plannedFor;
}

void SiteSchedule::record(const RunDue::Ran& ran, const QDateTime& startedAt)
{
    Run run;
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.siteId = m_site.id;
    run.job = ran.job;
    run.plannedFor = ran.plannedFor;
    run.startedAt = startedAt;
    run.endedAt = m_context.clock->nowUtc();
    run.outcome = ran.outcome;
    run.detail = ran.detail;
    ledger::Ledger::Transaction transaction(*m_ledger, Actor::automatic());
    ledger::RunTable(*m_ledger).insert(transaction, run);
    transaction.audit(QStringLiteral("schedule.run"), m_site.id,
                      {{QStringLiteral("job"), run.job},
                       {QStringLiteral("plannedFor"), jst::iso(run.plannedFor)},
                       {QStringLiteral("outcome"), toString(run.outcome)},
                       {QStringLiteral("detail"), run.detail}});
    transaction.commit();
}

bool SiteSchedule::isRecordedAsMissed(const schedule::PlannedRun& run) const
{
    const auto stored =
        ledger::RunTable(*m_ledger).between(jobName(run.job), run.plannedFor, run.plannedFor.addMSecs(1));
    return std::any_of(stored.begin(), stored.end(), [&](const Run& one) {
        return one.siteId == m_site.id && one.outcome == RunOutcome::Missed;
    });
}

/// Runs whose period is over. The record stands at the planned time, so that it is found again.
void SiteSchedule::noticeMissed(bool dryRun)
{
    const QDateTime now = m_context.clock->nowUtc();
    const QDate today = jst::date(now);
    const schedule::BackupWindow window(cityCalendar(*m_ledger), m_site.impact);
    for (schedule::PlannedOutcome& planned :
         schedule::outcomes(today.addDays(-kDaysShown), today, now, schedulePlan(*m_ledger, m_site), window,
                            runHistory(*m_ledger, m_site, now))) {
        if (planned.state != schedule::PlannedState::Missed)
            continue;
        RunDue::Missed missed{m_site.name, std::move(planned), false};
        missed.isNew = !isRecordedAsMissed(missed.planned.run);
        if (missed.isNew && !dryRun) {
            RunDue::Ran ran;
            ran.job = jobName(missed.planned.run.job);
            ran.plannedFor = missed.planned.run.plannedFor;
            ran.outcome = RunOutcome::Missed;
            ran.detail = missed.planned.why;
            record(ran, ran.plannedFor);
        }
        m_outcome.missed.push_back(std::move(missed));
    }
}

QStringList ledgerCopies(const QDir& folder)
{
    return folder.entryList({QStringLiteral("ledger-????????.sqlite")}, QDir::Files, QDir::Name);
}

QString todaysCopy(const Context& context)
{
    return context.profile.copiesFolder() + QStringLiteral("/ledger-")
           + jst::date(context.clock->nowUtc()).toString(QStringLiteral("yyyyMMdd")) + QStringLiteral(".sqlite");
}

void copyLedgerDaily(const Context& context, RunDue::Outcome& outcome)
{
    const bool tookBackup = std::any_of(outcome.ran.begin(), outcome.ran.end(), [](const RunDue::Ran& ran) {
        return ran.job.startsWith(QLatin1String("backup.")) && ran.outcome == RunOutcome::Ok;
    });
    if (QFileInfo::exists(todaysCopy(context)) && !tookBackup)
        return;
    RunDue::Ran ran;
    ran.job = QStringLiteral("ledger.copy");
    try {
        outcome.ledgerCopy = copyLedger(context, *context.openLedger());
        return;
    } catch (const Error& error) {
        ran.outcome = RunOutcome::Failed;
        ran.detail = error.sentence();
    }
    outcome.ran.push_back(ran);
}

/// 二次保管: once a day, and again after a backup.
void copyToSecondPlace(const Context& context, RunDue::Outcome& outcome, JobContext& job)
{
    RunDue::Ran ran;
    ran.job = QStringLiteral("backup.copy");
    try {
        const auto ledger = context.openLedger();
        const QString folder = secondCopyFolder(*ledger);
        if (folder.isEmpty())
            return;
        const auto last = ledger::RunTable(*ledger).lastOf(ran.job, {});
        const bool doneToday = last && jst::date(last->startedAt) == jst::date(context.clock->nowUtc());
        const bool tookBackup = std::any_of(outcome.ran.begin(), outcome.ran.end(), [](const RunDue::Ran& one) {
            return one.job.startsWith(QLatin1String("backup.")) && one.outcome == RunOutcome::Ok;
        });
        if (doneToday && !tookBackup)
            return;
        if (!secondCopyIsThere(folder))
            throw Error(ErrorCode::NotFound,
                        Tr::tr("The second copy was not made: %1 is not there. Connect the disk, or choose another "
                               "folder in the settings.")
                            .arg(folder));
        const SecondCopy::Outcome copied = SecondCopy(context).run(folder, false, job);
        ran.outcome = copied.damaged.isEmpty() ? RunOutcome::Ok : RunOutcome::Found;
        ran.detail = copied.damaged.isEmpty() ? Tr::tr("Second copy in %1: %2 copied, %3 present")
                                                    .arg(folder)
                                                    .arg(copied.copied.size())
                                                    .arg(copied.present.size())
                                              : copied.damaged.join(u'\n');
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        ran.outcome = RunOutcome::Failed;
        ran.detail = error.sentence();
    }
    job.note(ran.detail);
    outcome.ran.push_back(ran);
}

} // namespace

QString copyLedger(const Context& context, const ledger::Ledger& ledger)
{
    const QString file = todaysCopy(context);
    ledger.copyTo(file);
    QDir folder(context.profile.copiesFolder());
    const QStringList copies = ledgerCopies(folder);
    for (qsizetype i = 0; i + kLedgerCopies < copies.size(); ++i)
        folder.remove(copies.at(i));
    return file;
}

bool RunDue::Outcome::found() const
{
    return std::any_of(ran.begin(), ran.end(), [](const Ran& one) { return one.outcome == RunOutcome::Found; })
           || std::any_of(missed.begin(), missed.end(), [](const Missed& one) { return one.isNew; });
}

bool RunDue::Outcome::unchecked() const
{
    return !mailFailure.isEmpty() || std::any_of(ran.begin(), ran.end(), [](const Ran& one) {
        return one.outcome == RunOutcome::Unchecked || one.outcome == RunOutcome::Failed;
    });
}

RunDue::Outcome RunDue::run(bool dryRun, JobContext& job) const
{
    const JapaneseScope inRecords;
    std::optional<FileLock> lock;
    if (!dryRun)
        lock.emplace(m_context.profile.scheduleLockFile(), Tr::tr("The schedule of this profile"));
    std::vector<Site> sites;
    {
        const auto ledger = m_context.openLedger();
        sites = contractSites(*ledger);
    }
    Outcome outcome;
    for (const Site& site : sites) {
        try {
            SiteSchedule(m_context, site, outcome, job).run(dryRun);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            Ran ran; // e.g. settings of this site that cannot be meant; the other sites get their turn
            ran.site = site.name;
            ran.job = QStringLiteral("schedule");
            ran.outcome = RunOutcome::Failed;
            ran.detail = error.sentence();
            outcome.ran.push_back(ran);
            job.note(ran.detail);
        }
    }
    runChores(m_context, dryRun, outcome, job);
    if (!dryRun) {
        copyLedgerDaily(m_context, outcome);
        copyToSecondPlace(m_context, outcome, job);
        notifyAfterRun(m_context, outcome, job);
    }
    return outcome;
}

} // namespace akimori::operations
