#include "net/dns/dsdenial.h"

#include "net/dns/signedsets.h"

namespace akimori::net {

namespace {

constexpr int kMaxIterations = 500;
constexpr std::size_t kMaxRecords = 16; ///< a proof needs three

LdnsPtr<ldns_rdf> fieldOf(const QString& name)
{
    return LdnsPtr<ldns_rdf>(ldns_dname_new_frm_str((name + u'.').toLatin1().constData()));
}

bool equal(const ldns_rdf* a, const ldns_rdf* b)
{
    return ldns_dname_compare(a, b) == 0;
}

/// Made by this zone for this very owner: other signers and expanded wildcards prove something else.
bool isOwnSignature(const ldns_rr* signature, const ldns_rdf* zone)
{
    const ldns_rdf* owner = ldns_rr_owner(signature);
    if (!equal(ldns_rr_rrsig_signame(signature), zone))
        return false;
    return ldns_rdf2native_int8(ldns_rr_rrsig_labels(signature)) ==
           ldns_dname_label_count(owner) - (ldns_dname_is_wildcard(owner) ? 1 : 0);
}

/// The denying records whose signatures hold. `complaint` says why others do not count.
LdnsPtr<ldns_rr_list> trustedDenials(const ldns_rr_list* authority, ldns_rr_type type, const ldns_rdf* zone,
                                     const ldns_rr_list* keys, const QDateTime& at, QString& complaint)
{
    LdnsPtr<ldns_rr_list> trusted(ldns_rr_list_new());
    const auto all = copyOf(authority, [&](const ldns_rr* record) {
        const ldns_rdf* owner = ldns_rr_owner(record);
        return ldns_rr_get_type(record) == type &&
               (equal(owner, zone) || ldns_dname_is_subdomain(owner, zone));
    });
    for (std::size_t i = 0; i < std::min(countOf(all), kMaxRecords); ++i) {
        const ldns_rr* record = ldns_rr_list_rr(all.get(), i);
        const QString owner = nameOfField(ldns_rr_owner(record));
        const auto set = setOf(authority, owner, type);
        const auto signatures =
            copyOf(signaturesOf(authority, owner, type).get(),
                   [&](const ldns_rr* signature) { return isOwnSignature(signature, zone); });
        const SignatureCheck check = verifySignatures(set.get(), signatures.get(), keys, at);
        if (check.verdict == SignatureVerdict::Secure && countOf(set) == 1)
            ldns_rr_list_push_rr(trusted.get(), ldns_rr_clone(record));
        else
            complaint = owner + QStringLiteral(": ") +
                        (check.detail.isEmpty() ? QStringLiteral("no signature of the zone above") : check.detail);
    }
    return trusted;
}

bool hasType(const ldns_rdf* bitmap, ldns_rr_type type)
{
    return bitmap && ldns_nsec_bitmap_covers_type(bitmap, type);
}

/// The record stands at the name itself.
DsDenialCheck atTheName(const ldns_rdf* bitmap, const QString& owner)
{
    if (hasType(bitmap, LDNS_RR_TYPE_SOA))
        return {DsDenial::Unproved, owner + QStringLiteral(": the denial is of the zone below")};
    if (hasType(bitmap, LDNS_RR_TYPE_DS))
        return {DsDenial::Unproved, owner + QStringLiteral(": the zone above says that there is a DS")};
    return {hasType(bitmap, LDNS_RR_TYPE_NS) ? DsDenial::Delegated : DsDenial::NotDelegated, owner};
}

DsDenialCheck byNsec(const ldns_rr_list* records, const ldns_rdf* name)
{
    for (std::size_t i = 0; i < ldns_rr_list_rr_count(records); ++i) {
        const ldns_rr* record = ldns_rr_list_rr(records, i);
        const QString owner = nameOfField(ldns_rr_owner(record));
        if (equal(ldns_rr_owner(record), name))
            return atTheName(ldns_nsec_get_bitmap(record), owner);
        // A delegation's own record says nothing about names below it.
        const bool below = ldns_dname_is_subdomain(name, ldns_rr_owner(record)) &&
                           hasType(ldns_nsec_get_bitmap(record), LDNS_RR_TYPE_NS) &&
                           !hasType(ldns_nsec_get_bitmap(record), LDNS_RR_TYPE_SOA);
        if (!below && ldns_nsec_covers_name(record, name))
            return {DsDenial::NotDelegated, owner};
    }
    return {DsDenial::Unproved, QStringLiteral("no NSEC of the name")};
}

/// Name under which the record of `name` stands in `zone`, by the parameters of `record`.
LdnsPtr<ldns_rdf> hashed(const ldns_rr* record, const ldns_rdf* name, const ldns_rdf* zone)
{
    LdnsPtr<ldns_rdf> hash(ldns_nsec3_hash_name_frm_nsec3(record, name));
    if (!hash || ldns_dname_cat(hash.get(), zone) != LDNS_STATUS_OK)
        return nullptr;
    return hash;
}

const ldns_rr* matching(const ldns_rr_list* records, const ldns_rdf* name, const ldns_rdf* zone)
{
    for (std::size_t i = 0; i < ldns_rr_list_rr_count(records); ++i) {
        const ldns_rr* record = ldns_rr_list_rr(records, i);
        const auto hash = hashed(record, name, zone);
        if (hash && equal(ldns_rr_owner(record), hash.get()))
            return record;
    }
    return nullptr;
}

const ldns_rr* covering(const ldns_rr_list* records, const ldns_rdf* name, const ldns_rdf* zone)
{
    for (std::size_t i = 0; i < ldns_rr_list_rr_count(records); ++i) {
        const ldns_rr* record = ldns_rr_list_rr(records, i);
        const auto hash = hashed(record, name, zone);
        if (hash && !equal(ldns_rr_owner(record), hash.get()) && ldns_nsec_covers_name(record, hash.get()))
            return record;
    }
    return nullptr;
}

DsDenialCheck byNsec3(const ldns_rr_list* records, const ldns_rdf* name, const ldns_rdf* zone)
{
    if (const ldns_rr* own = matching(records, name, zone))
        return atTheName(ldns_nsec3_bitmap(own), nameOfField(ldns_rr_owner(own)));
    // Closest encloser: the nearest existing name above; the name one label longer must be covered.
    LdnsPtr<ldns_rdf> nextCloser(ldns_rdf_clone(name));
    while (!equal(nextCloser.get(), zone)) {
        LdnsPtr<ldns_rdf> encloser(ldns_dname_left_chop(nextCloser.get()));
        if (!encloser)
            break;
        if (const ldns_rr* found = matching(records, encloser.get(), zone)) {
            const ldns_rdf* bitmap = ldns_nsec3_bitmap(found);
            const bool cut = hasType(bitmap, LDNS_RR_TYPE_NS) && !hasType(bitmap, LDNS_RR_TYPE_SOA);
            const ldns_rr* cover = covering(records, nextCloser.get(), zone);
            if (!cover || cut || hasType(bitmap, LDNS_RR_TYPE_DNAME))
                break;
            return {ldns_nsec3_optout(cover) ? DsDenial::OptedOut : DsDenial::NotDelegated,
                    nameOfField(ldns_rr_owner(cover))};
        }
        nextCloser = std::move(encloser);
    }
    return {DsDenial::Unproved, QStringLiteral("the NSEC3 records do not deny the name")};
}

} // namespace

DsDenialCheck verifyDsDenial(const DnsMessage& answer, const QString& name, const QString& zone,
                             const DnsMessage& keys, const QDateTime& at)
{
    const auto packet = packetOf(answer);
    const auto keySet = keysOf(keys);
    const auto owner = fieldOf(name);
    const auto above = fieldOf(zone);
    if (!packet || !owner || !above)
        return {DsDenial::Unproved, QStringLiteral("no message")};
    const ldns_rr_list* authority = ldns_pkt_authority(packet.get());
    QString complaint = QStringLiteral("neither NSEC nor NSEC3 came along");
    const auto nsec =
        trustedDenials(authority, LDNS_RR_TYPE_NSEC, above.get(), keySet.get(), at, complaint);
    if (countOf(nsec) > 0)
        return byNsec(nsec.get(), owner.get());
    const auto nsec3 = copyOf(
        trustedDenials(authority, LDNS_RR_TYPE_NSEC3, above.get(), keySet.get(), at, complaint).get(),
        [](const ldns_rr* record) {
            return ldns_nsec3_algorithm(record) == LDNS_SHA1 && ldns_nsec3_iterations(record) <= kMaxIterations;
        });
    if (countOf(nsec3) > 0)
        return byNsec3(nsec3.get(), owner.get(), above.get());
    return {DsDenial::Unproved, complaint};
}

} // namespace akimori::net
