#pragma once

#include "net/dns/dnssec.h"
#include "net/dns/ldnstypes.h"

#include <functional>

namespace akimori::net {

/// Record sets of a message as ldns sees them, and their signatures. Inside net/dns only. Records whose rdata is cut
/// short are left out everywhere: ldns aborts the program on those.

/// nullptr when the bytes are no message.
LdnsPtr<ldns_pkt> packetOf(const DnsMessage& message);
LdnsPtr<ldns_rr_list> copyOf(const ldns_rr_list* list, const std::function<bool(const ldns_rr*)>& wanted);
/// All records of one owner (lower-case, no final dot) and type. `section` may be nullptr.
LdnsPtr<ldns_rr_list> setOf(const ldns_rr_list* section, const QString& name, ldns_rr_type type);
/// The signatures that cover this set.
LdnsPtr<ldns_rr_list> signaturesOf(const ldns_rr_list* section, const QString& name, ldns_rr_type covered);
/// DNSKEY records of the answer section.
LdnsPtr<ldns_rr_list> keysOf(const DnsMessage& keys);
std::size_t countOf(const LdnsPtr<ldns_rr_list>& list);

SignatureCheck verifySignatures(const ldns_rr_list* set, const ldns_rr_list* signatures, const ldns_rr_list* keys,
                                const QDateTime& at);

} // namespace akimori::net
