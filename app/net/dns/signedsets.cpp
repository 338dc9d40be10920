#include "net/dns/signedsets.h"

#include <algorithm>

namespace akimori::net {

namespace {

bool isComplete(const ldns_rr* record)
{
    const ldns_rr_descriptor* descriptor = ldns_rr_descript(ldns_rr_get_type(record));
    const std::size_t count = ldns_rr_rd_count(record);
    if (count < ldns_rr_descriptor_minimum(descriptor))
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        const ldns_rdf* field = ldns_rr_rdf(record, i);
        if (!field || !ldns_rdf_data(field) || ldns_rdf_size(field) == 0)
            return false;
    }
    return true;
}

} // namespace

LdnsPtr<ldns_pkt> packetOf(const DnsMessage& message)
{
    ldns_pkt* raw = nullptr;
    ldns_wire2pkt(&raw, reinterpret_cast<const std::uint8_t*>(message.wire.constData()),
                  static_cast<std::size_t>(message.wire.size()));
    return LdnsPtr<ldns_pkt>(raw);
}

LdnsPtr<ldns_rr_list> copyOf(const ldns_rr_list* list, const std::function<bool(const ldns_rr*)>& wanted)
{
    LdnsPtr<ldns_rr_list> copies(ldns_rr_list_new());
    for (std::size_t i = 0; list && i < ldns_rr_list_rr_count(list); ++i) {
        const ldns_rr* record = ldns_rr_list_rr(list, i);
        if (isComplete(record) && wanted(record))
            ldns_rr_list_push_rr(copies.get(), ldns_rr_clone(record));
    }
    return copies;
}

LdnsPtr<ldns_rr_list> setOf(const ldns_rr_list* section, const QString& name, ldns_rr_type type)
{
    return copyOf(section, [&](const ldns_rr* record) {
        return ldns_rr_get_type(record) == type && nameOfField(ldns_rr_owner(record)) == name;
    });
}

LdnsPtr<ldns_rr_list> signaturesOf(const ldns_rr_list* section, const QString& name, ldns_rr_type covered)
{
    return copyOf(section, [&](const ldns_rr* record) {
        return ldns_rr_get_type(record) == LDNS_RR_TYPE_RRSIG && nameOfField(ldns_rr_owner(record)) == name &&
               ldns_rr_rrsig_typecovered(record) &&
               ldns_rdf2rr_type(ldns_rr_rrsig_typecovered(record)) == covered;
    });
}

LdnsPtr<ldns_rr_list> keysOf(const DnsMessage& keys)
{
    const auto packet = packetOf(keys);
    return copyOf(packet ? ldns_pkt_answer(packet.get()) : nullptr,
                  [](const ldns_rr* record) { return ldns_rr_get_type(record) == LDNS_RR_TYPE_DNSKEY; });
}

std::size_t countOf(const LdnsPtr<ldns_rr_list>& list)
{
    return ldns_rr_list_rr_count(list.get());
}

SignatureCheck verifySignatures(const ldns_rr_list* set, const ldns_rr_list* signatures, const ldns_rr_list* keys,
                                const QDateTime& at)
{
    SignatureCheck check;
    if (ldns_rr_list_rr_count(set) == 0)
        return check;
    if (ldns_rr_list_rr_count(signatures) == 0) {
        check.verdict = SignatureVerdict::Unsigned;
        return check;
    }
    for (std::size_t i = 0; i < ldns_rr_list_rr_count(signatures); ++i) {
        const QDateTime end = QDateTime::fromSecsSinceEpoch(
            ldns_rdf2native_time_t(ldns_rr_rrsig_expiration(ldns_rr_list_rr(signatures, i))), Qt::UTC);
        check.expires = check.expires.isValid() ? std::min(check.expires, end) : end;
    }
    const ldns_status status =
        ldns_verify_time(set, signatures, keys, static_cast<time_t>(at.toSecsSinceEpoch()), nullptr);
    check.detail = QString::fromLatin1(ldns_get_errorstr_by_id(status));
    switch (status) {
    case LDNS_STATUS_OK:
        check.verdict = SignatureVerdict::Secure;
        break;
    case LDNS_STATUS_CRYPTO_SIG_EXPIRED:
    case LDNS_STATUS_CRYPTO_SIG_NOT_INCEPTED:
        check.verdict = SignatureVerdict::Expired;
        break;
    case LDNS_STATUS_CRYPTO_NO_MATCHING_KEYTAG_DNSKEY:
    case LDNS_STATUS_CRYPTO_NO_DNSKEY:
    case LDNS_STATUS_CRYPTO_NO_TRUSTED_DNSKEY:
        check.verdict = SignatureVerdict::NoKey;
        break;
    default:
        check.verdict = SignatureVerdict::Bogus;
        break;
    }
    return check;
}

} // namespace akimori::net
