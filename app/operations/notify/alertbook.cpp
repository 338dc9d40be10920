#include "operations/notify/alertbook.h"

#include "base/jst.h"
#include "ledger/alerttable.h"
#include "ledger/outboxtable.h"
#include "operations/tr.h"

#include <QUuid>

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr qint64 kSameMomentSeconds = 300;

QString duration(const QDateTime& from, const QDateTime& until)
{
    const qint64 minutes = std::max<qint64>(0, from.secsTo(until)) / 60;
    return minutes < 60 ? Tr::tr("%n minute(s)", nullptr, static_cast<int>(minutes))
                        : Tr::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

void audit(ledger::Ledger::Transaction& transaction, const char* action, const Alert& alert)
{
    transaction.audit(QStringLiteral("alert.") + QLatin1String(action), alert.key,
                      {{QStringLiteral("id"), alert.id}, {QStringLiteral("title"), alert.title}});
}

} // namespace

AlertBook::AlertBook(ledger::Ledger& ledger)
    : m_ledger(ledger)
    , m_settings(readMailSettings(ledger))
    , m_policy(readEscalationPolicy(ledger))
{
}

bool AlertBook::mayRing(const Alert& alert, const QDateTime& now) const
{
    return alert.urgent || incidents::ringsAt(m_policy, now);
}

QString AlertBook::text(const Alert& alert, const QString& opening) const
{
    QStringList lines;
    if (!opening.isEmpty())
        lines << opening << QString();
    lines << alert.title << QString() << alert.body << QString();
    if (!alert.siteName.isEmpty())
        lines << Tr::tr("Site: %1").arg(alert.siteName);
    if (!alert.subject.isEmpty())
        lines << Tr::tr("Incident: %1").arg(alert.subject);
    lines << Tr::tr("Since: %1 (JST)").arg(jst::display(alert.since));
    if (alert.open() && !alert.acknowledgedAt.isValid())
        lines << QString()
              << Tr::tr("This is repeated every %1 minutes until somebody acknowledges it: in the window under Incidents, "
                        "or with “akimori-cli notify ack %2”.")
                     .arg(m_settings.repeatMinutes)
                     .arg(alert.id);
    return lines.join(u'\n');
}

bool AlertBook::enqueue(ledger::Ledger::Transaction& transaction, const Alert& alert, const QList<Audience>& audiences,
                        const QString& title, const QString& opening, qint64 distance) const
{
    if (!m_settings.ready())
        return false;
    QStringList addresses;
    for (const Audience audience : audiences)
        addresses << m_settings.of(audience);
    addresses.removeDuplicates();
    const ledger::OutboxTable outbox(m_ledger);
    const QDateTime now = transaction.nowUtc();
    const QString subject = Tr::tr("[Akimori] %1").arg(title);
    const std::vector<OutboxMail> unsent = outbox.undelivered();
    bool any = false;
    for (const QString& address : addresses) {
        // While a message cannot be delivered, its repeats would only pile up and arrive all at once.
        const bool waits = std::any_of(unsent.begin(), unsent.end(), [&](const OutboxMail& mail) {
            return mail.state == OutboxState::Waiting && mail.alertId == alert.id && mail.to == address
                   && mail.subject == subject;
        });
        if (waits || (distance > 0 && outbox.countAbout(alert.id, address, now.addSecs(-distance)) > 0)) {
            any = true;
            continue;
        }
        if (outbox.countTo(address, now.addSecs(-3600)) >= kMailsPerHour)
            continue;
        OutboxMail mail;
        mail.alertId = alert.id;
        mail.to = address;
        mail.subject = subject;
        mail.body = text(alert, opening);
        mail.messageId = QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral("@akimori.invalid");
        mail.createdAt = mail.nextAttemptAt = now;
        outbox.insert(transaction, mail);
        any = true;
    }
    return any;
}

void AlertBook::mail(ledger::Ledger::Transaction& transaction, Alert& alert, const QString& opening) const
{
    const QDateTime now = transaction.nowUtc();
    if (!mayRing(alert, now) || !enqueue(transaction, alert, alert.audiences, alert.title, opening))
        return;
    alert.lastMailedAt = now;
    alert.mails += 1;
}

