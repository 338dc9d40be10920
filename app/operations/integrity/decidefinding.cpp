#include "integrity/decision.h"
#include "ledger/findingtable.h"
#include "ledger/sitetable.h"
#include "operations/incidents/fromscan.h"
#include "operations/integrity/outside.h"
#include "operations/integrity/runscan.h"
#include "operations/tr.h"

#include <QJsonObject>

namespace akimori::operations {

Finding DecideFinding::run(const QString& findingId, bool authorised, const QString& reason) const
{
    const auto ledger = m_context.openLedger();
    const ledger::FindingTable table(*ledger);
    for (const Site& site : ledger::SiteTable(*ledger).all()) {
        std::optional<Finding> finding = table.find(site.id, findingId);
        if (!finding)
            continue;
        const Actor actor = m_context.actor(*ledger);
        const QString decision = authorised ? QStringLiteral("authorised") : QStringLiteral("tampering");
        integrity::decide(*finding, decision, reason, actor.name, m_context.clock->nowUtc());
        ledger::Ledger::Transaction transaction(*ledger, actor);
        table.decide(transaction, site.id, findingId, decision, reason);
        if (authorised)
            acceptOutside(*ledger, transaction, site, *finding, actor.name, m_context.clock->nowUtc());
        transaction.audit(QStringLiteral("finding.decide"), findingId,
                          {{QStringLiteral("decision"), decision}, {QStringLiteral("reason"), reason}});
        noteFindingDecision(transaction, site, findingId, *finding);
        transaction.commit();
        if (!authorised)
            openIncidentForScan(m_context, findingId.section(u'/', 0, 0));
        return *finding;
    }
    throw Error(ErrorCode::NotFound,
                Tr::tr("There is no finding “%1”. “scan show” lists the findings of a scan.").arg(findingId));
}

} // namespace akimori::operations
