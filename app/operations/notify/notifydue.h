#pragma once

#include "operations/incidents/escalate.h"
#include "operations/notify/outbox.h"

namespace akimori::operations {

/// What the timer and the unattended watch call every few minutes: escalates what is due, then delivers the outbox.
class NotifyDue
{
public:
    struct Outcome
    {
        EscalateDue::Outcome escalation;
        DeliverOutbox::Outcome delivery;
    };

    explicit NotifyDue(const Context& context) : m_context(context) {}
    /// Throws Error: Cancelled, and what the ledger throws. Failures to deliver are values.
    Outcome run(JobContext& job) const;

private:
    const Context& m_context;
};

} // namespace akimori::operations
