#include "operations/integrity/locatefinding.h"

#include "ledger/findingtable.h"
#include "ledger/sitetable.h"
#include "operations/tr.h"

namespace akimori::operations {

QByteArray FoundFinding::member() const
{
    if (finding.path.isEmpty() || finding.path == ".")
        return {};
    return memberPath(finding.root) + '/' + finding.path;
}

FoundFinding locateFinding(ledger::Ledger& ledger, const QString& findingId)
{
    for (const Site& site : ledger::SiteTable(ledger).all()) {
        if (const std::optional<Finding> finding = ledger::FindingTable(ledger).find(site.id, findingId))
            return {site, *finding};
    }
    throw Error(ErrorCode::NotFound,
                Tr::tr("There is no finding “%1”. “scan show” lists the findings of a scan.").arg(findingId));
}

} // namespace akimori::operations
