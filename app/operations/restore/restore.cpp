#include "operations/restore/restore.h"

#include "archive/generationreader.h"
#include "base/filelock.h"
#include "base/language.h"
#include "deployment/deploy.h"
#include "deployment/rollback.h"
#include "ledger/generationtable.h"
#include "ledger/restoretable.h"
#include "operations/backup/generations.h"
#include "operations/restore/servedcheck.h"
#include "operations/tr.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace akimori::operations {

namespace {

/// Whose generation goes where.
struct Source
{
    Site owner;
    Site target;
    Generation generation;
    bool foreign = false; ///< from an archive file outside the store
};

Generation fromArchiveFile(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    const archive::GenerationReader reader(path); // NotFound and Corrupt say what is wrong with it
    Generation generation;
    generation.id = QFileInfo(path).fileName().section(u'.', 0, 0);
    generation.archive = path;
    generation.siteId = reader.manifest().siteId;
    generation.kind = reader.manifest().kind;
    generation.trigger = reader.manifest().trigger;
    generation.takenAt = reader.manifest().takenAt;
    generation.archiveSha256 = reader.manifest().archiveSha256;
    for (const archive::ManifestEntry& entry : reader.manifest().entries) {
        if (entry.entry.isFile()) {
            ++generation.files;
            generation.bytes += entry.entry.size;
        }
    }
    return generation;
}

Source resolve(const Context& context, ledger::Ledger& ledger, const RestoreRequest& request)
{
    Source source;
    source.owner = findSite(ledger, request.site);
    source.target = request.toSite.isEmpty() ? source.owner : findSite(ledger, request.toSite);
    if (!request.archive.isEmpty()) {
        source.generation = fromArchiveFile(request.archive);
        source.foreign = true;
    } else if (request.point) {
        source.generation = generationAt(context, source.owner, *request.point);
    } else {
        source.generation = findGenerationFor(context, source.owner, request.generationId, BackupKind::Data);
    }
    if (source.generation.kind == BackupKind::System)
        throw Error(ErrorCode::Unsupported,
                    Tr::tr("A system generation is never restored as a whole. Compare it with “restore system-compare” and restore "
                           "chosen files with “restore system-apply”."));
    return source;
}

/// Reader, wanted tree, survey and plan, which preview and apply share.
struct Prepared
{
    Source source;
    std::unique_ptr<archive::GenerationReader> reader;
    std::unique_ptr<remote::Transport> transport;
    deployment::DeploymentPlan plan;
    qint64 unchanged = 0;
};

Prepared prepare(const Context& context, ledger::Ledger& ledger, const RestoreRequest& request, JobContext& job)
{
    Prepared prepared;
    prepared.source = resolve(context, ledger, request);
    prepared.reader = std::make_unique<archive::GenerationReader>(prepared.source.generation.archive);
    prepared.transport = transportTo(context, prepared.source.target);
    const deployment::WantedTree wanted = deployment::wantedFrom(prepared.reader->manifest());
    const std::vector<deployment::LiveRoot> live = deployment::settleAndSurvey(*prepared.transport, wanted.roots, job);
    prepared.plan = deployment::makePlan(wanted, live, {request.paths, request.pushEverything});
    prepared.unchanged = prepared.plan.count(deployment::PlanAction::Unchanged);
    return prepared;
}

std::vector<RestoreChange> changesOf(const deployment::DeploymentPlan& plan)
{
    std::vector<RestoreChange> changes;
    for (const deployment::RootPlan& root : plan.roots) {
        for (const deployment::PlannedEntry& entry : root.entries) {
            switch (entry.action) {
            case deployment::PlanAction::Unchanged: continue;
            case deployment::PlanAction::Added:
                changes.push_back({RestoreChange::Kind::Added, entry.entry.path, entry.entry.size});
                break;
            case deployment::PlanAction::Changed:
                changes.push_back({RestoreChange::Kind::Changed, entry.entry.path, entry.entry.size});
                break;
            case deployment::PlanAction::Permissions:
                changes.push_back({RestoreChange::Kind::Permissions, entry.entry.path, entry.entry.size});
                break;
            case deployment::PlanAction::Removed:
                changes.push_back({RestoreChange::Kind::Removed, entry.entry.path, 0});
                break;
            }
        }
    }
    std::sort(changes.begin(), changes.end(),
              [](const RestoreChange& a, const RestoreChange& b) { return a.path < b.path; });
    return changes;
}

/// Evidence of the work: begun before the server is touched, ended whatever happens.
class RecordedRestore
{
public:
    RecordedRestore(const Context& context, ledger::Ledger& ledger, const Source& source, const RestoreRequest& request)
        : m_context(context), m_ledger(ledger)
    {
        const Actor actor = context.actor(ledger);
        m_record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_record.siteId = source.target.id;
        m_record.sourceSiteId = source.owner.id;
        m_record.kind = source.generation.kind;
        m_record.generationId = source.foreign ? QString() : source.generation.id;
        m_record.archive = source.generation.archive;
        m_record.point = source.generation.takenAt;
        m_record.paths = request.paths;
        m_record.startedAt = context.clock->nowUtc();
        m_record.startedBy = actor.name;
        m_record.drill = request.drill;
        ledger::Ledger::Transaction transaction(ledger, actor);
        ledger::RestoreTable(ledger).insert(transaction, m_record);
        transaction.audit(QStringLiteral("restore.start"), m_record.id,
                          {{QStringLiteral("site"), m_record.siteId},
                           {QStringLiteral("generation"), source.generation.id},
                           {QStringLiteral("archiveSha256"), QString::fromLatin1(source.generation.archiveSha256)},
                           {QStringLiteral("drill"), request.drill}});
        transaction.commit();
    }

