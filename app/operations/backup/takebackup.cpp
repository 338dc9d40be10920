#include "operations/backup/takebackup.h"

#include "backup/pull.h"
#include "base/filelock.h"
#include "base/jst.h"
#include "base/language.h"
#include "ledger/generationtable.h"
#include "ledger/impacttable.h"
#include "ledger/runtable.h"
#include "operations/backup/cleanness.h"
#include "operations/backup/discard.h"
#include "operations/backup/generations.h"
#include "operations/backup/responsesampler.h"
#include "operations/backup/systembackup.h"
#include "operations/backup/window.h"
#include "operations/backup/windowguard.h"
#include "operations/integrity/sitenormal.h"
#include "operations/people/exceptions.h"
#include "operations/restore/replay.h"
#include "operations/tr.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace akimori::operations {

namespace {

/// Wraps a transport to measure how long the server was occupied: from connecting to disconnecting.
class MeasuredTransport final : public remote::Transport
{
public:
    explicit MeasuredTransport(std::unique_ptr<remote::Transport> inner) : m_inner(std::move(inner)) {}

    void open(JobContext& job) override
    {
        begin();
        m_inner->open(job);
    }
    void close() noexcept override
    {
        m_inner->close();
        if (m_running)
            m_seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - m_since).count();
        m_running = false;
    }
    remote::ExecOutcome exec(const QByteArray& commandLine, const remote::ExecIo& io,
                             const remote::ExecLimits& limits, JobContext& job) override
    {
        begin();
        return m_inner->exec(commandLine, io, limits, job);
    }
    void expectLargeStream() override { m_inner->expectLargeStream(); }
    std::unique_ptr<remote::Transport> another() const override { return m_inner->another(); }
    std::chrono::milliseconds roundTrip() const override { return m_inner->roundTrip(); }
    TransportChoice used() const override { return m_inner->used(); }

    double connectedSeconds() const { return m_seconds; }

private:
    void begin()
    {
        if (!m_running)
            m_since = std::chrono::steady_clock::now();
        m_running = true;
    }

    std::unique_ptr<remote::Transport> m_inner;
    std::chrono::steady_clock::time_point m_since;
    bool m_running = false;
    double m_seconds = 0;
};

/// Instant of the soft stop, or invalid when nothing limits the run. Throws Error(NotAllowedNow).
QDateTime permission(const Context& context, ledger::Ledger& ledger, const Site& site,
                     const TakeBackup::Request& request)
{
    const schedule::BackupWindow window(cityCalendar(ledger), site.impact);
    const QDateTime now = context.clock->nowUtc();
    const schedule::StartDecision decision =
        window.canStart(now, expectedDuration(ledger, site, request.kind, now));
    if (decision.allowed) {
        if (!request.exceptionId.isEmpty())
            findException(ledger, request.exceptionId); // a mistyped one is said; one that is not needed stays unused
        return decision.softStop;
    }
    if (!request.exceptionId.isEmpty()) {
        useException(context, ledger, request.exceptionId, ApprovalKind::Window, site.id, {});
        return {};
    }
    throw Error(ErrorCode::NotAllowedNow, decision.reason);
}

/// The server is free again; what visitors felt until now is the measurement.
ImpactMeasurement measured(ResponseSampler& sampler, const Generation& generation)
{
    ImpactMeasurement measurement = sampler.finish();
    measurement.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    measurement.siteId = generation.siteId;
    measurement.generationId = generation.id;
    measurement.at = generation.takenAt;
    return measurement;
}

class RecordedRun
{
public:
    RecordedRun(const Context& context, ledger::Ledger& ledger, const Site& site,
                const TakeBackup::Request& request)
        : m_context(context), m_ledger(ledger)
    {
        m_run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_run.siteId = site.id;
        m_run.job = backupJobName(request.kind);
        m_run.plannedFor = request.plannedFor;
        m_run.startedAt = context.clock->nowUtc();
        ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
        ledger::RunTable(ledger).insert(transaction, m_run);
        transaction.audit(m_run.job + QStringLiteral(".start"), site.id);
        transaction.commit();
    }

