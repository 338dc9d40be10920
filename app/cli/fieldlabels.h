#pragma once

#include <QJsonObject>
#include <QStringList>

namespace akimori::cli {

/// What a person calls the value that a record keeps under a JSON key ("contractorName" → 受託者名): for the lines of
/// `contract show`, `duties set` and `notify settings`, and for the help of options named after keys. A key that has no
/// label stays as it is.
QString fieldLabel(const QString& key);

/// One line a value: label, tab, value; keys of `order` first, then the others. Words such as "yes" are translated; lists
/// are joined; empty values print ―.
QStringList describeFields(const QJsonObject& record, const QStringList& order);

} // namespace akimori::cli
