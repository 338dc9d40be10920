#include "operations/cutover/endpoints.h"

#include "ledger/cutovertable.h"
#include "operations/tr.h"

#include <QUrl>

namespace akimori::operations {

bool SiteEndpoints::accepts(const QString& address) const
{
    return !plan || std::any_of(accepted.begin(), accepted.end(),
                                [&](const Endpoint& endpoint) { return endpoint.server.address == address; });
}

SiteEndpoints siteEndpoints(ledger::Ledger& ledger, const Site& site)
{
    SiteEndpoints endpoints;
    const QString host = QString::fromLatin1(QUrl::toAce(QUrl(site.url).host())).toLower();
    const ledger::CutoverTable table(ledger);
    for (const CutoverPlan& plan : table.all()) {
        const bool open =
            plan.progress == CutoverProgress::Open || plan.progress == CutoverProgress::RolledBack;
        if (!open || host.isEmpty() || !plan.names.contains(host))
            continue;
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
        // both count.
        bool decided = plan.switchedAt.isValid();
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

} // namespace akimori::operations