    void finish(RunOutcome outcome, const QString& detail)
    {
        m_run.outcome = outcome;
        m_run.detail = detail;
        m_run.endedAt = m_context.clock->nowUtc();
        ledger::Ledger::Transaction transaction(m_ledger, m_context.actor(m_ledger));
        ledger::RunTable(m_ledger).finish(transaction, m_run);
        transaction.audit(m_run.job + QStringLiteral(".end"), m_run.siteId,
                          {{QStringLiteral("outcome"), toString(outcome)}, {QStringLiteral("detail"), detail}});
        transaction.commit();
    }

private:
    const Context& m_context;
    ledger::Ledger& m_ledger;
    Run m_run;
};

} // namespace

TakeBackup::Outcome TakeBackup::run(const Request& request, JobContext& job) const
{
    const JapaneseScope inRecords;
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, request.site);
    const FileLock lock(m_context.profile.siteLockFile(site.id), Tr::tr("The site “%1”").arg(site.name));
    const QDateTime softStop = permission(m_context, *ledger, site, request);

    backup::PullPlan plan;
    plan.siteId = site.id;
    plan.siteName = site.name;
    plan.host = site.host;
    plan.kind = request.kind;
    plan.trigger = request.trigger;
    if (request.kind == BackupKind::Data) {
        plan.roots = site.roots;
        plan.ownDeployments = ownDeployments(*ledger, site);
    }
    plan.folder = m_context.profile.generationsFolder(site.id, request.kind);
    plan.clock = m_context.clock;
    for (const Generation& kept : listGenerations(m_context, site.name, request.kind)) {
        if (!kept.damaged) { // newest first
            plan.previousArchive = kept.archive;
            break;
        }
    }

    RecordedRun recorded(m_context, *ledger, site, request);
    std::optional<ResponseSampler> sampler;
    if (request.measureImpact)
        sampler.emplace(QUrl(site.url));
    MeasuredTransport transport(transportTo(m_context, site));
    const WindowGuard guard(softStop, *m_context.clock, job);
    Outcome outcome;
    try {
        if (sampler)
            sampler->start();
        backup::PullResult pulled;
        QStringList warnings;
        if (request.kind == BackupKind::System)
            warnings = planSystemBackup(systemPaths(*ledger, site), keyBackup(*ledger, site), transport, plan, job);
        try {
            pulled = backup::pullGeneration(transport, plan, job);
        } catch (const Error& error) {
            // A missing root may be the gap of a swap that a cut line left open; its journal closes it.
            if (error.code() != ErrorCode::NotFound || !replayInterrupted(m_context, site, job))
                throw;
            pulled = backup::pullGeneration(transport, plan, job);
        }
        outcome.generation = pulled.generation;
        outcome.generation.warnings += warnings;
        outcome.transferredBytes = pulled.transferredBytes;
        outcome.changedFiles = pulled.changedFiles;
        outcome.connectedSeconds = transport.connectedSeconds();
        judgeAsFarAsPossible(*ledger, site, outcome.generation);
        if (sampler)
            outcome.impact = measured(*sampler, outcome.generation);

        ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
        ledger::GenerationTable(*ledger).insert(transaction, outcome.generation);
        transaction.audit(QStringLiteral("generation.take"), outcome.generation.id,
                          {{QStringLiteral("kind"), toString(request.kind)},
                           {QStringLiteral("trigger"), toString(request.trigger)},
                           {QStringLiteral("changes"), request.changes.join(u',')},
                           {QStringLiteral("files"), outcome.generation.files},
                           {QStringLiteral("bytes"), outcome.generation.bytes},
                           {QStringLiteral("archiveSha256"), QString::fromLatin1(outcome.generation.archiveSha256)},
                           {QStringLiteral("warnings"), outcome.generation.warnings.size()}});
        if (outcome.impact)
            ledger::ImpactTable(*ledger).insert(transaction, *outcome.impact);
        transaction.commit();
        outcome.discarded = expireGenerations(m_context, *ledger, site, request.kind);
        recorded.finish(RunOutcome::Ok, outcome.generation.id);
        return outcome;
    } catch (const Error& error) {
        if (guard.stopped()) {
            const QString sentence = Tr::tr("The backup was stopped before the forbidden hours begin. What was fetched "
                                            "is kept; the next run continues from there.");
            recorded.finish(RunOutcome::Failed, sentence);
            throw Error(ErrorCode::NotAllowedNow, sentence, error.detail());
        }
        recorded.finish(RunOutcome::Failed, error.sentence());
        throw;
    }
}

} // namespace akimori::operations
