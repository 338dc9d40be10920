#pragma once

#include "ledger/ledger.h"
#include "operations/context.h"
#include "records/integrity.h"

namespace akimori::operations {

struct FoundFinding
{
    Site site;
    Finding finding;

    /// Member path of the file it is about; "" for the site as a whole.
    QByteArray member() const;
};

/// Throws Error(NotFound).
FoundFinding locateFinding(ledger::Ledger& ledger, const QString& findingId);

} // namespace akimori::operations
