#include "operations/schedule/chores.h"

#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/generationtable.h"
#include "ledger/inventorytable.h"
#include "ledger/runtable.h"
#include "operations/advisories/cases.h"
#include "operations/advisories/fetchfeeds.h"
#include "operations/advisories/libraries.h"
#include "operations/advisories/readinventory.h"
#include "operations/advisories/sources.h"
#include "operations/logs/drilllogs.h"
#include "operations/schedule/monthlychecks.h"
#include "operations/sites/contractsites.h"
#include "operations/tr.h"

#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kInventoryHours = 22; ///< so that it is read once a day and never older than 26 hours
constexpr int kPause = 3600;        ///< seconds after a chore that failed

/// One chore of the profile (`site` nullptr) or of a site.
struct Chore
{
    const char* job;
    bool ofSite;
    /// Since when it is due, UTC; invalid = not now.
    QDateTime (*due)(const Context& context, const ledger::Ledger& ledger, const Site* site);
    void (*perform)(const Context& context, const Site* site, RunDue::Ran& ran, JobContext& job);
};

QDateTime fetchDue(const Context& context, const ledger::Ledger& ledger, const Site*)
{
    if (!pollingIsOn(ledger))
        return {};
    const QDateTime now = context.clock->nowUtc();
    QDateTime first;
    for (const SourceStatus& status : sourceStatuses(context)) {
        if (status.nextAt.isValid() && status.nextAt <= now && (!first.isValid() || status.nextAt < first))
            first = status.nextAt;
    }
    return first;
}

void fetch(const Context& context, const Site*, RunDue::Ran& ran, JobContext& job)
{
    FetchOptions options;
    options.onlyDue = true;
    const FetchOutcome fetched = fetchFeeds(context, {}, job, options);
    int fresh = 0;
    int matched = 0;
    QStringList failed;
    for (const ImportResult& result : fetched.results) {
        fresh += result.fetch.fresh + result.fetch.revised;
        matched += std::min(result.fetch.matched, result.fetch.fresh + result.fetch.revised);
        if (!result.fetch.complete)
            failed << result.fetch.source;
        else
            failed.removeAll(result.fetch.source);
    }
    failed.removeDuplicates();
    ran.outcome = matched > 0 ? RunOutcome::Found : failed.isEmpty() ? RunOutcome::Ok : RunOutcome::Unchecked;
    ran.detail = Tr::tr("%1 checked, %2 concern the site").arg(fresh).arg(matched);
    if (!failed.isEmpty())
        ran.detail += u' ' + Tr::tr("(not checked: %1)").arg(failed.join(QStringLiteral(", ")));
}

QDateTime inventoryDue(const Context& context, const ledger::Ledger& ledger, const Site* site)
{
    const std::optional<Inventory> newest = ledger::InventoryTable(ledger).newest(site->id);
    if (!newest)
        return {};
    const QDateTime due = newest->takenAt.addSecs(kInventoryHours * 3600);
    return due <= context.clock->nowUtc() ? due : QDateTime();
}

void readPackages(const Context& context, const Site* site, RunDue::Ran& ran, JobContext& job)
{
    const InventoryResult result = readInventory(context, site->name, job);
    ran.outcome = result.inventory.problems.isEmpty() ? RunOutcome::Ok : RunOutcome::Unchecked;
    ran.detail = Tr::tr("%n package(s) were read.", nullptr, static_cast<int>(result.inventory.packages.size()));
    for (const QString& problem : result.inventory.problems)
        ran.detail += u' ' + problem;
}

QDateTime librariesDue(const Context& context, const ledger::Ledger& ledger, const Site* site)
{
    const std::vector<Component> known = ledger::InventoryTable(ledger).libraries(site->id);
    const std::optional<Generation> newest = ledger::GenerationTable(ledger).newest(site->id, BackupKind::Data);
    if (known.empty() || !newest || newest->damaged || newest->takenAt > context.clock->nowUtc())
        return {};
    return newest->takenAt > known.front().checkedAt ? newest->takenAt : QDateTime();
}

void lookThroughPages(const Context& context, const Site* site, RunDue::Ran& ran, JobContext& job)
{
    const LibraryResult result = findLibraries(context, site->name, job);
    ran.outcome = result.problems.isEmpty() ? RunOutcome::Ok : RunOutcome::Unchecked;
    ran.detail = Tr::tr("%n JavaScript librar(ies) are used by the pages.", nullptr,
                        static_cast<int>(result.libraries.size()));
}

