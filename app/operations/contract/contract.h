#pragma once

#include "operations/context.h"
#include "records/contract.h"

namespace akimori::operations {

/// The contract as recorded; all fields empty while nothing is. termFrom is then the day (JST) on which the first site
/// was registered, so that duties have a beginning.
Contract readContract(ledger::Ledger& ledger);

/// 契約と相手方: replaces the whole record; the audit keeps the values before and after. Throws Error(BadInput) for what
/// cannot be meant, NotAllowedNow when people are recorded and the actor is none of them.
class SetContract
{
public:
    explicit SetContract(const Context& context) : m_context(context) {}

    void run(const Contract& contract) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
