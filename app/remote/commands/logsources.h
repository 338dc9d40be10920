#pragma once

#include "remote/transport.h"

#include <QByteArray>

namespace akimori::remote {

/// What the server says about itself and about where its web server writes (ログ提示: 探索). Configuration texts
/// are the servers' own, several files one after the other, at most 4 MiB each.
struct LogServerFacts
{
    QByteArray user;      ///< login user
    QByteArray groups;    ///< names, separated by blanks
    QByteArray hostName;
    QByteArray bootId;    ///< empty where the kernel does not tell
    QByteArray clockSync; ///< NTPSynchronized of timedatectl: "yes", "no" or empty (not known)
    qint64 nowSeconds = 0;    ///< the server's clock, seconds since 1970 UTC
    qint64 offsetSeconds = 0; ///< server's clock minus this machine's; 0 when it lies within the time of the call
    int zoneAtFrom = 0;       ///< seconds east of UTC on the server at the beginning of the range
    int zoneAtTo = 0;
    bool hasJournal = false;  ///< journalctl is installed
    QByteArray nginxBuild;    ///< nginx -V; empty = no nginx found
    QByteArray nginxConfig;   ///< nginx -T, else the files below /etc/nginx
    QByteArray apacheVariables; ///< /etc/apache2/envvars
    QByteArray apacheConfig;
    QByteArray complaints; ///< tail of what could not be read
};

/// One exec. `from`, `to`: seconds since 1970 UTC, for the zone. Throws Error as runScript() does, ProtocolBroken.
LogServerFacts probeLogSources(Transport& transport, qint64 from, qint64 to, JobContext& job);

} // namespace akimori::remote
