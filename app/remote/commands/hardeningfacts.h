#pragma once

#include "remote/transport.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace akimori::remote {

/// What the hardening checklist needs from the server, as its own programs say it: sections of lines. A section that could
/// not be asked is missing; `denied` names those for which the login user's rights did not suffice.
struct HardeningFacts
{
    QMap<QByteArray, QList<QByteArray>> sections; ///< "sshd", "listen", "users", "writable", "firewall" …
    QList<QByteArray> denied;

    bool has(const char* section) const { return sections.contains(section); }
    QList<QByteArray> lines(const char* section) const { return sections.value(section); }
    /// "value" of the first line "key value" (keys compared without case); empty when absent.
    QByteArray value(const char* section, const QByteArray& key) const;
};

/// One visit, read only, some seconds. `roots` = document roots. Throws what the transport throws and
/// Error(ProtocolBroken).
HardeningFacts hardeningFacts(Transport& transport, const QList<QByteArray>& roots, JobContext& job);

/// The answer's form; for tests. "== name" starts a section, "!! name" says that it was denied.
HardeningFacts hardeningFactsFrom(const QByteArray& output);

} // namespace akimori::remote
