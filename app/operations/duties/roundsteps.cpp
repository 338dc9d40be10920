#include "operations/duties/roundsteps.h"

#include "base/jst.h"
#include "ledger/advisorytable.h"
#include "ledger/generationtable.h"
#include "ledger/runtable.h"
#include "ledger/scantable.h"
#include "operations/advisories/fetchfeeds.h"
#include "operations/backup/generations.h"
#include "operations/integrity/runscan.h"
#include "operations/monitoring/runprobes.h"
#include "operations/schedule/history.h"
#include "operations/tr.h"

#include <QSet>

#include <algorithm>

namespace akimori::operations {

namespace {

struct Day
{
    explicit Day(const QDateTime& now)
        : from(jst::toUtc(jst::date(now), QTime(0, 0)))
        , until(from.addDays(1))
    {
    }
    QDateTime from;
    QDateTime until;
};

RunOutcome outcomeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return RunOutcome::Ok;
    case Verdict::Found: return RunOutcome::Found;
    case Verdict::Unchecked: return RunOutcome::Unchecked;
    }
    return RunOutcome::Unchecked;
}

QString scanText(Verdict verdict, qint64 files, qint64 findings, const QString& failure)
{
    return failure.isEmpty() ? Tr::tr("%1, %2 files, %3 findings").arg(displayName(verdict)).arg(files).arg(findings) : failure;
}

/// S-11: one completed scan a day.
std::optional<RoundResult> scanOfToday(ledger::Ledger& ledger, const Site& site, const QDateTime& now)
{
    const Day day(now);
    std::optional<RoundResult> done;
    for (const ledger::ScanSummary& summary : ledger::ScanTable(ledger).between(site.id, day.from, day.until)) {
        const Scan& scan = summary.scan;
        if (scan.verdict == Verdict::Unchecked || scan.method == QLatin1String("content"))
            continue;
        done = RoundResult{{}, {}, outcomeOf(scan.verdict), true, scan.startedAt, scan.endedAt,
                           scanText(scan.verdict, scan.checked, summary.findings, {}), scan.id};
    }
    return done;
}

RoundResult scanNow(const Context& context, const Site& site, JobContext& job)
{
    RunScan::Request request;
    request.site = site.name;
    const Scan scan = RunScan(context).run(request, job);
    return {{}, {}, outcomeOf(scan.verdict), false, scan.startedAt, scan.endedAt,
            scanText(scan.verdict, scan.checked, static_cast<qint64>(scan.findings.size()), scan.failure), scan.id};
}

/// M-2: the round wants to see the state of this minute, so an earlier pass of the day never replaces it.
std::optional<RoundResult> probesOfToday(ledger::Ledger&, const Site&, const QDateTime&) { return std::nullopt; }

RoundResult probeNow(const Context& context, const Site& site, JobContext& job)
{
    RoundResult result;
    result.startedAt = context.clock->nowUtc();
    RunProbes::Request request;
    request.site = site.name;
    const RunProbes::Outcome probed = RunProbes(context).run(request, job);
    result.endedAt = context.clock->nowUtc();
    QStringList bad;
    int unknown = 0;
    for (const MonitoredSite::Result& one : probed.results) {
        unknown += one.state == MonitorState::Unknown ? 1 : 0;
        if (one.state == MonitorState::EarlySign || one.state == MonitorState::Warning || one.state == MonitorState::Anomaly)
            bad << one.key;
    }
    result.outcome = probed.found() ? RunOutcome::Found : probed.unknown() ? RunOutcome::Unchecked : RunOutcome::Ok;
    result.detail = bad.isEmpty() ? Tr::tr("%1 items measured, %2 could not be measured").arg(probed.results.size()).arg(unknown)
                                  : Tr::tr("%1 items measured; look at: %2")
                                        .arg(probed.results.size())
                                        .arg(bad.mid(0, 5).join(QStringLiteral(", ")));
    return result;
}

/// S-5: both sources that the annex names.
std::optional<RoundResult> sourcesOfToday(ledger::Ledger& ledger, const Site&, const QDateTime& now)
{
    const Day day(now);
    QSet<QString> read;
    RoundResult done{{}, {}, RunOutcome::Ok, true, {}, {}, {}, {}};
    int items = 0;
    int fresh = 0;
    for (const AdvisoryFetch& fetch : ledger::AdvisoryTable(ledger).completeBetween(day.from, day.until)) {
        read.insert(fetch.source == QLatin1String("myjvn") ? QStringLiteral("ipa") : fetch.source);
        done.startedAt = done.startedAt.isValid() ? done.startedAt : fetch.at;
        done.endedAt = fetch.at;
        items += fetch.items;
        fresh += fetch.fresh;
    }
    if (!read.contains(QStringLiteral("ipa")) || !read.contains(QStringLiteral("jpcert")))
        return std::nullopt;
    done.detail = Tr::tr("%1 sources, %2 entries, %3 of them new").arg(read.size()).arg(items).arg(fresh);
    return done;
}

