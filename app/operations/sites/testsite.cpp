#include "operations/sites/testsite.h"

#include "ledger/sitetable.h"

#include <QJsonObject>

namespace akimori::operations {

remote::CapabilityReport TestSite::run(const QString& siteName, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    Site site = findSite(*ledger, siteName);
    remote::CapabilityReport report =
        remote::testCapabilities(hostProfile(m_context, site), site.via, site.roots, job);

    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    if (report.resolvedVia != TransportChoice::Auto && report.resolvedVia != site.resolvedVia) {
        site.resolvedVia = report.resolvedVia;
        ledger::SiteTable(*ledger).update(transaction, site);
    }
    transaction.audit(QStringLiteral("site.test"), site.id,
                      {{QStringLiteral("usable"), report.usable()},
                       {QStringLiteral("via"), toString(report.resolvedVia)}});
    transaction.commit();
    return report;
}

} // namespace akimori::operations
