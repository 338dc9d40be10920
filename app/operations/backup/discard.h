#pragma once

#include "operations/context.h"
#include "records/generation.h"

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

/// Removes the archive and keeps the record: ledger first, then the file. Manifest and check sums stay.
void discardArchive(const Context& context, ledger::Ledger& ledger, const Generation& generation,
                    const QString& reason, const Actor& actor);

} // namespace akimori::operations
