#pragma once

#include "operations/notify/mailsettings.h"

namespace akimori::operations {

/// Something that needs a person, as whoever noticed it says it; see Alert.
struct Notice
{
    QString key;
    QString siteName;
    QString subject; ///< incident number; may be empty
    QString title;
    QString body;
    QList<Audience> audiences{Audience::OnCall};
    bool urgent = true;
    bool momentary = false;
};

/// Alerts and the outbox inside the caller's transactions: one message per change, repeats until acknowledged, one
/// message when it is over, with how long it lasted, and never a flood. Nothing is sent here; see DeliverOutbox.
class AlertBook
{
public:
    /// Messages per address and hour; what exceeds it waits for the next repeat.
    static constexpr int kMailsPerHour = 40;

    explicit AlertBook(ledger::Ledger& ledger);

    /// Opens the alert, or renews it when the title changed (which needs a new acknowledgement). Otherwise nothing.
    void raise(ledger::Ledger::Transaction& transaction, const Notice& notice) const;
    /// It is over: mails the duration to whom it was mailed. Nothing when it is not open.
    void end(ledger::Ledger::Transaction& transaction, const QString& key, const QString& how) const;
    /// Stops the repeats. False when there is no open alert, or it was acknowledged before.
    bool acknowledge(ledger::Ledger::Transaction& transaction, const QString& key, const QString& by) const;
    /// Mails again what nobody acknowledged, and what waited for the morning or for mail to be set up.
    void repeat(ledger::Ledger::Transaction& transaction) const;
    /// Mails to whom the open alert was mailed that its cause is gone; it still waits for a person.
    void tellRecovery(ledger::Ledger::Transaction& transaction, const QString& key, const QString& text) const;
    /// One more message about an open alert to an audience, e.g. an escalation; not to an address that had one about it in
    /// the last five minutes, for one person may be all three. False when there is no such alert, or mail is not set up.
    bool tell(ledger::Ledger::Transaction& transaction, const QString& key, Audience audience, const QString& why) const;

private:
    bool mayRing(const Alert& alert, const QDateTime& now) const;
    /// Puts one message per address into the outbox, unless it had one about the alert within `distance` seconds; false
    /// when nobody could be addressed now.
    bool enqueue(ledger::Ledger::Transaction& transaction, const Alert& alert, const QList<Audience>& audiences,
                 const QString& title, const QString& opening, qint64 distance = 0) const;
    void mail(ledger::Ledger::Transaction& transaction, Alert& alert, const QString& opening) const;
    QString text(const Alert& alert, const QString& opening) const;

    ledger::Ledger& m_ledger;
    MailSettings m_settings;
    incidents::EscalationPolicy m_policy;
};

} // namespace akimori::operations
