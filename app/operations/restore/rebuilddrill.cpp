#include "operations/restore/rebuilddrill.h"

#include "archive/generationreader.h"
#include "base/bytepath.h"
#include "base/jst.h"
#include "deployment/plan.h"
#include "ledger/generationtable.h"
#include "ledger/rebuilddrilltable.h"
#include "ledger/sitetable.h"
#include "operations/backup/generations.h"
#include "operations/backup/systembackup.h"
#include "operations/restore/drillcourse.h"
#include "operations/tr.h"
#include "remote/commands/listtree.h"
#include "remote/commands/systemfacts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxFact = 32LL << 20;

Site sourceOf(ledger::Ledger& ledger, const Drill::Request& request, const Site& target)
{
    if (!request.site.isEmpty())
        return findSite(ledger, request.site);
    std::vector<Site> others = ledger::SiteTable(ledger).all();
    std::erase_if(others, [&](const Site& site) { return site.id == target.id; });
    if (others.size() != 1)
        throw Error(ErrorCode::BadInput, Tr::tr("Say whose generations are restored: --site NAME."));
    return others.front();
}

Generation dataOf(const Context& context, const Site& site, const Drill::Request& request)
{
    if (!request.dataGeneration.isEmpty())
        return findGenerationFor(context, site, request.dataGeneration, BackupKind::Data);
    if (request.point)
        return generationAt(context, site, *request.point);
    for (const Generation& generation : listGenerations(context, site.name, BackupKind::Data)) {
        if (generation.clean && generation.verified())
            return generation;
    }
    throw Error(ErrorCode::NotFound,
                Tr::tr("“%1” has no clean, verified data generation. Scan and take a backup first.").arg(site.name));
}

Generation systemOf(const Context& context, const Site& site, const Drill::Request& request)
{
    if (!request.systemGeneration.isEmpty())
        return findGenerationFor(context, site, request.systemGeneration, BackupKind::System);
    for (const Generation& generation : listGenerations(context, site.name, BackupKind::System)) {
        if (generation.verified())
            return generation;
    }
    throw Error(ErrorCode::NotFound,
                Tr::tr("“%1” has no verified system generation. Take one with “backup run --kind system”.").arg(site.name));
}

/// First words of the lines: names of packages.
QSet<QByteArray> packageNames(const QByteArray& text)
{
    QSet<QByteArray> names;
    for (const QByteArray& line : text.split('\n')) {
        if (!line.isEmpty() && !line.contains("\tdeinstall") && !line.endsWith("\trc "))
            names.insert(line.split('\t').first().trimmed());
    }
    names.remove({});
    return names;
}

void comparePackages(remote::Transport& transport, Drill::Plan& plan, JobContext& job)
{
    const archive::GenerationReader reader(plan.system.archive);
    for (const remote::SystemFact& fact : remote::collectSystemFacts(transport, job)) {
        if ((fact.name != "packages-dpkg" && fact.name != "packages-rpm") || fact.status != 0)
            continue;
        const QByteArray member = QByteArray(kSystemFacts) + '/' + fact.name + ".txt";
        if (!reader.manifest().find(member))
            continue; // another family of systems
        plan.packagesCompared = true;
        const QSet<QByteArray> there = packageNames(fact.output);
        for (const QByteArray& name : packageNames(reader.fileBody(member, kMaxFact, job)) - there)
            plan.missingPackages << printable(name);
    }
    plan.missingPackages.sort();
}

qint64 filesBelow(remote::Transport& transport, const QList<QByteArray>& roots, JobContext& job)
{
    const TreeListing listing = remote::listTree(transport, roots, job, remote::RootRule::Optional);
    return std::count_if(listing.entries.begin(), listing.entries.end(),
                         [](const TreeEntry& entry) { return !entry.isDirectory(); });
}

QString freeDrillId(const ledger::RebuildDrillTable& table, const QDateTime& now)
{
    const QString stamp = jst::fileStamp(now);
    QString id = stamp;
    for (int n = 2; table.find(id); ++n)
        id = QStringLiteral("%1-%2").arg(stamp).arg(n, 2, 10, QLatin1Char('0'));
    return id;
}

Verdict together(const QList<DrillStep>& steps)
{
    Verdict verdict = Verdict::Ok;
    for (const DrillStep& step : steps) {
        if (step.state == Verdict::Found)
            return Verdict::Found;
        if (step.state == Verdict::Unchecked)
            verdict = Verdict::Unchecked;
    }
    return verdict;
}

