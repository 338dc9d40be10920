#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace akimori::inspection {

/// Decoders that scripts use to hide text. All are pure and bounded by the size of their input.

QByteArray fromLatin1Codes(const std::vector<double>& codes);
/// atob(): base64 without blanks; empty when it is none.
QByteArray decodeBase64(QByteArrayView text);
/// unescape() and decodeURIComponent(): %XX and %uXXXX.
QByteArray decodePercent(QByteArrayView text);
/// True for text that means something: mostly printable, and with markup, an address or code in it.
bool isPayload(QByteArrayView text);
/// Tries the usual disguises (base64, hex, percent, reversed, rot13, one-byte XOR or shift) on an opaque
/// literal; the payload when one of them gives one.
std::optional<QByteArray> reveal(QByteArrayView literal);
/// The same for a list of character codes.
std::optional<QByteArray> reveal(const std::vector<double>& codes);
/// Unpacks "eval(function(p,a,c,k,e,d){…}('payload',62,n,'words'.split('|'),…))".
std::optional<QByteArray> unpack(QByteArrayView payload, int base, const QByteArray& words);

} // namespace akimori::inspection
