#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace akimori::net {

/// One message to one address, plain text.
struct MailMessage
{
    QString from;      ///< address
    QString fromName;  ///< shown beside it; may be empty
    QString to;        ///< address
    QString subject;
    QString body;      ///< any line ends
    QString messageId; ///< without angle brackets, e.g. "<uuid>@akimori.invalid"
    QDateTime date;    ///< UTC; written in JST
};

/// The address as it may stand in an envelope and a header: one mailbox "local@domain", ASCII after the domain's IDN
/// form was taken. Throws Error(BadInput) for everything else: several addresses, names, spaces, line ends, quotes.
QString checkedAddress(const QString& address);

/// RFC 5322 with RFC 2047 headers: 7-bit ASCII, CRLF, lines of at most 76 characters, body UTF-8 in base64. No value can
/// add a header: line ends and control characters in subject and name become spaces, addresses are checked. Throws
/// Error(BadInput) for an address that is none.
QByteArray toWire(const MailMessage& message);

} // namespace akimori::net
