#include "operations/cutover/watchcutover.h"

#include "cutover/step.h"
#include "operations/cutover/importtraffic.h"

#include <QDeadlineTimer>

#include <thread>

namespace akimori::operations {

namespace {

bool isFinished(const CheckCutover::Result& look)
{
    if (!look.plan.switchedAt.isValid())
        return false;
    static const QStringList wanted{QStringLiteral("switched"), QStringLiteral("resolver"),
                                    QStringLiteral("served"), QStringLiteral("drain"),
                                    QStringLiteral("parallel-time")};
    return std::all_of(look.steps.begin(), look.steps.end(), [](const CutoverStep& step) {
        return !wanted.contains(cutover::baseOf(step.id)) || step.settled();
    });
}

} // namespace

WatchCutover::Round WatchCutover::run(const Request& request, const std::function<void(const Round&)>& seen,
                                      JobContext& job) const
{
    Round round;
    for (;;) {
        ++round.number;
        round.problems.clear();
        const auto import = [&](bool old, const QStringList& files, const QString& site) {
            try {
                if (!files.isEmpty())
                    ImportCutoverTraffic(m_context).run(request.domain, old, files, job);
                if (!site.isEmpty())
                    ImportCutoverTraffic(m_context).fetch(request.domain, old, site, job);
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Cancelled)
                    throw;
                round.problems << error.sentence(); // the DNS is still worth a look
            }
        };
        import(true, request.oldLogs, request.oldSite);
        import(false, request.newLogs, request.newSite);
        CheckCutover::Request look;
        look.domain = request.domain;
        look.withPages = false;
        round.look = CheckCutover(m_context).run(look, job);
        round.finished = isFinished(round.look);
        if (seen)
            seen(round);
        if (round.finished || (request.rounds > 0 && round.number >= request.rounds))
            return round;
        const QDeadlineTimer next(request.interval);
        while (!next.hasExpired()) {
            job.throwIfCancelled();
            std::this_thread::sleep_for(
                std::min(std::chrono::milliseconds(100),
                         std::chrono::milliseconds(std::max<qint64>(1, next.remainingTime()))));
        }
    }
}

} // namespace akimori::operations
