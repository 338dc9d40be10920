#include "operations/integrity/respond.h"

#include "archive/generationreader.h"
#include "base/bytepath.h"
#include "base/jst.h"
#include "inspection/filefacts.h"
#include "integrity/baseline.h"
#include "ledger/baselinetable.h"
#include "ledger/generationtable.h"
#include "ledger/quarantinetable.h"
#include "ledger/responsetable.h"
#include "ledger/scantable.h"
#include "operations/incidents/fromscan.h"
#include "operations/integrity/keepevidence.h"
#include "operations/integrity/pages.h"
#include "operations/logs/handoverlogs.h"
#include "operations/tr.h"
#include "remote/commands/placefile.h"

#include <QJsonObject>
#include <QUuid>

namespace akimori::operations {

namespace {

ResponseAction actionFor(const Context& context, ledger::Ledger& ledger, const FoundFinding& found, ResponseAction::Kind kind)
{
    ResponseAction action;
    action.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    action.siteId = found.site.id;
    action.findingId = found.finding.id;
    action.kind = kind;
    action.at = context.clock->nowUtc();
    action.by = context.actor(ledger).name;
    return action;
}

void store(const Context& context, ledger::Ledger& ledger, const ResponseAction& action)
{
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    ledger::ResponseTable(ledger).insert(transaction, action);
    transaction.audit(QStringLiteral("response.") + toString(action.kind),
                      action.findingId.isEmpty() ? action.siteId : action.findingId,
                      {{QStringLiteral("site"), action.siteId},
                       {QStringLiteral("approvedBy"), action.approvedBy},
                       {QStringLiteral("reason"), action.reason},
                       {QStringLiteral("reference"), action.reference}});
    transaction.commit();
}

/// The newest generation in which the member path stands as the baseline approves it (or is absent as there).
QString goodGeneration(ledger::Ledger& ledger, const FoundFinding& found, JobContext& job)
{
    const std::optional<Baseline> baseline = ledger::BaselineTable(ledger).current(found.site.id);
    if (!baseline)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("No baseline is approved for “%1”, so nothing says which version is good.").arg(found.site.name));
    const integrity::TreeState state = integrity::readBaseline(*baseline);
    const QByteArray member = found.member();
    const auto at = std::lower_bound(state.entries.begin(), state.entries.end(), member,
                                     [](const TreeEntry& e, const QByteArray& p) { return e.path < p; });
    const bool approved = at != state.entries.end() && at->path == member;
    for (const Generation& generation : ledger::GenerationTable(ledger).ofSite(found.site.id, BackupKind::Data)) {
        if (generation.damaged || generation.evidence)
            continue;
        try {
            const archive::GenerationReader reader(generation.archive);
            const archive::ManifestEntry* entry = reader.manifest().find(member);
            if (approved ? entry && entry->entry.sha256 == at->sha256 && entry->entry.type == at->type : !entry)
                return generation.id;
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            job.note(error.sentence());
        }
    }
    throw Error(ErrorCode::NotFound,
                Tr::tr("No kept generation holds the approved version of %1. Publish the good version again, or take the page "
                       "down for the time being.")
                    .arg(printable(found.finding.path)));
}

void requireGround(const ClosingGround& ground)
{
    if (ground.approvedBy.trimmed().isEmpty() || ground.reason.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("Taking something from the public needs who approved it and why. Ask the city first; outside office "
                           "hours the person responsible decides."));
}

} // namespace

void RespondToFinding::ensureEvidence(const QString& findingId, JobContext& job) const
{
    {
        const auto ledger = m_context.openLedger();
        const FoundFinding found = locateFinding(*ledger, findingId);
        for (const QuarantinedFile& file : ledger::QuarantineTable(*ledger).ofSite(found.site.id)) {
            if (file.findingId == findingId)
                return;
        }
    }
    KeepEvidence(m_context).run(findingId, job);
}

