#include "ledger/settingtable.h"

#include "ledger/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace akimori::ledger {

namespace {

QJsonValue valueFrom(const QString& stored)
{
    return QJsonDocument::fromJson(stored.toUtf8()).array().at(0);
}

} // namespace

const QString SettingTable::kProfile = QStringLiteral("profile");

std::optional<QJsonValue> SettingTable::value(const QString& scope, const QString& name) const
{
    Statement select(m_ledger, "SELECT value FROM setting WHERE scope = ? AND name = ?");
    if (!select.text(scope).text(name).step())
        return std::nullopt;
    return valueFrom(select.nextText());
}

QJsonObject SettingTable::all(const QString& scope) const
{
    Statement select(m_ledger, "SELECT name, value FROM setting WHERE scope = ?");
    select.text(scope);
    QJsonObject settings;
    while (select.step()) {
        const QString name = select.nextText();
        settings.insert(name, valueFrom(select.nextText()));
    }
    return settings;
}

void SettingTable::set(Ledger::Transaction& transaction, const QString& scope, const QString& name,
                       const QJsonValue& value) const
{
    Statement(transaction.ledger(), "DELETE FROM setting WHERE scope = ? AND name = ?")
        .text(scope)
        .text(name)
        .run();
    if (value.isUndefined())
        return;
    Statement insert(transaction.ledger(), "INSERT INTO setting (scope, name, value) VALUES (?, ?, ?)");
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    insert.text(scope).text(name).text(QString::fromUtf8(json)).run();
}

} // namespace akimori::ledger