void record(const Context& context, ledger::Ledger& ledger, const RebuildDrill& drill, Generation system)
{
    QJsonArray steps;
    for (const DrillStep& step : drill.steps)
        steps.append(QJsonObject{{QStringLiteral("id"), step.id},
                                 {QStringLiteral("state"), toString(step.state)},
                                 {QStringLiteral("detail"), step.detail},
                                 {QStringLiteral("reason"), step.reason}});
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    ledger::RebuildDrillTable(ledger).insert(transaction, drill);
    if (drill.verdict == Verdict::Ok) {
        system.restoredAt = drill.endedAt; // 復元確認済; that of the data was set by its restore
        ledger::GenerationTable(ledger).update(transaction, system);
    }
    transaction.audit(QStringLiteral("restore.drill"), drill.id,
                      {{QStringLiteral("site"), drill.siteId},
                       {QStringLiteral("target"), drill.targetSiteId},
                       {QStringLiteral("host"), drill.targetHost},
                       {QStringLiteral("data"), drill.dataGenerationId},
                       {QStringLiteral("system"), drill.systemGenerationId},
                       {QStringLiteral("continues"), drill.continues},
                       {QStringLiteral("verdict"), toString(drill.verdict)},
                       {QStringLiteral("steps"), steps}});
    transaction.commit();
}

/// A try goes on only with the same generations on the same server.
void requireSame(const ledger::RebuildDrillTable& table, const Drill::Plan& plan, const QString& id)
{
    const std::optional<RebuildDrill> before = table.find(id);
    if (!before)
        throw Error(ErrorCode::NotFound, Tr::tr("There is no drill “%1”. “restore drills” shows them.").arg(id));
    if (before->siteId != plan.site.id || before->targetSiteId != plan.target.id || before->dataGenerationId != plan.data.id ||
        before->systemGenerationId != plan.system.id || before->targetHost != hostOfSite(plan.target))
        throw Error(ErrorCode::Conflict, Tr::tr("The drill %1 used %2 and %3 on %4. Go on with the same, or begin anew with an "
                                                "empty server.")
                                             .arg(id, before->dataGenerationId, before->systemGenerationId, before->targetHost));
}

} // namespace

Drill::Plan Drill::look(const Request& request, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    Plan plan;
    plan.target = findSite(*ledger, request.target);
    plan.site = sourceOf(*ledger, request, plan.target);
    if (plan.site.id == plan.target.id || (plan.site.host == plan.target.host && plan.site.port == plan.target.port))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("A drill never writes to the server itself. Register the empty server as a site of its own and name it "
                           "with --to-site."));
    plan.data = dataOf(m_context, plan.site, request);
    plan.system = systemOf(m_context, plan.site, request);
    if (plan.data.kind != BackupKind::Data || plan.system.kind != BackupKind::System)
        throw Error(ErrorCode::BadInput, Tr::tr("A drill needs one data generation and one system generation."));
    const archive::GenerationReader reader(plan.data.archive);
    job.report(Tr::tr("Looking at the server that is to be rebuilt"), 0, 0);
    const auto transport = transportTo(m_context, plan.target);
    plan.filesOnTarget = filesBelow(*transport, deployment::wantedFrom(reader.manifest()).roots, job);
    comparePackages(*transport, plan, job);
    transport->close();
    compareDrillSettings(m_context, plan, request.systemPaths, nullptr, job);
    return plan;
}

RebuildDrill Drill::run(const Request& request, JobContext& job) const
{
    RebuildDrill drill;
    drill.startedAt = m_context.clock->nowUtc();
    const Plan plan = look(request, job);
    const auto ledger = m_context.openLedger();
    const ledger::RebuildDrillTable table(*ledger);
    if (!request.continues.isEmpty())
        requireSame(table, plan, request.continues);
    else if (plan.filesOnTarget > 0)
        throw Error(ErrorCode::Conflict,
                    Tr::tr("%1 holds %2 file(s) below the document roots, so it is no empty server. Empty it, or go on with an "
                           "earlier try.")
                        .arg(hostOfSite(plan.target))
                        .arg(plan.filesOnTarget));
    drill.id = freeDrillId(table, drill.startedAt);
    drill.siteId = plan.site.id;
    drill.targetSiteId = plan.target.id;
    drill.targetHost = hostOfSite(plan.target);
    drill.dataGenerationId = plan.data.id;
    drill.systemGenerationId = plan.system.id;
    drill.continues = request.continues;
    drill.startedBy = m_context.actor(*ledger).name;
    runDrillCourse(m_context, request, plan, drill, job);
    drill.endedAt = m_context.clock->nowUtc();
    drill.verdict = together(drill.steps);
    record(m_context, *ledger, drill, plan.system);
    return drill;
}

std::vector<RebuildDrill> listDrills(const Context& context, const QString& siteName)
{
    const auto ledger = context.openLedger();
    return ledger::RebuildDrillTable(*ledger).ofSite(findSite(*ledger, siteName).id);
}

} // namespace akimori::operations