void AlertBook::raise(ledger::Ledger::Transaction& transaction, const Notice& notice) const
{
    const ledger::AlertTable table(m_ledger);
    std::optional<Alert> open = table.openWithKey(notice.key);
    if (open && open->title == notice.title)
        return;
    Alert alert = open.value_or(Alert{});
    const bool isNew = !open;
    alert.key = notice.key;
    alert.siteName = notice.siteName;
    alert.subject = notice.subject;
    alert.title = notice.title;
    alert.body = notice.body;
    alert.audiences = notice.audiences;
    alert.urgent = notice.urgent;
    alert.momentary = notice.momentary;
    alert.acknowledgedAt = {};
    alert.acknowledgedBy.clear();
    alert.lastMailedAt = {};
    if (isNew) {
        alert.since = transaction.nowUtc();
        alert.id = table.insert(transaction, alert);
    }
    mail(transaction, alert, {});
    table.update(transaction, alert);
    audit(transaction, isNew ? "raised" : "changed", alert);
}

void AlertBook::end(ledger::Ledger::Transaction& transaction, const QString& key, const QString& how) const
{
    const ledger::AlertTable table(m_ledger);
    std::optional<Alert> alert = table.openWithKey(key);
    if (!alert)
        return;
    alert->endedAt = transaction.nowUtc();
    if (alert->mails > 0) {
        const QString lasted = Tr::tr("It is over after %1. %2").arg(duration(alert->since, alert->endedAt), how);
        if (enqueue(transaction, *alert, alert->audiences, Tr::tr("Over: %1").arg(alert->title), lasted))
            alert->mails += 1;
    }
    table.update(transaction, *alert);
    audit(transaction, "ended", *alert);
}

bool AlertBook::acknowledge(ledger::Ledger::Transaction& transaction, const QString& key, const QString& by) const
{
    const ledger::AlertTable table(m_ledger);
    std::optional<Alert> alert = table.openWithKey(key);
    if (!alert || alert->acknowledgedAt.isValid())
        return false;
    alert->acknowledgedAt = transaction.nowUtc();
    alert->acknowledgedBy = by;
    if (alert->momentary)
        alert->endedAt = alert->acknowledgedAt;
    table.update(transaction, *alert);
    audit(transaction, "acknowledged", *alert);
    return true;
}

void AlertBook::repeat(ledger::Ledger::Transaction& transaction) const
{
    const ledger::AlertTable table(m_ledger);
    const QDateTime now = transaction.nowUtc();
    for (Alert& alert : table.open()) {
        const bool waited = !alert.lastMailedAt.isValid();
        if (alert.acknowledgedAt.isValid()
            || (!waited && alert.lastMailedAt.addSecs(60LL * m_settings.repeatMinutes) > now))
            continue;
        const int before = alert.mails;
        mail(transaction, alert,
             waited ? QString()
                    : Tr::tr("Nobody has acknowledged this for %1.").arg(duration(alert.since, now)));
        if (alert.mails != before)
            table.update(transaction, alert);
    }
}

void AlertBook::tellRecovery(ledger::Ledger::Transaction& transaction, const QString& key, const QString& text) const
{
    const ledger::AlertTable table(m_ledger);
    std::optional<Alert> alert = table.openWithKey(key);
    if (!alert || alert->mails == 0)
        return;
    if (enqueue(transaction, *alert, alert->audiences, Tr::tr("Recovered: %1").arg(alert->title), text)) {
        alert->mails += 1;
        table.update(transaction, *alert);
    }
}

bool AlertBook::tell(ledger::Ledger::Transaction& transaction, const QString& key, Audience audience,
                     const QString& why) const
{
    const ledger::AlertTable table(m_ledger);
    std::optional<Alert> alert = table.openWithKey(key);
    if (!alert
        || !enqueue(transaction, *alert, {audience}, Tr::tr("For the %1: %2", "audience, title").arg(displayName(audience), alert->title), why,
                    kSameMomentSeconds))
        return false;
    alert->mails += 1;
    table.update(transaction, *alert);
    return true;
}

} // namespace akimori::operations