QDateTime acceptanceDue(const Context& context, const ledger::Ledger& ledger, const Site*)
{
    const QDate today = jst::date(context.clock->nowUtc());
    for (const AdvisoryCase& subject : ledger::AdvisoryCaseTable(ledger).all()) {
        if (subject.measure == AdvisoryMeasure::AcceptRisk && subject.acceptedUntil.isValid() &&
            subject.acceptedUntil < today)
            return jst::toUtc(subject.acceptedUntil.addDays(1), QTime(0, 0));
    }
    return {};
}

void endAccepted(const Context& context, const Site*, RunDue::Ran& ran, JobContext&)
{
    ran.outcome = RunOutcome::Found;
    ran.detail = Tr::tr("Accepted risks that ended; consult the city again: %1")
                     .arg(endAcceptances(context).join(QStringLiteral(", ")));
}

QDateTime drillDue(const Context& context, const ledger::Ledger& ledger, const Site* site)
{
    const QDateTime next = nextDrill(ledger, *site);
    return next.isValid() && next <= context.clock->nowUtc() ? next : QDateTime();
}

void drill(const Context& context, const Site* site, RunDue::Ran& ran, JobContext& job)
{
    const LogDrill drilled = drillLogs(context, site->name, job);
    ran.outcome = drilled.unchecked             ? RunOutcome::Unchecked
                  : drilled.gaps.isEmpty() ? RunOutcome::Ok
                                                : RunOutcome::Found;
    ran.detail = drilled.gaps.isEmpty() ? Tr::tr("One hour of logs was extracted as a drill.")
                                        : drilled.gaps.join(u' ');
}

constexpr Chore kChores[] = {
    {"inventory.read", true, inventoryDue, readPackages},
    {"advisory.libraries", true, librariesDue, lookThroughPages},
    {"advisory.fetch", false, fetchDue, fetch},
    {"advisory.acceptance", false, acceptanceDue, endAccepted},
    {"logs.drill", true, drillDue, drill},
    {kHardeningJob, true, hardeningDue, runHardening},
    {kAntivirusJob, true, antivirusDue, runAntivirus},
};

void record(ledger::Ledger& ledger, const RunDue::Ran& ran, const Site* site, const QDateTime& startedAt)
{
    Run run;
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.siteId = site ? site->id : QString();
    run.job = ran.job;
    run.plannedFor = ran.plannedFor;
    run.startedAt = startedAt;
    run.endedAt = ledger.clock().nowUtc();
    run.outcome = ran.outcome;
    run.detail = ran.detail;
    ledger::Ledger::Transaction transaction(ledger, Actor::automatic());
    ledger::RunTable(ledger).insert(transaction, run);
    transaction.audit(QStringLiteral("schedule.run"), run.siteId,
                      {{QStringLiteral("job"), run.job},
                       {QStringLiteral("outcome"), toString(run.outcome)},
                       {QStringLiteral("detail"), run.detail}});
    transaction.commit();
}

void runOne(const Context& context, ledger::Ledger& ledger, const Chore& chore, const Site* site, bool dryRun,
            RunDue::Outcome& outcome, JobContext& job)
{
    const QDateTime now = context.clock->nowUtc();
    RunDue::Ran ran;
    ran.site = site ? site->name : QString();
    ran.job = QString::fromLatin1(chore.job);
    try {
        const auto last = ledger::RunTable(ledger).lastOf(ran.job, site ? site->id : QString());
        if (last && last->outcome == RunOutcome::Failed && last->startedAt.secsTo(now) < kPause)
            return;
        ran.plannedFor = chore.due(context, ledger, site);
        if (!ran.plannedFor.isValid() || dryRun)
            return;
        job.note(ran.site.isEmpty() ? ran.job : QStringLiteral("%1: %2").arg(ran.site, ran.job));
        chore.perform(context, site, ran, job);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        ran.outcome = RunOutcome::Failed;
        ran.detail = error.sentence();
    }
    record(ledger, ran, site, now);
    outcome.ran.push_back(std::move(ran));
}

} // namespace

void runChores(const Context& context, bool dryRun, RunDue::Outcome& outcome, JobContext& job)
{
    const auto ledger = context.openLedger();
    const std::vector<Site> sites = contractSites(*ledger);
    for (const Chore& chore : kChores) {
        job.throwIfCancelled();
        if (!chore.ofSite)
            runOne(context, *ledger, chore, nullptr, dryRun, outcome, job);
        for (const Site& site : sites) {
            if (chore.ofSite)
                runOne(context, *ledger, chore, &site, dryRun, outcome, job);
        }
    }
}

} // namespace akimori::operations
