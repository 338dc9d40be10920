#include "operations/monitoring/runprobes.h"

#include "base/filelock.h"
#include "base/language.h"
#include "operations/monitoring/gapevidence.h"
#include "operations/monitoring/watch.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

bool wanted(const MonitorItem& item, const RunProbes::Request& request)
{
    return (request.kinds.isEmpty() || request.kinds.contains(item.kind)) &&
           (request.items.isEmpty() || request.items.contains(item.id));
}

/// The monitor's lock, unless a watch has it.
std::unique_ptr<FileLock> lockIfFree(const Context& context)
{
    try {
        return std::make_unique<FileLock>(watchLockFile(context), Tr::tr("The monitor"));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Locked)
            throw;
        return nullptr;
    }
}

} // namespace

bool RunProbes::Outcome::found() const
{
    return std::any_of(results.begin(), results.end(), [](const MonitoredSite::Result& result) {
        return result.state == MonitorState::EarlySign || result.state == MonitorState::Warning || result.state == MonitorState::Anomaly;
    });
}

bool RunProbes::Outcome::unknown() const
{
    return results.empty() || std::any_of(results.begin(), results.end(), [](const MonitoredSite::Result& result) {
               return result.state == MonitorState::Unknown;
           });
}

RunProbes::Outcome RunProbes::run(const Request& request, JobContext& job) const
{
    const JapaneseScope inRecords;
    Site site;
    {
        const auto ledger = m_context.openLedger();
        site = findSite(*ledger, request.site);
    }
    const std::unique_ptr<FileLock> lock = lockIfFree(m_context);
    MonitoredSite monitored(m_context, site);
    std::vector<MonitorItem> outside;
    std::vector<MonitorItem> server;
    std::vector<Taken> pass;
    for (const MonitorItem& item : monitored.reload()) {
        if (!wanted(item, request))
            continue;
        if (!item.active())
            pass.push_back(withoutMeasuring(item, m_context.clock->nowUtc()));
        else
            (monitoring::findServerProbe(item.probe) ? server : outside).push_back(item);
    }
    Outcome outcome;
    outcome.recorded = lock != nullptr;
    if (!outside.empty()) {
        job.report(Tr::tr("Measuring from outside"), 0, 2);
        OutsideMeasurer measurer(m_context, site);
        for (Taken& taken : measurer.run(outside, monitored.memories(outside), job))
            pass.push_back(std::move(taken));
    }
    std::optional<ServerMeasurer> measurer;
    if (!server.empty()) {
        job.report(Tr::tr("Measuring on the server"), 1, 2);
        measurer.emplace(m_context, site);
        for (Taken& taken : measurer->run(server, monitored.memories(server), job))
            pass.push_back(std::move(taken));
    }
    outcome.results = monitored.absorb(std::move(pass), outcome.recorded);
    if (outcome.recorded) {
        const QString problem = monitored.handOver();
        if (!problem.isEmpty())
            job.note(problem);
        if (measurer)
            fillGaps(monitored, *measurer, job);
    }
    job.report(Tr::tr("Measuring on the server"), 2, 2);
    return outcome;
}

} // namespace akimori::operations
