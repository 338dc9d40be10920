#include "operations/cutover/endpoints.h"

#include "cutover/step.h"
#include "ledger/cutovertable.h"
#include "ledger/sitetable.h"
#include "operations/tr.h"

#include <QUrl>

namespace akimori::operations {

namespace {

QString hostOf(const Site& site)
{
    return QString::fromLatin1(QUrl::toAce(QUrl(site.url).host())).toLower();
}

} // namespace

QStringList SiteEndpoints::addresses() const
{
    QStringList all;
    for (const Endpoint& endpoint : accepted)
        all << endpoint.server.address;
    return all;
}

bool SiteEndpoints::accepts(const QString& address) const
{
    return accepted.isEmpty() || addresses().contains(address);
}

SiteEndpoints siteEndpoints(ledger::Ledger& ledger, const Site& site)
{
    SiteEndpoints endpoints;
    const QString host = hostOf(site);
    const ledger::CutoverTable table(ledger);
    for (const CutoverPlan& plan : table.all()) {
        if (plan.progress == CutoverProgress::Abandoned || host.isEmpty() || !plan.names.contains(host))
            continue;
        if (plan.progress == CutoverProgress::Completed) {
            // What the checks learned of the old server must not call the new one tampering for ever.
            for (const ServerAddress& server : plan.newServers)
                endpoints.accepted.append({server, false});
            return endpoints;
        }
        endpoints.plan = plan;
        endpoints.publishing = plan.publishing;
        if (plan.publishing == CutoverPublishing::Frozen)
            endpoints.why =
                Tr::tr("Publishing is frozen for the DNS switch of %1. The manager ends it with “cutover "
                       "publishing "
                       "open”, or lets everything go to both servers with “cutover publishing both”.")
                    .arg(plan.domain);
        else if (plan.publishing == CutoverPublishing::Both)
            endpoints.why =
                Tr::tr("During the DNS switch of %1 everything is published to the old and the new server.")
                    .arg(plan.domain);
        for (const ServerAddress& server : plan.oldServers)
            endpoints.accepted.append({server, true});
        // The new values may be in force at some servers before the switch was seen: from the decision on
        // both count; after a way back the new ones may still be remembered somewhere.
        bool decided = plan.switchedAt.isValid() || plan.progress == CutoverProgress::RolledBack;
        for (const CutoverStep& step : table.steps(plan.id)) {
            const bool begins = step.id == QLatin1String("go") ||
                                step.id == QLatin1String("switch-application") ||
                                step.id == QLatin1String("switch-executed");
            decided = decided || (begins && step.settled());
        }
        for (const ServerAddress& server : plan.newServers) {
            if (decided)
                endpoints.accepted.append({server, false});
        }
        return endpoints;
    }
    return endpoints;
}

void requirePublishingOpen(ledger::Ledger& ledger, const Site& site)
{
    const SiteEndpoints endpoints = siteEndpoints(ledger, site);
    if (endpoints.frozen())
        throw Error(ErrorCode::NotAllowedNow, endpoints.why);
}

std::vector<Site> otherServersOf(ledger::Ledger& ledger, const Site& site)
{
    std::vector<Site> others;
    for (const Site& other : ledger::SiteTable(ledger).all()) {
        if (other.id != site.id && !hostOf(site).isEmpty() && hostOf(other) == hostOf(site))
            others.push_back(other);
    }
    return others;
}

QString noteContentsChanged(const Context& context, ledger::Ledger& ledger, const Site& site, const QString& changeNo)
{
    const SiteEndpoints endpoints = siteEndpoints(ledger, site);
    if (!endpoints.plan)
        return {};
    const CutoverPlan& plan = *endpoints.plan;
    QStringList others;
    for (const Site& other : otherServersOf(ledger, site))
        others << other.name;
    const QString text = Tr::tr("change %1 went to “%2”; compare again once the other server has it too").arg(changeNo, site.name);
    const ledger::CutoverTable table(ledger);
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    std::vector<CutoverStep> steps = table.steps(plan.id);
    for (CutoverStep& step : steps) {
        if (cutover::baseOf(step.id) != QLatin1String("content") || step.state != CutoverState::Ok)
            continue;
        step.state = CutoverState::Waiting;
        step.observed = text;
        step.at = transaction.nowUtc();
        step.by = transaction.actor().name;
        table.append(transaction, plan.id,
                     CutoverEvent{step.at, step.by, step.id, QStringLiteral("check"), toString(step.state), text});
    }
    table.setSteps(transaction, plan.id, steps);
    transaction.audit(QStringLiteral("cutover.contents"), plan.id,
                      {{QStringLiteral("domain"), plan.domain},
                       {QStringLiteral("site"), site.id},
                       {QStringLiteral("change"), changeNo}});
    transaction.commit();
    return others.isEmpty()
               ? Tr::tr("A DNS switch of %1 is under way: bring the same contents to the other server, then compare both with "
                        "“cutover check --step content”.")
                     .arg(plan.domain)
               : Tr::tr("A DNS switch of %1 is under way: publish the same folder to “%2” as well, then compare both with "
                        "“cutover check --step content”.")
                     .arg(plan.domain, others.join(QStringLiteral("”, “")));
}

} // namespace akimori::operations
