#pragma once

#include "base/error.h"
#include "records/tr.h"

#include <QString>

namespace akimori::records {

/// How a value of an enumeration is spelled in the ledger, in JSON and on the command line.
template <typename Enum>
struct Word
{
    Enum value;
    const char* text;
};

template <typename Words, typename Enum>
QString spell(const Words& words, Enum value)
{
    for (const auto& word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.text);
    }
    return QLatin1String("");
}

/// Throws Error(BadInput) naming the words that are known.
template <typename Words>
auto read(const Words& words, const QString& text)
{
    QStringList known;
    for (const auto& word : words) {
        if (text == QLatin1String(word.text))
            return word.value;
        known.append(QString::fromLatin1(word.text));
    }
    throw Error(
        ErrorCode::BadInput,
        Tr::tr("“%1” cannot be used here. Use one of: %2.").arg(text, known.join(QStringLiteral(", "))));
}

} // namespace akimori::records
