#pragma once

#include "operations/context.h"
#include "records/audit.h"

#include <vector>

namespace akimori::operations {

/// Checks the audit chain; with `anchor` (a hash printed on a submitted paper) also that this row still exists.
AuditVerification verifyAudit(const Context& context, const QByteArray& anchor);

/// Newest audit rows first.
std::vector<AuditEntry> listAudit(const Context& context, int limit, int offset);

} // namespace akimori::operations
