#include "operations/publishing/changes.h"

#include "base/filelock.h"
#include "base/jst.h"
#include "ledger/persontable.h"
#include "operations/backup/discard.h"
#include "operations/backup/takebackup.h"
#include "operations/integrity/baselines.h"
#include "operations/publishing/changegenerations.h"
#include "operations/publishing/packagechanges.h"
#include "operations/tr.h"

#include <QJsonObject>

namespace akimori::operations {

namespace {

void requireText(const QString& text, const QString& sentence)
{
    if (text.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, sentence);
}

Site siteOf(const Context& context, const ChangeWork& change)
{
    const auto ledger = context.openLedger();
    return change.siteId.isEmpty() ? findSite(*ledger, {}) : siteById(*ledger, change.siteId);
}

/// The data generation, by proof or by reading the difference; under the site's lock.
Generation dataGeneration(const Context& context, const Site& site, bool after, JobContext& job)
{
    const auto ledger = context.openLedger();
    const FileLock lock(context.profile.siteLockFile(site.id), Tr::tr("The site “%1”").arg(site.name));
    const auto transport = transportTo(context, site);
    const LiveSite live = lookAtLiveSite(context, *ledger, site, site.roots.first(), *transport, job);
    const Generation generation =
        generationBefore(context, *ledger, site, live, *transport, job,
                         after ? BackupTrigger::AfterChange : BackupTrigger::BeforeChange)
            .generation;
    transport->close();
    if (after)
        expireGenerations(context, *ledger, site, BackupKind::Data);
    return generation;
}

} // namespace

ChangeWork RecordChangeStep::work(const QString& no, const QString& what, const QString& result) const
{
    requireText(what, Tr::tr("Say what was done."));
    return updateOpenChange(m_context, no, QStringLiteral("change.work"), {{QStringLiteral("what"), what}},
                            [&](ChangeWork& change, const Actor& actor) {
                                change.steps.append(
                                    QJsonObject{{QStringLiteral("what"), what.trimmed()},
                                                {QStringLiteral("at"), jst::iso(m_context.clock->nowUtc())},
                                                {QStringLiteral("by"), actor.name},
                                                {QStringLiteral("result"), result.trimmed()}});
                            });
}

ChangeWork RecordChangeStep::check(const QString& no, const QString& name, ChangeCheck::Result result,
                                   const QString& detail) const
{
    requireText(name, Tr::tr("Say what was checked."));
    return updateOpenChange(m_context, no, QStringLiteral("change.check"),
                            {{QStringLiteral("name"), name}, {QStringLiteral("result"), toString(result)}},
                            [&](ChangeWork& change, const Actor& actor) {
                                change.checks.push_back(
                                    {name.trimmed(), result, detail.trimmed(), actor.name, m_context.clock->nowUtc()});
                            });
}

ChangeWork RecordChangeStep::waive(const QString& no, ChangeStep step, const QString& reason) const
{
    requireText(reason, Tr::tr("A step is waived with a reason only. Enter it."));
    const bool rolesChecked = !ledger::PersonTable(*m_context.openLedger()).all().empty();
    return updateOpenChange(
        m_context, no, QStringLiteral("change.waive"),
        {{QStringLiteral("step"), toString(step)}, {QStringLiteral("reason"), reason}},
        [&](ChangeWork& change, const Actor& actor) {
            if (rolesChecked && actor.role != Role::Manager && actor.role != Role::Responsible)
                throw Error(ErrorCode::NotAllowedNow,
                            Tr::tr("“%1” may not waive a step. A manager or the responsible officer has to do it.")
                                .arg(actor.name));
            change.waived.push_back({step, reason.trimmed(), actor.name, m_context.clock->nowUtc()});
        });
}

ChangeWork RecordChangeStep::plan(const QString& no, const QString& purpose, const QString& plan, const QString& impact,
                                  const QString& rollbackPlan) const
{
    return updateOpenChange(m_context, no, QStringLiteral("change.plan"), {}, [&](ChangeWork& change, const Actor&) {
        const auto set = [](QString& field, const QString& value) {
            if (!value.trimmed().isEmpty())
                field = value.trimmed();
        };
        set(change.purpose, purpose);
        set(change.plan, plan);
        set(change.impact, impact);
        set(change.rollbackPlan, rollbackPlan);
    });
}

ChangeWork RecordChangeStep::backup(const QString& no, bool after, const QString& exceptionId, JobContext& job) const
{
    const ChangeWork change = findChange(*m_context.openLedger(), no);
    if (change.state != ChangeWorkState::Open)
        throw Error(ErrorCode::NotAllowedNow, Tr::tr("The change work %1 is not open any more. Open a new one.").arg(no));
    const Site site = siteOf(m_context, change);
    QString system;
    std::vector<PackageChange> packages = change.packages;
    if (change.scope == ChangeScope::System) {
        TakeBackup::Request request;
        request.site = site.name;
        request.kind = BackupKind::System;
        request.trigger = after ? BackupTrigger::AfterChange : BackupTrigger::BeforeChange;
        request.exceptionId = exceptionId;
        request.changes = {no};
        system = TakeBackup(m_context).run(request, job).generation.id;
        if (after)
            packages = packagesSince(m_context, site, no, job);
        else
            keepPackagesBefore(m_context, site, no, job);
    }
    const QString data = dataGeneration(m_context, site, after, job).id;
    return updateOpenChange(m_context, no, QStringLiteral("change.backup"),
                            {{QStringLiteral("after"), after},
                             {QStringLiteral("data"), data},
                             {QStringLiteral("system"), system},
                             {QStringLiteral("packages"), static_cast<qint64>(packages.size())}},
                            [&](ChangeWork& open, const Actor&) {
                                (after ? open.dataAfter : open.dataBefore) = data;
                                if (!system.isEmpty())
                                    (after ? open.systemAfter : open.systemBefore) = system;
                                open.packages = packages;
                            });
}

ChangeWork RecordChangeStep::baseline(const QString& no, JobContext& job) const
{
    const ChangeWork change = findChange(*m_context.openLedger(), no);
    const Baseline baseline = ApproveBaseline(m_context).run(siteOf(m_context, change).name, no, {}, job);
    return updateOpenChange(m_context, no, QStringLiteral("change.baseline"),
                            {{QStringLiteral("baseline"), baseline.id}},
                            [&](ChangeWork& open, const Actor&) { open.baselineId = baseline.id; });
}

} // namespace akimori::operations
