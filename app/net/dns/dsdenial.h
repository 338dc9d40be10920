#pragma once

#include "net/dns/dnsmessage.h"

#include <QDateTime>

namespace akimori::net {

/// What a signed zone proves about a name for which it gives no DS.
enum class DsDenial {
    Unproved,     ///< nothing that can be trusted says so: forged, cut out on the way, or not valid at this time
    Delegated,    ///< the name is delegated and has no DS: the zone below is not protected
    OptedOut,     ///< no signed delegation stands there (NSEC3 opt-out): what is below is not protected
    NotDelegated, ///< no zone begins at this name
};

struct DsDenialCheck
{
    DsDenial verdict = DsDenial::Unproved;
    QString detail; ///< untranslated: which record proves it, or what is missing
};

/// Verifies the denial in the authority section of `answer`, the reply to a question for DS of `name` with DO.
/// `zone` (no final dot, "" = the root) is the zone above, `keys` its key set, which is trusted already. Accepted are
/// NSEC (RFC 4035 §5.4) and NSEC3 with SHA-1 (RFC 5155 §8.6, §8.9) records of that zone alone, not expanded from a
/// wildcard, each with a valid signature; an NSEC of the zone below (bit SOA) proves nothing. More than 500 NSEC3
/// iterations are not computed (RFC 9276). Pure.
DsDenialCheck verifyDsDenial(const DnsMessage& answer, const QString& name, const QString& zone,
                             const DnsMessage& keys, const QDateTime& at);

} // namespace akimori::net
