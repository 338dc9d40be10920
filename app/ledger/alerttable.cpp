#include "ledger/alerttable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

namespace akimori::ledger {

namespace {

constexpr char kSelect[] = "SELECT id, key, site_name, subject, since, title, body, audiences, urgent, momentary, "
                           "acknowledged_at, acknowledged_by, ended_at, last_mailed_at, mails FROM alert ";

std::vector<Alert> readAll(Statement& select)
{
    std::vector<Alert> alerts;
    while (select.step()) {
        Alert alert;
        alert.id = select.nextNumber();
        alert.key = select.nextText();
        alert.siteName = select.nextText();
        alert.subject = select.nextText();
        alert.since = select.nextTime();
        alert.title = select.nextText();
        alert.body = select.nextText();
        for (const QString& audience : select.nextTexts())
            alert.audiences.append(audienceFromString(audience));
        alert.urgent = select.nextFlag();
        alert.momentary = select.nextFlag();
        alert.acknowledgedAt = select.nextTime();
        alert.acknowledgedBy = select.nextText();
        alert.endedAt = select.nextTime();
        alert.lastMailedAt = select.nextTime();
        alert.mails = select.nextInt();
        alerts.push_back(std::move(alert));
    }
    return alerts;
}

std::optional<Alert> one(Statement& select)
{
    std::vector<Alert> alerts = readAll(select);
    return alerts.empty() ? std::nullopt : std::optional(std::move(alerts.front()));
}

/// The columns from title to mails, then the number.
Statement& bindChangeable(Statement& statement, const Alert& alert, qint64 id)
{
    QStringList audiences;
    for (const Audience audience : alert.audiences)
        audiences << toString(audience);
    return statement.text(alert.title)
        .text(alert.body)
        .texts(audiences)
        .flag(alert.urgent)
        .flag(alert.momentary)
        .time(alert.acknowledgedAt)
        .text(alert.acknowledgedBy)
        .time(alert.endedAt)
        .time(alert.lastMailedAt)
        .number(alert.mails)
        .number(id);
}

} // namespace

std::vector<Alert> AlertTable::open() const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE ended_at IS NULL ORDER BY since, id");
    return readAll(select);
}

std::vector<Alert> AlertTable::newest(qint64 limit) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "ORDER BY since DESC, id DESC LIMIT ?");
    return readAll(select.number(limit));
}

std::optional<Alert> AlertTable::openWithKey(const QString& key) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE key = ? AND ended_at IS NULL");
    return one(select.text(key));
}

std::optional<Alert> AlertTable::find(qint64 id) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE id = ?");
    return one(select.number(id));
}

qint64 AlertTable::insert(Ledger::Transaction& transaction, const Alert& alert) const
{
    Statement highest(transaction.ledger(), "SELECT COALESCE(MAX(id), 0) + 1 FROM alert");
    highest.step();
    const qint64 id = highest.nextNumber();
    Statement insert(transaction.ledger(),
                     "INSERT INTO alert (title, body, audiences, urgent, momentary, acknowledged_at, acknowledged_by, "
                     "ended_at, last_mailed_at, mails, id, key, site_name, subject, since) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindChangeable(insert, alert, id)
        .text(alert.key)
        .text(alert.siteName)
        .text(alert.subject)
        .time(alert.since)
        .run();
    return id;
}

void AlertTable::update(Ledger::Transaction& transaction, const Alert& alert) const
{
    Statement update(transaction.ledger(),
                     "UPDATE alert SET title = ?, body = ?, audiences = ?, urgent = ?, momentary = ?, acknowledged_at = ?, "
                     "acknowledged_by = ?, ended_at = ?, last_mailed_at = ?, mails = ? WHERE id = ?");
    bindChangeable(update, alert, alert.id).runOne(Tr::tr("The alert “%1”").arg(alert.title));
}

} // namespace akimori::ledger
