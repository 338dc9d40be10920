#include "operations/cutover/cutovers.h"

#include "base/jst.h"
#include "cutover/checklist.h"
#include "ledger/cutovertable.h"
#include "net/dns/dnsname.h"
#include "operations/tr.h"

namespace akimori::operations {

std::vector<CutoverPlan> listCutovers(const Context& context)
{
    return ledger::CutoverTable(*context.openLedger()).all();
}

CutoverPlan findCutover(ledger::Ledger& ledger, const QString& domain)
{
    const ledger::CutoverTable table(ledger);
    if (!domain.isEmpty()) {
        const QString name = net::normalizedDnsName(domain);
        if (const std::optional<CutoverPlan> plan = table.ofDomain(name))
            return *plan;
        throw Error(
            ErrorCode::NotFound,
            Tr::tr("There is no plan of a DNS switch of %1. Make one with “cutover plan”.").arg(name));
    }
    const std::vector<CutoverPlan> plans = table.all();
    for (const CutoverPlan& plan : plans) {
        if (plan.progress == CutoverProgress::Open || plan.progress == CutoverProgress::RolledBack)
            return plan;
    }
    if (!plans.empty())
        return plans.front();
    throw Error(ErrorCode::NotFound,
                Tr::tr("There is no plan of a DNS switch yet. Make one with “cutover plan”."));
}

void requireOpen(const CutoverPlan& plan)
{
    if (plan.progress != CutoverProgress::Completed && plan.progress != CutoverProgress::Abandoned)
        return;
    throw Error(ErrorCode::Conflict,
                Tr::tr("The plan of the DNS switch of %1 was closed on %2 and stays as it is. Make a new one with “cutover plan”.")
                    .arg(plan.domain, jst::display(plan.closedAt)));
}

CutoverOverview cutoverOverview(const Context& context, const QString& domain)
{
    const auto ledger = context.openLedger();
    const ledger::CutoverTable table(*ledger);
    CutoverOverview overview;
    overview.plan = findCutover(*ledger, domain);
    const QString& id = overview.plan.id;
    const QDateTime now = context.clock->nowUtc();
    overview.steps = table.steps(id);
    overview.events = table.events(id);
    const std::vector<CutoverSnapshot> snapshots = table.snapshots(id);
    if (!snapshots.empty())
        overview.before = snapshots.back();
    overview.sightings = table.sightings(id);
    overview.traffic = table.traffic(id);
    overview.phase = cutover::currentPhase(overview.steps);
    overview.countdown = cutover::ttlCountdown(overview.sightings, overview.plan.reducedTtl, now);
    overview.lastOldAnswer = cutover::lastOldAnswer(overview.sightings, overview.plan);
    if (overview.plan.switchedAt.isValid())
        overview.drain = cutover::drainOf(overview.traffic, overview.plan.switchedAt, now);
    return overview;
}

CutoverApplication cutoverApplication(const CutoverOverview& overview, CutoverApplicationKind kind)
{
    if (!overview.before)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no picture of the records of %1 before the switch. Run “cutover check” "
                           "while the old "
                           "values are in force and every authoritative server can be read.")
                        .arg(overview.plan.domain));
    CutoverApplication application = cutover::applicationFor(overview.plan, *overview.before, kind);
    QStringList dnssec;
    std::vector<CutoverStep> ready;
    for (const CutoverStep& step : overview.steps) {
        const QString base = cutover::baseOf(step.id);
        if (!step.at.isValid())
            continue;
        if (base == QLatin1String("ds-chain") || base == QLatin1String("dnssec"))
            dnssec << step.observed;
        if (step.automatic && step.phase == CutoverPhase::Preparation)
            ready.push_back(step);
    }
    application.dnssec = dnssec.join(QStringLiteral("; "));
    application.readiness = cutover::checklistRows(ready);
    return application;
}

std::vector<CutoverChecklistRow> cutoverChecklist(const CutoverOverview& overview)
{
    return cutover::checklistRows(overview.steps);
}

CutoverCompletion cutoverCompletion(const CutoverOverview& overview)
{
    return cutover::completionReport(overview.plan, overview.steps, overview.events, overview.sightings,
                                     overview.before ? &*overview.before : nullptr);
}

} // namespace akimori::operations
