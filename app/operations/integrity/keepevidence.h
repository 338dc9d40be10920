#pragma once

#include "operations/context.h"
#include "operations/integrity/locatefinding.h"
#include "records/quarantine.h"

#include <vector>

namespace akimori::operations {

/// 証拠保全: keeps what a finding is about before anything is repaired: the file as it stands on the server with all its
/// times, and what visitors get with the answer's headers. Under the profile's quarantine, read-only, with check sums.
class KeepEvidence
{
public:
    explicit KeepEvidence(const Context& context) : m_context(context) {}

    /// What could not be kept is said in `remark`; an unreachable server does not keep the rest from being kept. Throws
    /// Error(NotFound, BadInput for a finding about the whole site, NoSpace, LocalIo, Cancelled).
    QuarantinedFile run(const QString& findingId, JobContext& job) const;

private:
    const Context& m_context;
};

std::vector<QuarantinedFile> listEvidence(const Context& context, const QString& siteName);

} // namespace akimori::operations
