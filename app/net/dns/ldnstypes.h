#pragma once

#include <ldns/ldns.h>

#include <QString>

#include <cstdlib>
#include <memory>

namespace akimori::net {

/// Owners of what ldns allocates. Inside net/dns only.
struct LdnsDeleter
{
    void operator()(ldns_pkt* packet) const { ldns_pkt_free(packet); }
    void operator()(ldns_rr* record) const { ldns_rr_free(record); }
    void operator()(ldns_rr_list* list) const { ldns_rr_list_deep_free(list); }
    void operator()(ldns_rdf* field) const { ldns_rdf_deep_free(field); }
    void operator()(char* text) const { std::free(text); }
    void operator()(std::uint8_t* bytes) const { std::free(bytes); }
};
template <typename Type>
using LdnsPtr = std::unique_ptr<Type, LdnsDeleter>;

/// "A" → 1. ldns of Debian 12 does not know HTTPS and SVCB by name. 0 for an unknown word.
ldns_rr_type typeNumber(const QString& type);
QString typeName(ldns_rr_type number);

/// "www.example.jp." → "www.example.jp", lower-case.
QString nameOfField(const ldns_rdf* field);

} // namespace akimori::net
