#include "operations/notify/notifydue.h"

namespace akimori::operations {

NotifyDue::Outcome NotifyDue::run(JobContext& job) const
{
    Outcome outcome;
    try {
        outcome.escalation = EscalateDue(m_context).run();
    } catch (const Error&) {
        DeliverOutbox(m_context).run(job); // what waits is mailed all the same
        throw;
    }
    for (const QString& line : outcome.escalation.escalated)
        job.note(line);
    outcome.delivery = DeliverOutbox(m_context).run(job);
    return outcome;
}

} // namespace akimori::operations
