#include "operations/duties/collectors.h"

#include "ledger/approvaltable.h"
#include "ledger/changetable.h"
#include "ledger/dutyconfirmationtable.h"
#include "ledger/impacttable.h"
#include "ledger/persontable.h"

#include <algorithm>

namespace akimori::operations {

namespace {

bool concerns(const QString& siteId, const duties::Facts& facts)
{
    return siteId.isEmpty() || (facts.site && facts.site->id == siteId);
}

} // namespace

void collectOrganisation(ledger::Ledger& ledger, const FactsSpan&, duties::Facts& facts)
{
    facts.people = ledger::PersonTable(ledger).all();
    for (const Approval& approval : ledger::ApprovalTable(ledger).all()) {
        if (concerns(approval.siteId, facts))
            facts.approvals.push_back(approval);
    }
    for (const ChangeWork& change : ledger::ChangeTable(ledger).all()) {
        if (concerns(change.siteId, facts))
            facts.changes.push_back(change);
    }
    facts.confirmations = ledger::DutyConfirmationTable(ledger).all();
    if (facts.site) {
        facts.measurements = ledger::ImpactTable(ledger).ofSite(facts.site->id);
        std::reverse(facts.measurements.begin(), facts.measurements.end());
    }
}

} // namespace akimori::operations
