#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace akimori::integrity {

struct DecodedText
{
    QString text;
    QString
        encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP", "ISO-2022-JP" or "ISO-8859-1"
};

/// Text of a web file of a Japanese site. The encoding is found by byte order mark, then by what the file
/// declares (charset=…, encoding="…", @charset) if its bytes agree, then by which encoding fits its bytes.
/// Unset when it is no text (zero bytes, many control bytes).
std::optional<DecodedText> decodeText(const QByteArray& bytes);

/// Makes text harmless to show: control and format characters (zero width, reading direction) become \u{…},
/// tabs stay. Reversing is not meant.
QString inertText(const QString& text);

} // namespace akimori::integrity
