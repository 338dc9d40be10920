#include "operations/notify/outbox.h"

#include "base/filelock.h"
#include "base/jst.h"
#include "ledger/outboxtable.h"
#include "operations/notify/mailsettings.h"
#include "operations/tr.h"

#include <QUuid>

#include <algorithm>
#include <optional>

namespace akimori::operations {

namespace {

constexpr int kFirstWaitMinutes = 1;
constexpr int kLongestWaitMinutes = 240;
constexpr int kGiveUpHours = 72;

net::MailMessage messageOf(const OutboxMail& mail, const MailSettings& settings, const QDateTime& now)
{
    return {settings.from, Tr::tr("Akimori"), mail.to, mail.subject, mail.body, mail.messageId, now};
}

void noteFailure(OutboxMail& mail, const Error& error, const QDateTime& now)
{
    mail.failure = error.sentence();
    const int doublings = std::min(mail.attempts - 1, 8);
    mail.nextAttemptAt = now.addSecs(60LL * std::min(kFirstWaitMinutes << doublings, kLongestWaitMinutes));
    if (mail.createdAt.secsTo(now) >= kGiveUpHours * 3600)
        mail.state = OutboxState::GivenUp;
}

/// Whether the next message would fail in the same way, so that trying it only costs time.
bool concernsTheServer(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostUnreachable:
    case ErrorCode::Timeout:
    case ErrorCode::AuthRefused:
    case ErrorCode::ProtocolBroken:
    case ErrorCode::PermissionDenied: return true;
    default: return false;
    }
}

void record(ledger::Ledger& ledger, const OutboxMail& mail, bool firstFailure)
{
    ledger::Ledger::Transaction transaction(ledger, Actor::automatic());
    ledger::OutboxTable(ledger).update(transaction, mail);
    if (mail.state == OutboxState::Sent || mail.state == OutboxState::GivenUp || firstFailure)
        transaction.audit(mail.state == OutboxState::Sent      ? QStringLiteral("mail.sent")
                          : mail.state == OutboxState::GivenUp ? QStringLiteral("mail.givenUp")
                                                               : QStringLiteral("mail.failed"),
                          QString::number(mail.id),
                          {{QStringLiteral("to"), mail.to},
                           {QStringLiteral("subject"), mail.subject},
                           {QStringLiteral("messageId"), mail.messageId},
                           {QStringLiteral("attempts"), mail.attempts},
                           {QStringLiteral("failure"), mail.failure}});
    transaction.commit();
}

/// Changes a message that was not sent.
OutboxMail changeUnsent(const Context& context, qint64 id, const QString& action, void (*change)(OutboxMail&, const QDateTime&))
{
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    const ledger::OutboxTable table(*ledger);
    std::optional<OutboxMail> mail = table.find(id);
    if (!mail)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no message %1 in the outbox. “notify outbox” shows the numbers.").arg(id));
    if (mail->state == OutboxState::Sent)
        throw Error(ErrorCode::Conflict, Tr::tr("The message %1 was sent already; nothing is to be changed.").arg(id));
    change(*mail, transaction.nowUtc());
    table.update(transaction, *mail);
    transaction.audit(action, QString::number(id), {{QStringLiteral("to"), mail->to}});
    transaction.commit();
    return *mail;
}

} // namespace

DeliverOutbox::Outcome DeliverOutbox::run(JobContext& job) const
{
    Outcome outcome;
    const auto ledger = m_context.openLedger();
    const ledger::OutboxTable table(*ledger);
    const MailSettings settings = readMailSettings(*ledger);
    const auto waiting = [&table] { return static_cast<int>(table.undelivered().size()); };
    outcome.waiting = waiting();
    if (settings.host.isEmpty())
        return outcome;
    std::optional<FileLock> lock;
    try {
        lock.emplace(m_context.profile.outboxLockFile(), Tr::tr("The outbox of this profile"));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Locked)
            return outcome;
        throw;
    }
    for (OutboxMail& mail : table.due(m_context.clock->nowUtc())) {
        job.throwIfCancelled();
        const QDateTime now = m_context.clock->nowUtc();
        const bool first = mail.attempts == 0;
        mail.attempts += 1;
        mail.lastAttemptAt = now;
        bool stop = false;
        try {
            net::sendMail(mailServer(m_context, settings), messageOf(mail, settings, now), job);
            mail.state = OutboxState::Sent;
            mail.sentAt = now;
            mail.failure.clear();
            ++outcome.sent;
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            noteFailure(mail, error, now);
            outcome.failure = error.sentence();
            ++outcome.failed;
            stop = concernsTheServer(error.code());
        }
        record(*ledger, mail, first && mail.state == OutboxState::Waiting);
        if (stop)
            break;
    }
    outcome.waiting = waiting();
    return outcome;
}

QString SendTestMail::run(const QString& to, JobContext& job) const
{
    const auto ledger = m_context.openLedger();
    const Actor actor = m_context.actor(*ledger);
    const MailSettings settings = readMailSettings(*ledger);
    const net::SmtpServer server = mailServer(m_context, settings);
    const QString address = to.isEmpty() ? settings.of(Audience::OnCall).value(0) : to;
    if (address.isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Nobody is entered who could be mailed. Enter an address on call first."));
    const QDateTime now = m_context.clock->nowUtc();
    OutboxMail mail;
    mail.to = address;
    mail.subject = Tr::tr("[Akimori] %1").arg(Tr::tr("Test message"));
    mail.body = Tr::tr("This is a test: mail of Akimori reaches you. Sent on %1 (JST) by %2. Nothing is to be done.")
                    .arg(jst::display(now), actor.name);
    mail.messageId = QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral("@akimori.invalid");
    net::sendMail(server, messageOf(mail, settings, now), job);
    ledger::Ledger::Transaction transaction(*ledger, actor);
    transaction.audit(QStringLiteral("mail.tested"), address, {{QStringLiteral("server"), settings.host}});
    transaction.commit();
    return address;
}

std::vector<OutboxMail> listOutbox(const Context& context, qint64 limit)
{
    return ledger::OutboxTable(*context.openLedger()).newest(limit);
}

std::vector<OutboxMail> undeliveredMails(const Context& context)
{
    return ledger::OutboxTable(*context.openLedger()).undelivered();
}

OutboxMail retryMail(const Context& context, qint64 id)
{
    return changeUnsent(context, id, QStringLiteral("mail.retried"), [](OutboxMail& mail, const QDateTime& now) {
        mail.state = OutboxState::Waiting;
        mail.nextAttemptAt = now;
    });
}

OutboxMail dismissMail(const Context& context, qint64 id)
{
    return changeUnsent(context, id, QStringLiteral("mail.dismissed"),
                        [](OutboxMail& mail, const QDateTime&) { mail.state = OutboxState::Dismissed; });
}

} // namespace akimori::operations