RoundResult fetchNow(const Context& context, const Site&, JobContext& job)
{
    RoundResult result;
    result.startedAt = context.clock->nowUtc();
    const FetchOutcome fetched = fetchFeeds(context, {}, job);
    result.endedAt = context.clock->nowUtc();
    QStringList failed;
    int items = 0;
    int fresh = 0;
    int matched = 0;
    for (const ImportResult& one : fetched.results) {
        items += one.fetch.items;
        fresh += one.fetch.fresh;
        matched += one.fetch.matched;
        if (!one.fetch.complete && !failed.contains(one.fetch.source))
            failed << one.fetch.source;
    }
    result.outcome = !failed.isEmpty() || fetched.results.empty() ? RunOutcome::Unchecked
        : matched > 0                                              ? RunOutcome::Found
                                                                   : RunOutcome::Ok;
    result.detail = failed.isEmpty()
        ? Tr::tr("%1 entries, %2 of them new, %3 concern the site").arg(items).arg(fresh).arg(matched)
        : Tr::tr("Not read: %1. Import a saved file where this computer has no access.").arg(failed.join(QStringLiteral(", ")));
    return result;
}

/// B-9: once a month; between two verifications there is nothing to do.
std::optional<RoundResult> verificationOfTheMonth(ledger::Ledger& ledger, const Site& site, const QDateTime& now)
{
    const QDate today = jst::date(now);
    const QDateTime month = jst::toUtc(QDate(today.year(), today.month(), 1), QTime(0, 0));
    const std::vector<Generation> kept = ledger::GenerationTable(ledger).ofSite(site.id);
    RoundResult done{{}, {}, RunOutcome::Ok, true, {}, {}, {}, {}};
    if (kept.empty()) {
        done.outcome = RunOutcome::Unchecked;
        done.detail = Tr::tr("No generation is kept yet. Take a backup first.");
        return done;
    }
    const bool damaged = std::any_of(kept.begin(), kept.end(), [](const Generation& g) { return g.damaged; });
    const bool all = std::all_of(kept.begin(), kept.end(), [&](const Generation& g) { return g.verifiedAt >= month; });
    if (!all || damaged)
        return std::nullopt;
    for (const Generation& generation : kept)
        done.endedAt = done.endedAt.isValid() ? std::max(done.endedAt, generation.verifiedAt) : generation.verifiedAt;
    done.startedAt = done.endedAt;
    done.detail = Tr::tr("%1 kept generations, all read back in this month").arg(kept.size());
    return done;
}

RoundResult verifyNow(const Context& context, const Site& site, JobContext& job)
{
    RoundResult result;
    result.startedAt = context.clock->nowUtc();
    QStringList damaged;
    const auto checked = VerifyGenerations(context).run(site.name, {}, job);
    for (const VerifyGenerations::Checked& one : checked) {
        if (!one.damage.isEmpty())
            damaged << one.generation.id;
    }
    result.endedAt = context.clock->nowUtc();
    result.outcome = damaged.isEmpty() ? RunOutcome::Ok : RunOutcome::Found;
    result.detail = damaged.isEmpty()
        ? Tr::tr("%1 generations were read back without a fault.").arg(checked.size())
        : Tr::tr("Damaged generations: %1. Take a new backup and check the disk.").arg(damaged.join(QStringLiteral(", ")));
    return result;
}

} // namespace

std::vector<RoundStep> roundSteps()
{
    return {
        {QStringLiteral("scan.run"), Tr::tr("Tamper scan"), scanOfToday, scanNow},
        {QStringLiteral("probe.run"), Tr::tr("Monitoring"), probesOfToday, probeNow},
        {QStringLiteral("advisory.fetch"), Tr::tr("Security information"), sourcesOfToday, fetchNow},
        {QStringLiteral("verify.run"), Tr::tr("Verification of the generations"), verificationOfTheMonth, verifyNow},
    };
}

} // namespace akimori::operations
