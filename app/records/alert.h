#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace akimori {

/// Who is mailed: address lists of the mail settings.
enum class Audience { OnCall, Manager, Responsible };

/// Something that needs a person and was noticed while nobody watched: a finding, a failed or missed duty, an incident.
/// Mailed once, repeated until acknowledged, and once more when it is over. One open alert per key.
struct Alert
{
    qint64 id = 0;    ///< given by the ledger
    QString key;      ///< what it is about, e.g. "scan.run/<site id>", "incident/事-2026-0012"
    QString siteName; ///< may be empty
    QString subject;  ///< incident number; may be empty
    QString title;    ///< one line, translated
    QString body;     ///< translated: what happened, what it means, what to do
    QList<Audience> audiences;
    bool urgent = true;       ///< mailed at night too; an early sign waits for the morning
    bool momentary = false;   ///< a thing of the past, e.g. a missed run: acknowledging ends it
    QDateTime since;          ///< UTC
    QDateTime acknowledgedAt; ///< UTC; stops the repeats
    QString acknowledgedBy;
    QDateTime endedAt;      ///< UTC; invalid = still stands
    QDateTime lastMailedAt; ///< UTC; invalid = waits for the morning, or nobody can be mailed
    int mails = 0;          ///< how often it was put into the outbox

    bool open() const { return !endedAt.isValid(); }
};

enum class OutboxState {
    Waiting,   ///< not sent yet; tried again at nextAttemptAt
    Sent,      ///< the server took it
    GivenUp,   ///< tried for three days; stays visible until a person retries or dismisses it
    Dismissed, ///< a person said that it need not be sent any more
};

/// 送信箱: one message to one address.
struct OutboxMail
{
    qint64 id = 0;      ///< given by the ledger
    qint64 alertId = 0; ///< 0 = test message
    QString to;
    QString subject;
    QString body;
    QString messageId; ///< without angle brackets; the same at every attempt
    QDateTime createdAt;
    OutboxState state = OutboxState::Waiting;
    int attempts = 0;
    QDateTime lastAttemptAt;
    QDateTime nextAttemptAt;
    QDateTime sentAt;
    QString failure; ///< of the last attempt, translated; empty after success
};

QString toString(Audience audience);  ///< "onCall" / "manager" / "responsible"
QString toString(OutboxState state);  ///< "waiting" / "sent" / "givenUp" / "dismissed"
Audience audienceFromString(const QString& text);       ///< throws Error(BadInput)
OutboxState outboxStateFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(Audience audience);                 ///< translated
QString displayName(OutboxState state);                 ///< translated

} // namespace akimori
