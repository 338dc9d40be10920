#include "ledger/outboxtable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

constexpr char kSelect[] = "SELECT id, alert_id, recipient, subject, body, message_id, created_at, state, attempts, "
                           "last_attempt_at, next_attempt_at, sent_at, failure FROM outbox_mail ";

std::vector<OutboxMail> readAll(Statement& select)
{
    std::vector<OutboxMail> mails;
    while (select.step()) {
        OutboxMail mail;
        mail.id = select.nextNumber();
        mail.alertId = select.nextNumber();
        mail.to = select.nextText();
        mail.subject = select.nextText();
        mail.body = select.nextText();
        mail.messageId = select.nextText();
        mail.createdAt = select.nextTime();
        mail.state = select.nextWord(outboxStateFromString);
        mail.attempts = select.nextInt();
        mail.lastAttemptAt = select.nextTime();
        mail.nextAttemptAt = select.nextTime();
        mail.sentAt = select.nextTime();
        mail.failure = select.nextText();
        mails.push_back(std::move(mail));
    }
    return mails;
}

} // namespace

std::vector<OutboxMail> OutboxTable::newest(qint64 limit) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY id DESC LIMIT ?");
    return readAll(select.number(limit));
}

std::vector<OutboxMail> OutboxTable::due(const QDateTime& now) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE state = 'waiting' AND next_attempt_at <= ? ORDER BY id");
    return readAll(select.time(now));
}

std::vector<OutboxMail> OutboxTable::undelivered() const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE state IN ('waiting', 'givenUp') ORDER BY id");
    return readAll(select);
}

std::optional<OutboxMail> OutboxTable::find(qint64 id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE id = ?");
    std::vector<OutboxMail> mails = readAll(select.number(id));
    return mails.empty() ? std::nullopt : std::optional(std::move(mails.front()));
}

qint64 OutboxTable::countTo(const QString& address, const QDateTime& since) const
{
    Statement select(m_ledger, "SELECT COUNT(*) FROM outbox_mail WHERE recipient = ? AND created_at >= ?");
    select.text(address).time(since).step();
    return select.nextNumber();
}

qint64 OutboxTable::countAbout(qint64 alertId, const QString& address, const QDateTime& since) const
{
    Statement select(m_ledger, "SELECT COUNT(*) FROM outbox_mail WHERE alert_id = ? AND recipient = ? AND created_at >= ?");
    select.number(alertId).text(address).time(since).step();
    return select.nextNumber();
}

qint64 OutboxTable::insert(Ledger::Transaction& transaction, const OutboxMail& mail) const
{
    Statement highest(transaction.ledger(), "SELECT COALESCE(MAX(id), 0) + 1 FROM outbox_mail");
    highest.step();
    const qint64 id = highest.nextNumber();
    Statement(transaction.ledger(),
              "INSERT INTO outbox_mail (id, alert_id, recipient, subject, body, message_id, created_at, state, attempts, "
              "last_attempt_at, next_attempt_at, sent_at, failure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .number(id)
        .number(mail.alertId)
        .text(mail.to)
        .text(mail.subject)
        .text(mail.body)
        .text(mail.messageId)
        .time(mail.createdAt)
        .text(toString(mail.state))
        .number(mail.attempts)
        .time(mail.lastAttemptAt)
        .time(mail.nextAttemptAt)
        .time(mail.sentAt)
        .text(mail.failure)
        .run();
    return id;
}

void OutboxTable::update(Ledger::Transaction& transaction, const OutboxMail& mail) const
{
    Statement(transaction.ledger(), "UPDATE outbox_mail SET state = ?, attempts = ?, last_attempt_at = ?, "
                                    "next_attempt_at = ?, sent_at = ?, failure = ? WHERE id = ?")
        .text(toString(mail.state))
        .number(mail.attempts)
        .time(mail.lastAttemptAt)
        .time(mail.nextAttemptAt)
        .time(mail.sentAt)
        .text(mail.failure)
        .number(mail.id)
        .runOne(Tr::tr("The message to %1").arg(mail.to));
}

} // namespace akimori::ledger
