#pragma once

#include "operations/context.h"
#include "records/alert.h"

#include <vector>

namespace akimori::operations {

/// Sends what waits in the outbox. What cannot be delivered stays there with the reason, is tried again after 1, 2, 4 …
/// minutes up to 4 hours, and is given up (visibly) after three days. Sent messages are never sent twice, except when
/// this machine stops between the server's yes and the record of it; the message id is then the same.
class DeliverOutbox
{
public:
    struct Outcome
    {
        int sent = 0;
        int failed = 0;  ///< tried now, without success
        int waiting = 0; ///< left: not sent yet or given up
        QString failure; ///< of the last attempt; translated
    };

    explicit DeliverOutbox(const Context& context) : m_context(context) {}

    /// Does nothing while mail is not set up, or while another process delivers. Failures to deliver are values. Throws
    /// Error: Cancelled, and what the ledger throws.
    Outcome run(JobContext& job) const;

private:
    const Context& m_context;
};

/// The test button: sends one message now, outside the outbox. Throws what net::sendMail() throws.
class SendTestMail
{
public:
    explicit SendTestMail(const Context& context) : m_context(context) {}
    /// `to`: empty = the first address on call. Returns the address.
    QString run(const QString& to, JobContext& job) const;

private:
    const Context& m_context;
};

/// Newest first.
std::vector<OutboxMail> listOutbox(const Context& context, qint64 limit = 200);
std::vector<OutboxMail> undeliveredMails(const Context& context);

/// Tries again now: also a message that was given up. Throws Error(NotFound, Conflict) for one that was sent.
OutboxMail retryMail(const Context& context, qint64 id);
/// A person says that it need not be sent any more. Throws Error(NotFound, Conflict).
OutboxMail dismissMail(const Context& context, qint64 id);

} // namespace akimori::operations
