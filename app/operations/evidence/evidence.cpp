#include "operations/evidence/evidence.h"

#include "ledger/audittable.h"

namespace akimori::operations {

AuditVerification verifyAudit(const Context& context, const QByteArray& anchor)
{
    const auto ledger = context.openLedger();
    return ledger::AuditTable(*ledger).verify(anchor);
}

std::vector<AuditEntry> listAudit(const Context& context, int limit, int offset)
{
    const auto ledger = context.openLedger();
    return ledger::AuditTable(*ledger).list(limit, offset);
}

} // namespace akimori::operations
