#pragma once

#include "operations/context.h"

namespace akimori::operations {

/// Forgets the accepted host keys of a site's server, after its keeper has confirmed that it was set up anew. The
/// next connection is a first contact again: somebody must compare the new fingerprint. Recorded with the reason.
class ForgetHostKey
{
public:
    explicit ForgetHostKey(const Context& context) : m_context(context) {}

    /// Throws Error(BadInput) without a reason, Error(NotFound) for an unknown site.
    void run(const QString& siteName, const QString& reason) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
