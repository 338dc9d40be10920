#pragma once

#include "operations/context.h"
#include "records/generation.h"

#include <vector>

namespace akimori::operations {

/// 世代の廃棄 by decision of a person. Fewer than three clean generations (B-8), or evidence of an incident, need an
/// approved exception of kind retention for that generation; it is used up by it.
class DiscardGeneration
{
public:
    struct Request
    {
        QString site;
        QString generationId;
        QString reason;
        QString exceptionId;
    };

    explicit DiscardGeneration(const Context& context) : m_context(context) {}

    /// Returns how many clean generations of the kind stay. Throws Error(NotAllowedNow, NotFound, BadInput, Locked).
    int run(const Request& request) const;

private:
    const Context& m_context;
};

/// 保管世代数: how many clean generations of a kind the settings keep; never fewer than three.
int keptGenerations(const ledger::Ledger& ledger, const Site& site, BackupKind kind);

/// Which generations the next backup of the kind would discard with `keep`, oldest first. Nothing is changed.
std::vector<Generation> wouldExpire(const ledger::Ledger& ledger, const Site& site, BackupKind kind, int keep);

/// Throws Error(NotAllowedNow) for fewer than three (B-8), BadInput for more than 1,000.
void setKeptGenerations(const Context& context, const QString& siteName, BackupKind kind, int keep);

/// Removes the archive and keeps the record: ledger first, then the file. Manifest and check sums stay.
void discardArchive(const Context& context, ledger::Ledger& ledger, const Generation& generation,
                    const QString& reason, const Actor& actor);

} // namespace akimori::operations