RestoreOutcome RespondToFinding::restore(const QString& findingId, JobContext& job) const
{
    FoundFinding found;
    RestoreRequest request;
    {
        const auto ledger = m_context.openLedger();
        found = locateFinding(*ledger, findingId);
        if (found.member().isEmpty())
            throw Error(ErrorCode::BadInput,
                        Tr::tr("This finding is about the site as a whole. Restore the site on the page “Backup”."));
        request.site = found.site.name;
        request.generationId = goodGeneration(*ledger, found, job);
        request.paths = {'/' + found.member()};
    }
    ensureEvidence(findingId, job);
    const RestoreOutcome outcome = ApplyRestore(m_context).run(request, job);
    const auto ledger = m_context.openLedger();
    ResponseAction action = actionFor(m_context, *ledger, found, ResponseAction::Kind::Restore);
    action.reference = outcome.rollbackId;
    action.detail = outcome.changed == 0
                        ? Tr::tr("%1 already was the approved version.").arg(printable(found.finding.path))
                        : Tr::tr("%1 is the approved version again (generation %2).")
                              .arg(printable(found.finding.path), request.generationId);
    store(m_context, *ledger, action);
    return outcome;
}

ResponseAction RespondToFinding::takeDown(const QString& findingId, const ClosingGround& ground, JobContext& job) const
{
    requireGround(ground);
    ensureEvidence(findingId, job);
    const auto ledger = m_context.openLedger();
    const FoundFinding found = locateFinding(*ledger, findingId);
    std::optional<QuarantinedFile> kept;
    for (const QuarantinedFile& file : ledger::QuarantineTable(*ledger).ofSite(found.site.id)) {
        if (file.findingId == findingId && file.onServer) {
            kept = file;
            break;
        }
    }
    if (!kept)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("No copy of %1 could be kept, and nothing is taken away without one. Look at the server.")
                        .arg(printable(found.finding.path)));
    const bool page = inspection::roleOf(found.finding.path) == inspection::Role::Html;
    const auto transport = transportTo(m_context, found.site);
    if (page)
        remote::placeFile(*transport, found.finding.root, found.finding.path, kept->sha256, preparedPage("suspended.html"), job);
    else
        remote::removeFile(*transport, found.finding.root, found.finding.path, kept->sha256, job);
    ResponseAction action = actionFor(m_context, *ledger, found, ResponseAction::Kind::TakeDown);
    action.approvedBy = ground.approvedBy.trimmed();
    action.reason = ground.reason.trimmed();
    action.reference = kept->id;
    action.detail = page ? Tr::tr("A notice stands in the place of %1.").arg(printable(found.finding.path))
                         : Tr::tr("%1 was taken from the server.").arg(printable(found.finding.path));
    store(m_context, *ledger, action);
    return action;
}

PreservedLogs RespondToFinding::preserveLogs(const QString& findingId, int days, JobContext& job) const
{
    if (days < 1 || days > 400)
        throw Error(ErrorCode::BadInput, Tr::tr("Logs are preserved for 1 to 400 days back."));
    FoundFinding found;
    CollectLogs::Request request;
    {
        const auto ledger = m_context.openLedger();
        found = locateFinding(*ledger, findingId);
        const QDateTime now = m_context.clock->nowUtc();
        request.site = found.site.name;
        request.from = now.addDays(-days);
        request.to = now;
        request.out = m_context.profile.quarantineFolder(found.site.id) + QStringLiteral("/logs-") + jst::fileStamp(now);
    }
    const CollectLogs::Result result = CollectLogs(m_context).run(request, job);
    const auto ledger = m_context.openLedger();
    ResponseAction action = actionFor(m_context, *ledger, found, ResponseAction::Kind::Logs);
    action.reference = result.handover.no;
    action.detail = Tr::tr("The logs of %1 days are kept in %2, %3 lines, %4 gaps.")
                        .arg(days)
                        .arg(result.handover.package)
                        .arg(result.handover.lines)
                        .arg(result.handover.gaps);
    store(m_context, *ledger, action);
    PreservedLogs preserved{std::move(action), {}, result.unchecked};
    for (const logs::LogGap& gap : result.collected.gaps)
        preserved.gaps << gap.why;
    return preserved;
}

