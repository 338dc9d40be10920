#include "operations/schedule/history.h"

#include "base/jst.h"
#include "ledger/changetable.h"
#include "ledger/rebuilddrilltable.h"
#include "ledger/restoretable.h"
#include "ledger/runtable.h"
#include "ledger/scantable.h"
#include "ledger/settingtable.h"
#include "operations/schedule/monthlychecks.h"
#include "operations/tr.h"
#include "schedule/plannedruns.h"

#include <QJsonObject>

#include <algorithm>

namespace akimori::operations {

namespace {

using schedule::JobKind;

constexpr int kDaysLookedBack = 400; // the yearly drill and a closed month fit in

void addScans(const ledger::Ledger& ledger, const Site& site, const QDateTime& from, const QDateTime& until,
              std::vector<schedule::RunRecord>& records)
{
    for (const ledger::ScanSummary& summary : ledger::ScanTable(ledger).between(site.id, from, until)) {
        const Scan& scan = summary.scan;
        if (scan.method != QLatin1String("content"))
            records.push_back({JobKind::Scan, scan.startedAt, scan.endedAt, scan.verdict != Verdict::Unchecked});
    }
}

void addRuns(const ledger::Ledger& ledger, const Site& site, JobKind job, const QDateTime& from,
             const QDateTime& until, std::vector<schedule::RunRecord>& records)
{
    for (const Run& run : ledger::RunTable(ledger).between(jobName(job), from, until)) {
        if (run.siteId != site.id || run.outcome == RunOutcome::Missed)
            continue;
        const bool done = run.outcome == RunOutcome::Ok || run.outcome == RunOutcome::Found;
        records.push_back({job, run.startedAt, run.endedAt.isValid() ? run.endedAt : run.startedAt, done});
    }
}

void addDrills(const ledger::Ledger& ledger, const Site& site, const QDateTime& from,
               std::vector<schedule::RunRecord>& records)
{
    for (const RebuildDrill& drill : ledger::RebuildDrillTable(ledger).ofSite(site.id)) {
        if (drill.startedAt >= from)
            records.push_back({JobKind::RestoreDrill, drill.startedAt, drill.endedAt, drill.verdict == Verdict::Ok});
    }
    for (const Restore& restore : ledger::RestoreTable(ledger).ofSite(site.id)) {
        // What was written to another server is a part of its rebuild, which counts as a whole.
        const bool ownData = restore.sourceSiteId == restore.siteId && restore.kind == BackupKind::Data;
        if (!restore.drill || !ownData || restore.startedAt < from || !restore.endedAt.isValid())
            continue;
        const bool done = restore.state == RestoreState::Swapped || restore.state == RestoreState::Confirmed;
        records.push_back({JobKind::RestoreDrill, restore.startedAt, restore.endedAt, done});
    }
}

QDate dateOf(const QJsonObject& settings, const QString& name)
{
    return QDate::fromString(settings.value(name).toString(), Qt::ISODate);
}

} // namespace

QString jobName(JobKind job)
{
    switch (job) {
    case JobKind::Scan: return QStringLiteral("scan.run");
    case JobKind::DataBackup: return QStringLiteral("backup.data");
    case JobKind::SystemBackup: return QStringLiteral("backup.system");
    case JobKind::Verification: return QStringLiteral("verify.run");
    case JobKind::RestoreDrill: return QStringLiteral("restore.drill");
    }
    return {};
}

QString jobTitle(const QString& job)
{
    for (const JobKind kind : {JobKind::Scan, JobKind::DataBackup, JobKind::SystemBackup, JobKind::Verification,
                               JobKind::RestoreDrill}) {
        if (jobName(kind) == job)
            return displayName(kind);
    }
    if (job == QLatin1String("ledger.copy"))
        return Tr::tr("Copy of the ledger");
    if (job == QLatin1String(kHardeningJob))
        return Tr::tr("Hardening check");
    if (job == QLatin1String(kAntivirusJob))
        return Tr::tr("Antivirus check");
    if (job == QLatin1String("backup.copy"))
        return Tr::tr("Second copy of the generations");
    if (job == QLatin1String("advisory.fetch"))
        return Tr::tr("Reading of the advisory sources");
    if (job == QLatin1String("advisory.libraries"))
        return Tr::tr("Search for libraries in the pages");
    if (job == QLatin1String("advisory.acceptance"))
        return Tr::tr("End of accepted risks");
    if (job == QLatin1String("inventory.read"))
        return Tr::tr("Reading of the installed packages");
    if (job == QLatin1String("logs.drill"))
        return Tr::tr("Drill of the log handover");
    return job;
}

schedule::SchedulePlan schedulePlan(const ledger::Ledger& ledger, const Site& site)
{
    const QJsonObject settings =
        ledger::SettingTable(ledger).value(site.id, QStringLiteral("schedule")).value_or(QJsonObject()).toObject();
    const QJsonObject contract = ledger::SettingTable(ledger)
                                     .value(ledger::SettingTable::kProfile, QStringLiteral("contract"))
                                     .value_or(QJsonObject())
                                     .toObject();
    schedule::SchedulePlan plan;
    plan.termFrom = dateOf(contract, QStringLiteral("termFrom"));
    plan.termThrough = dateOf(contract, QStringLiteral("termUntil"));
    const QDate registered = jst::date(site.createdAt);
    if (!plan.termFrom.isValid() || plan.termFrom < registered)
        plan.termFrom = registered; // before that nothing could run
    if (settings.contains(QStringLiteral("scanFrom")))
        plan.scanFrom = QTime::fromString(settings.value(QStringLiteral("scanFrom")).toString(), QStringLiteral("HH:mm"));
    plan.dataOnClosedDays = settings.value(QStringLiteral("dataOnClosedDays")).toBool(plan.dataOnClosedDays);
    plan.systemDay = settings.value(QStringLiteral("systemDay")).toInt(plan.systemDay);
    plan.verificationDay = settings.value(QStringLiteral("verificationDay")).toInt(plan.verificationDay);
    plan.yearlyDrill = settings.value(QStringLiteral("yearlyDrill")).toBool(plan.yearlyDrill);
    plan.drillMonth = settings.value(QStringLiteral("drillMonth")).toInt(plan.drillMonth);
    schedule::validate(plan);
    return plan;
}

schedule::RunHistory runHistory(const ledger::Ledger& ledger, const Site& site, const QDateTime& now)
{
    const QDateTime from = now.addDays(-kDaysLookedBack);
    const QDateTime until = now.addDays(1);
    std::vector<schedule::RunRecord> records;
    addScans(ledger, site, from, until, records);
    for (const JobKind job : {JobKind::DataBackup, JobKind::SystemBackup, JobKind::Verification})
        addRuns(ledger, site, job, from, until, records);
    addDrills(ledger, site, from, records);
    std::stable_sort(records.begin(), records.end(),
                     [](const auto& a, const auto& b) { return a.startedAt < b.startedAt; });
    return schedule::RunHistory(std::move(records));
}

std::vector<schedule::ClosedChange> closedChanges(const ledger::Ledger& ledger, const Site& site)
{
    std::vector<schedule::ClosedChange> changes;
    for (const ChangeWork& change : ledger::ChangeTable(ledger).all()) {
        // A change that has its generations of afterwards needs no further backup.
        if (!change.dataAfter.isEmpty() && (change.scope == ChangeScope::Content || !change.systemAfter.isEmpty()))
            continue;
        if (change.state == ChangeWorkState::Closed && (change.siteId.isEmpty() || change.siteId == site.id)
            && change.closedAt >= site.createdAt)
            changes.push_back({change.no, change.closedAt});
    }
    return changes;
}

} // namespace akimori::operations
