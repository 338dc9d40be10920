#pragma once

#include "ledger/ledger.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace akimori::ledger {

/// Settings that are evidence (contract, recovery point, windows …), per profile or per site. Never secrets.
class SettingTable
{
public:
    /// `scope`: kProfile or the id of a site.
    static const QString kProfile;

    explicit SettingTable(const Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    std::optional<QJsonValue> value(const QString& scope, const QString& name) const;
    QJsonObject all(const QString& scope) const;

    /// Adds or replaces. An undefined value removes.
    void set(Ledger::Transaction& transaction, const QString& scope, const QString& name,
             const QJsonValue& value) const;

private:
    const Ledger& m_ledger;
};

} // namespace akimori::ledger
