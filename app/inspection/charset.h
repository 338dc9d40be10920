#pragma once

#include <QByteArray>

namespace akimori::inspection {

/// The text of a web file in UTF-8, as a browser would read it without an HTTP header.
struct DecodedText
{
    QByteArray text;       ///< UTF-8 without byte order mark; line breaks stay where they were
    QByteArray charset;    ///< what it was read as, e.g. "CP932"
    QByteArray declared;   ///< what the file says itself, lower-case; may be empty
    qint64 invalidBytes = 0;
    qint64 nulBytes = 0;   ///< in a charset where NUL is no part of a character; dropped from `text`
};

/// Byte order mark, then `<meta charset>` / XML declaration / `@charset`, then what the bytes allow: UTF-8,
/// ISO-2022-JP, EUC-JP, Shift_JIS (CP932), UTF-16 without mark; at last Windows-1252, which takes any byte.
/// A declaration that the bytes contradict does not win.
DecodedText decodeText(const QByteArray& raw);

} // namespace akimori::inspection
