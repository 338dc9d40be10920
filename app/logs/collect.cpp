#include "logs/collect.h"

#include "logs/extract.h"
#include "logs/logcopier.h"
#include "logs/logfinder.h"
#include "logs/tr.h"

#include <algorithm>

namespace akimori::logs {

namespace {

constexpr int kMaxPasses = 6;
constexpr qint64 kSecond = 1'000'000;

/// The lines carry the server's time: whoever compares them with other clocks has to know how far it is off.
void sayClock(Collected& result)
{
    constexpr qint64 kTolerated = 2; ///< seconds
    const qint64 offset = result.server.offsetSeconds;
    if (std::abs(offset) >= kTolerated)
        result.remarks << Tr::tr("The server's clock is %1 seconds %2 the clock of this computer. The range was cut by "
                                   "the server's clock; times in the logs differ by as much.")
                                .arg(std::abs(offset))
                                .arg(offset > 0 ? Tr::tr("ahead of") : Tr::tr("behind"));
    if (result.server.clockSync == "no")
        result.remarks << Tr::tr("The server's clock is not synchronised with a time server (NTP).");
}

/// The oldest first; then again, until a listing brings nothing new.
void copyFiles(Collection& run, LogFinder& finder, LogCopier& copier)
{
    std::vector<LogGap> failures;
    for (int pass = 0; pass < kMaxPasses; ++pass) {
        std::vector<Candidate> candidates = finder.newCandidates(pass == 0);
        if (candidates.empty()) {
            failures.clear(); // what failed before is gone or was copied under its new name
            break;
        }
        const std::size_t skippedBefore = run.result.skipped.size();
        const std::vector<Candidate> chosen = select(std::move(candidates), run.plan.range, run.result.skipped);
        for (std::size_t i = skippedBefore; i < run.result.skipped.size(); ++i)
            run.know(run.result.skipped.at(i).facts);
        copier.refuseWithoutRoom(chosen);
        failures.clear();
        for (const Candidate& candidate : chosen) {
            if (std::optional<LogGap> failure = copier.copy(candidate))
                failures.push_back(std::move(*failure));
        }
    }
    for (LogGap& failure : failures)
        run.result.gaps.push_back(std::move(failure));
}

void nameMissingKinds(Collection& run)
{
    for (const LogKind kind : run.plan.kinds) {
        const auto isKind = [&](const auto& item) { return item.kind == kind; };
        if (std::any_of(run.result.files.begin(), run.result.files.end(), isKind) ||
            std::any_of(run.result.gaps.begin(), run.result.gaps.end(), isKind))
            continue;
        const bool skipped =
            std::any_of(run.result.skipped.begin(), run.result.skipped.end(), [&](const SkippedFile& file) {
                return run.result.families.at(file.family).kind == kind;
            });
        const QString sentence =
            skipped ? Tr::tr("%1: the files on the server have no lines near the range.")
                          .arg(displayName(kind))
                    : Tr::tr("%1: no such log was found on the server.").arg(displayName(kind));
        if (run.plan.kindsNamed || skipped)
            run.result.gaps.push_back({GapType::Missing, kind, {}, {}, {}, sentence});
        else if (run.plan.paths.isEmpty())
            run.result.remarks << sentence;
    }
}

} // namespace

Collected collectLogs(remote::Transport& transport, const CollectPlan& plan, const Clock& clock,
                      JobContext& job)
{
    Collection run{transport, plan, clock, job};
    run.result.startedAt = clock.nowUtc();
    job.report(Tr::tr("Looking for the logs on the server"), 0, 0);
    run.result.server =
        remote::probeLogSources(transport, plan.range.from / kSecond, plan.range.to / kSecond, job);
    if (run.result.server.zoneAtFrom != run.result.server.zoneAtTo)
        run.result.remarks << Tr::tr(
            "The server's time zone changes within the range (summer time). Times without "
            "zone, as in error logs, are read with the zone of its beginning.");
    sayClock(run.result);
    LogFinder finder(run);
    LogCopier copier(run);
    finder.findFamilies();
    copyFiles(run, finder, copier);
    copier.copyJournal();
    copier.addAudit();
    std::stable_sort(run.result.files.begin(), run.result.files.end(),
                     [](const CollectedFile& a, const CollectedFile& b) {
                         return a.facts.modifiedSeconds < b.facts.modifiedSeconds;
                     });
    extractLogs(run.result, plan, job);
    nameMissingKinds(run);
    for (LogGap& gap : findGaps(run.result, plan))
        run.result.gaps.push_back(std::move(gap));
    run.result.endedAt = clock.nowUtc();
    return std::move(run.result);
}

} // namespace akimori::logs
