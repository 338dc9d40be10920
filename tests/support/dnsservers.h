#pragma once

#include "support/process.h"
#include "support/tempfolder.h"

#include <QStringList>

namespace akimori::test {

/// Real name servers on 127.0.0.1: knot signs and serves the zone, nsd is its secondary and fetches only when
/// told to (so it can be stale), unbound resolves through knot and validates with the zone's key. A missing
/// program throws.
class DnsServers
{
public:
    struct Zone
    {
        QByteArray address = "127.0.0.1";
        int ttl = 3600;
        int serial = 1000;                ///< must grow
        QByteArrayList further;           ///< more lines, e.g. "@ IN HTTPS 1 . alpn=h2"
        QByteArrayList apex{"@ IN A %1"}; ///< "%1" = address
    };

    static constexpr char kDomain[] = "akimori.test";

    DnsServers();
    explicit DnsServers(const Zone& zone);

    /// At the primary alone; the secondary keeps the old zone until syncSecondary().
    void publish(const Zone& zone);
    void syncSecondary();
    /// The resolver forgets its answers.
    void flushResolver();

    QString primary() const { return address(m_primaryPort); }
    QString secondary() const { return address(m_secondaryPort); }
    QString resolver() const { return address(m_resolverPort); }
    int primaryPort() const { return m_primaryPort; }
    /// "akimori.test. DS 1234 13 2 …" of the zone's key.
    QString trustAnchor() const;

private:
    static QString address(int port) { return QStringLiteral("127.0.0.1:%1").arg(port); }
    QString path(const char* relative) const;
    QByteArray zoneText(const Zone& zone) const;
    int serialOf(int port) const;
    void startPrimary();
    void startSecondary();
    void startResolver();

    TempFolder m_folder;
    int m_primaryPort = 0;
    int m_secondaryPort = 0;
    int m_resolverPort = 0;
    ServerProcess m_primary;
    ServerProcess m_secondary;
    ServerProcess m_resolver;
};

} // namespace akimori::test
