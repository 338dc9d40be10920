#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace akimori::inspection {

/// An address as a browser reads it (WHATWG URL, as far as judging needs it): tabs and line breaks dropped,
/// backslashes are slashes, host decoded, lower-case, without a final dot.
struct Url
{
    QByteArray scheme;   ///< lower-case; empty for scheme-relative and relative references
    QByteArray host;     ///< lower-case UTF-8 (punycode decoded); empty for relative references
    QByteArray asciiHost; ///< as sent to DNS; equals host unless it is international
    QByteArray port;     ///< decimal text; empty = the scheme's own
    QByteArray path;     ///< path, query and fragment
    bool userInfo = false; ///< "https://www.city.example@other/": made to deceive; a mere user's name is not
    bool numericHost = false; ///< IPv4 in any spelling, or IPv6

    /// True for an http(s)/ws(s) reference that names a host.
    bool isRemote() const { return !host.isEmpty(); }
    /// Host and path without query and fragment: names one file of the host.
    QByteArray place() const;
};

Url parseUrl(QByteArrayView reference);

/// "a.b.example.co.jp" → "example.co.jp". Knows the Japanese second levels and the most common foreign ones.
QByteArray registrableDomain(const QByteArray& host);

/// host is `domain` or below it.
bool isWithin(const QByteArray& host, QByteArrayView domain);

/// A host that mixes Latin with look-alike letters (Cyrillic, Greek, full width …): unlike a Japanese name.
bool isDeceptiveScript(const QByteArray& utf8Host);

/// Optimal string alignment distance, at most `limit` + 1.
int editDistance(QByteArrayView a, QByteArrayView b, int limit);

} // namespace akimori::inspection
