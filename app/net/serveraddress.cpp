#include "net/serveraddress.h"

#include "base/error.h"
#include "net/tr.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <utility>
#include <vector>

namespace akimori::net {

namespace {

[[noreturn]] void refuse(const QString& text)
{
    throw Error(ErrorCode::BadInput, Tr::tr("“%1” is not an IP address with an optional port. Write for "
                                            "example 192.0.2.10, 192.0.2.10:443 or "
                                            "[2001:db8::10]:443.")
                                         .arg(text.left(200)));
}

bool isIn(const QHostAddress& address, const char* subnet)
{
    return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(subnet)));
}

} // namespace

ServerAddress parseServerAddress(const QString& text)
{
    static const QRegularExpression ipv4(QStringLiteral("^(\\d{1,3}(?:\\.\\d{1,3}){3})(?::(\\d{1,5}))?$"));
    static const QRegularExpression bracketed(QStringLiteral("^\\[([0-9a-fA-F:.]+)\\](?::(\\d{1,5}))?$"));
    static const QRegularExpression ipv6(QStringLiteral("^[0-9a-fA-F:.]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*$"));
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(QChar(0x3002), u'.'); // the ideographic full stop that an input method types
    ServerAddress server;
    QString port;
    if (const auto match = ipv4.match(plain); match.hasMatch()) {
        server.address = match.captured(1);
        port = match.captured(2);
        for (const QString& octet : server.address.split(u'.')) {
            if (octet.toInt() > 255 || (octet.size() > 1 && octet.startsWith(u'0')))
                refuse(text);
        }
    } else if (const auto inBrackets = bracketed.match(plain); inBrackets.hasMatch()) {
        server.address = inBrackets.captured(1);
        port = inBrackets.captured(2);
    } else if (ipv6.match(plain).hasMatch()) {
        server.address = plain;
    } else {
        refuse(text);
    }
    const QHostAddress parsed(server.address);
    if (parsed.isNull() || !parsed.scopeId().isEmpty())
        refuse(text);
    server.address = parsed.toString();
    if (!port.isEmpty()) {
        server.port = port.toInt();
        if (server.port < 1 || server.port > 65535)
            refuse(text);
    }
    return server;
}

ServerAddress withPort(ServerAddress server, int port)
{
    if (server.port == 0)
        server.port = port;
    return server;
}

AddressScope scopeOf(const QString& address)
{
    static const std::vector<std::pair<const char*, AddressScope>> ranges{
        {"127.0.0.0/8", AddressScope::Loopback},
        {"::1/128", AddressScope::Loopback},
        {"10.0.0.0/8", AddressScope::Private},
        {"172.16.0.0/12", AddressScope::Private},
        {"192.168.0.0/16", AddressScope::Private},
        {"fc00::/7", AddressScope::Private},
        {"100.64.0.0/10", AddressScope::Shared},
        {"169.254.0.0/16", AddressScope::LinkLocal},
        {"fe80::/10", AddressScope::LinkLocal},
        {"192.0.2.0/24", AddressScope::Documentation},
        {"198.51.100.0/24", AddressScope::Documentation},
        {"203.0.113.0/24", AddressScope::Documentation},
        {"2001:db8::/32", AddressScope::Documentation},
        {"0.0.0.0/8", AddressScope::Other},
        {"192.0.0.0/24", AddressScope::Other},
        {"198.18.0.0/15", AddressScope::Other},
        {"224.0.0.0/3", AddressScope::Other},
        {"::/128", AddressScope::Other},
        {"100::/64", AddressScope::Other},
        {"ff00::/8", AddressScope::Other},
    };
    QHostAddress parsed(address);
    bool mapped = false;
    if (const quint32 ipv4 = parsed.toIPv4Address(&mapped); mapped)
        parsed = QHostAddress(ipv4); // ::ffff:10.0.0.1 is as private as 10.0.0.1
    for (const auto& [range, scope] : ranges) {
        if (isIn(parsed, range))
            return scope;
    }
    return parsed.isNull() ? AddressScope::Other : AddressScope::Global;
}

QString displayName(AddressScope scope)
{
    switch (scope) {
    case AddressScope::Global:
        return Tr::tr("public address");
    case AddressScope::Loopback:
        return Tr::tr("address of the own computer (loopback)");
    case AddressScope::Private:
        return Tr::tr("private address");
    case AddressScope::Shared:
        return Tr::tr("address behind a carrier's NAT");
    case AddressScope::LinkLocal:
        return Tr::tr("link-local address");
    case AddressScope::Documentation:
        return Tr::tr("address reserved for examples");
    case AddressScope::Other:
        return Tr::tr("address that no web server can have");
    }
    return {};
}

} // namespace akimori::net
