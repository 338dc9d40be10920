#pragma once

#include <QString>

namespace akimori::net {

/// A DNS name as this program keeps it: lower-case ASCII, IDN in punycode, no final dot. Full-width letters
/// and digits and the ideographic full stop are taken as what they look like. Throws Error(BadInput) for what
/// cannot be a name (empty label, over 63 bytes a label or 253 in all, other signs than letters, digits, "-"
/// and "_", an address).
QString normalizedDnsName(const QString& text);

/// The same in Unicode, for people.
QString displayDnsName(const QString& name);

/// A name in a record's value ("mail.example.jp.") as this program keeps names; hostile values may lack the
/// dot or the name.
QString withoutFinalDot(QString value);

/// `name` is `domain` or below it; both normalized.
bool isAtOrBelow(const QString& name, const QString& domain);

} // namespace akimori::net