    void succeed(const deployment::DeploymentResult& result, const Generation* restored)
    {
        m_record.changed = result.changed;
        m_record.uploadedBytes = result.uploadedBytes;
        m_record.rollbackId = QString::fromLatin1(result.rollbackId);
        m_record.state = result.rollbackId.isEmpty() ? RestoreState::Confirmed : RestoreState::Swapped;
        end(QStringLiteral("restore.end"), restored);
    }

    void fail(const Error& error)
    {
        m_record.state = RestoreState::Failed;
        m_record.failure = error.sentence();
        end(QStringLiteral("restore.fail"), nullptr);
    }

private:
    void end(const QString& action, const Generation* restored)
    {
        m_record.endedAt = m_context.clock->nowUtc();
        ledger::Ledger::Transaction transaction(m_ledger, m_context.actor(m_ledger));
        ledger::RestoreTable(m_ledger).update(transaction, m_record);
        if (restored) {
            Generation generation = *restored;
            generation.restoredAt = m_record.endedAt; // 復元確認済: a fact of its own
            ledger::GenerationTable(m_ledger).update(transaction, generation);
        }
        transaction.audit(action, m_record.id,
                          {{QStringLiteral("changed"), m_record.changed},
                           {QStringLiteral("rollbackId"), m_record.rollbackId},
                           {QStringLiteral("failure"), m_record.failure}});
        transaction.commit();
    }

    const Context& m_context;
    ledger::Ledger& m_ledger;
    Restore m_record;
};

} // namespace

RestorePreview PreviewRestore::run(const RestoreRequest& request, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const Prepared prepared = prepare(m_context, *ledger, request, job);
    prepared.transport->close();
    RestorePreview preview;
    preview.target = prepared.source.target;
    preview.generation = prepared.source.generation;
    preview.changes = changesOf(prepared.plan);
    preview.unchanged = prepared.unchanged;
    preview.bytesToUpload = prepared.plan.bytesToUpload;
    for (const deployment::RootPlan& root : prepared.plan.roots) {
        preview.method << displayName(root.mode);
        if (!root.why.isEmpty())
            preview.method << root.why;
    }
    preview.warnings = prepared.plan.warnings;
    return preview;
}

RestoreOutcome ApplyRestore::run(const RestoreRequest& request, JobContext& job) const
{
    const JapaneseScope inRecords;
    const auto ledger = m_context.openLedger();
    const Site target = findSite(*ledger, request.toSite.isEmpty() ? request.site : request.toSite);
    const FileLock lock(m_context.profile.siteLockFile(target.id), Tr::tr("The site “%1”").arg(target.name));
    const Prepared prepared = prepare(m_context, *ledger, request, job);
    RecordedRestore recorded(m_context, *ledger, prepared.source, request);
    RestoreOutcome outcome;
    outcome.generation = prepared.source.generation;
    try {
        deployment::GenerationSource content(*prepared.reader);
        const deployment::DeploymentResult result =
            deployment::deploy(*prepared.transport, prepared.plan, content, *m_context.clock, job);
        prepared.transport->close();
        outcome.changed = result.changed;
        outcome.uploadedBytes = result.uploadedBytes;
        outcome.rollbackId = QString::fromLatin1(result.rollbackId);
        outcome.warnings = result.warnings;
        const bool whole = request.paths.isEmpty() && !prepared.source.foreign;
        recorded.succeed(result, whole ? &prepared.source.generation : nullptr);
    } catch (const Error& error) {
        recorded.fail(error);
        throw;
    }
    QList<QByteArray> scope;
    for (const deployment::RootPlan& root : prepared.plan.roots)
        scope += root.scope;
    const ServedCheck served = checkServedPages(target, *prepared.reader, scope, job);
    outcome.servedAsRestored = served.equal;
    outcome.servedDetail = served.detail;
    return outcome;
}

void RollbackRestore::run(const QString& siteName, const QString& rollbackId, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const ledger::RestoreTable table(*ledger);
    std::optional<Restore> record = table.byRollback(rollbackId);
    if (!record)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no restore “%1” that could be taken back. “restore apply” prints the id.")
                        .arg(rollbackId));
    const Site site = siteName.isEmpty() ? siteById(*ledger, record->siteId) : findSite(*ledger, siteName);
    const FileLock lock(m_context.profile.siteLockFile(site.id), Tr::tr("The site “%1”").arg(site.name));
    const auto transport = transportTo(m_context, site);
    deployment::rollback(*transport, site.roots, rollbackId.toLatin1(), job);
    transport->close();
    record->state = RestoreState::RolledBack;
    record->endedAt = m_context.clock->nowUtc();
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    table.update(transaction, *record);
    transaction.audit(QStringLiteral("restore.rollback"), record->id,
                      {{QStringLiteral("rollbackId"), rollbackId}, {QStringLiteral("site"), site.id}});
    transaction.commit();
}

} // namespace akimori::operations