ResponseAction RespondToFinding::openIncident(const QString& findingId) const
{
    const auto result = openIncidentForScan(m_context, findingId.section(u'/', 0, 0));
    if (!result)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("This scan found nothing that counts as tampering, so no incident was opened. Decide the finding as "
                           "tampering first if it is one."));
    const auto ledger = m_context.openLedger();
    const FoundFinding found = locateFinding(*ledger, findingId);
    ResponseAction action = actionFor(m_context, *ledger, found, ResponseAction::Kind::Incident);
    action.reference = result->incident.no;
    action.detail = result->outcome == OpenOrJoinIncident::Outcome::Opened
                        ? Tr::tr("The incident %1 is opened.").arg(result->incident.no)
                        : Tr::tr("The finding belongs to the incident %1.").arg(result->incident.no);
    store(m_context, *ledger, action);
    return action;
}

std::vector<ResponseAction> listResponses(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    return ledger::ResponseTable(*ledger).ofSite(findSite(*ledger, siteName).id);
}

TamperingFlash tamperingFlash(const Context& context, const QString& findingId)
{
    const auto ledger = context.openLedger();
    const FoundFinding found = locateFinding(*ledger, findingId);
    const QString scanId = findingId.section(u'/', 0, 0);
    const std::optional<Scan> scan = ledger::ScanTable(*ledger).find(found.site.id, scanId);
    TamperingFlash flash;
    flash.siteName = found.site.name;
    flash.url = found.site.url;
    flash.foundAt = scan ? scan->endedAt : QDateTime();
    flash.foundBy = found.finding.rule.isEmpty() ? Tr::tr("Comparison with the baseline %1").arg(scan ? scan->baselineId : QString())
                                                 : Tr::tr("Tamper scan, rule %1 (%2)").arg(found.finding.rule, found.finding.title);
    flash.subject = found.finding.title;
    flash.what = found.finding.path.isEmpty() ? found.finding.title
                                              : Tr::tr("%1: %2").arg(printable(found.finding.path), found.finding.title);
    flash.severity = displayName(found.finding.severity);
    QSet<QByteArray> named;
    for (const Finding& finding : scan ? scan->findings : std::vector<Finding>()) {
        const bool bad = finding.classification == FindingClass::Tampering || finding.classification == FindingClass::Malware;
        if (bad && !finding.path.isEmpty() && !named.contains(finding.path)) {
            named.insert(finding.path);
            flash.affected << printable(finding.path);
        }
    }
    for (const ResponseAction& action : ledger::ResponseTable(*ledger).ofFinding(found.site.id, findingId)) {
        flash.done << QStringLiteral("%1 %2: %3").arg(jst::display(action.at), displayName(action.kind), action.detail);
        if (action.kind == ResponseAction::Kind::TakeDown)
            flash.served = Tr::tr("The page is taken down (approved by %1).").arg(action.approvedBy);
        else if (action.kind == ResponseAction::Kind::Restore)
            flash.served = Tr::tr("The approved version is published again.");
    }
    for (const ResponseAction& action : ledger::ResponseTable(*ledger).ofSite(found.site.id)) { // the newest first
        if (action.kind == ResponseAction::Kind::Close)
            flash.served = Tr::tr("The whole site is closed (approved by %1).").arg(action.approvedBy);
        if (action.kind == ResponseAction::Kind::Close || action.kind == ResponseAction::Kind::Reopen)
            break;
    }
    for (const QuarantinedFile& file : ledger::QuarantineTable(*ledger).ofSite(found.site.id)) {
        if (file.findingId == findingId)
            flash.evidence << QStringLiteral("%1 sha256 %2").arg(file.id, QString::fromLatin1(file.sha256));
    }
    return flash;
}

} // namespace akimori::operations
