#include "net/dns/dnssec.h"

#include "base/error.h"
#include "net/dns/ldnstypes.h"
#include "net/tr.h"

#include <algorithm>

namespace akimori::net {

namespace {

const char* const kRootAnchors[] = {
    ". 3600 IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D",
    ". 3600 IN DS 38696 8 2 683D2D0ACB8C9B712A1948B27F741219298D0A450D612C483AF444A4C0FB2B16"};

LdnsPtr<ldns_pkt> packetOf(const DnsMessage& message)
{
    ldns_pkt* raw = nullptr;
    ldns_wire2pkt(&raw, reinterpret_cast<const std::uint8_t*>(message.wire.constData()),
                  static_cast<std::size_t>(message.wire.size()));
    return LdnsPtr<ldns_pkt>(raw);
}

/// A record whose rdata was cut short is read by ldns with fields missing, and its functions abort the
/// program on those.
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

LdnsPtr<ldns_rr_list> setOf(const ldns_pkt* packet, const QString& name, ldns_rr_type type)
{
    return copyOf(packet ? ldns_pkt_answer(packet) : nullptr, [&](const ldns_rr* record) {
        return ldns_rr_get_type(record) == type && nameOfField(ldns_rr_owner(record)) == name;
    });
}

LdnsPtr<ldns_rr_list> signaturesOf(const ldns_pkt* packet, const QString& name, ldns_rr_type covered)
{
    return copyOf(packet ? ldns_pkt_answer(packet) : nullptr, [&](const ldns_rr* record) {
        return ldns_rr_get_type(record) == LDNS_RR_TYPE_RRSIG && nameOfField(ldns_rr_owner(record)) == name &&
               ldns_rr_rrsig_typecovered(record) &&
               ldns_rdf2rr_type(ldns_rr_rrsig_typecovered(record)) == covered;
    });
}

std::size_t count(const LdnsPtr<ldns_rr_list>& list)
{
    return ldns_rr_list_rr_count(list.get());
}

SignatureCheck verify(const LdnsPtr<ldns_rr_list>& set, const LdnsPtr<ldns_rr_list>& signatures,
                      const ldns_rr_list* keys, const QDateTime& at)
{
    SignatureCheck check;
    if (count(set) == 0)
        return check;
    if (count(signatures) == 0) {
        check.verdict = SignatureVerdict::Unsigned;
        return check;
    }
    for (std::size_t i = 0; i < count(signatures); ++i) {
        const QDateTime end = QDateTime::fromSecsSinceEpoch(
            ldns_rdf2native_time_t(ldns_rr_rrsig_expiration(ldns_rr_list_rr(signatures.get(), i))), Qt::UTC);
        check.expires = check.expires.isValid() ? std::min(check.expires, end) : end;
    }
    const ldns_status status = ldns_verify_time(set.get(), signatures.get(), keys,
                                                static_cast<time_t>(at.toSecsSinceEpoch()), nullptr);
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

/// The keys of the set whose digest is among the DS records, or which are anchors themselves.
LdnsPtr<ldns_rr_list> trustedKeys(const ldns_rr_list* keys, const ldns_rr_list* anchors)
{
    return copyOf(keys, [&](const ldns_rr* key) {
        for (std::size_t i = 0; i < ldns_rr_list_rr_count(anchors); ++i) {
            const ldns_rr* anchor = ldns_rr_list_rr(anchors, i);
            if (ldns_rr_get_type(anchor) == LDNS_RR_TYPE_DS
                    ? ldns_rr_compare_ds(anchor, key)
                    : ldns_rr_compare_no_rdata(anchor, key) == 0 && ldns_rr_compare(anchor, key) == 0)
                return true;
        }
        return false;
    });
}

LdnsPtr<ldns_rr> parsed(const QString& line)
{
    ldns_rr* record = nullptr;
    if (ldns_rr_new_frm_str(&record, line.toLatin1().constData(), 3600, nullptr, nullptr) != LDNS_STATUS_OK)
        return nullptr;
    return LdnsPtr<ldns_rr>(record);
}

LdnsPtr<ldns_rr_list> dsList(const QString& zone, const QStringList& texts)
{
    LdnsPtr<ldns_rr_list> list(ldns_rr_list_new());
    for (const QString& text : texts) {
        if (LdnsPtr<ldns_rr> record = parsed(zone + QStringLiteral(". 3600 IN DS ") + text))
            ldns_rr_list_push_rr(list.get(), record.release());
    }
    return list;
}

} // namespace

SignatureCheck verifySet(const DnsMessage& answer, const QString& name, const QString& type,
                         const DnsMessage& keys, const QDateTime& at)
{
    const auto packet = packetOf(answer);
    const auto keyPacket = packetOf(keys);
    const auto keySet =
        copyOf(keyPacket ? ldns_pkt_answer(keyPacket.get()) : nullptr,
               [](const ldns_rr* record) { return ldns_rr_get_type(record) == LDNS_RR_TYPE_DNSKEY; });
    return verify(setOf(packet.get(), name, typeNumber(type)),
                  signaturesOf(packet.get(), name, typeNumber(type)), keySet.get(), at);
}

QStringList dsOfKeys(const DnsMessage& keys)
{
    QStringList texts;
    const auto packet = packetOf(keys);
    for (std::size_t i = 0; packet && i < ldns_rr_list_rr_count(ldns_pkt_answer(packet.get())); ++i) {
        const ldns_rr* key = ldns_rr_list_rr(ldns_pkt_answer(packet.get()), i);
        if (ldns_rr_get_type(key) != LDNS_RR_TYPE_DNSKEY || !isComplete(key) ||
            !(ldns_rdf2native_int16(ldns_rr_dnskey_flags(key)) & 1))
            continue; // only keys with the SEP flag are published at the parent
        const LdnsPtr<ldns_rr> ds(ldns_key_rr2ds(key, LDNS_SHA256));
        if (!ds)
            continue;
        QStringList fields;
        for (std::size_t f = 0; f < ldns_rr_rd_count(ds.get()); ++f) {
            const LdnsPtr<char> text(ldns_rdf2str(ldns_rr_rdf(ds.get(), f)));
            fields << QString::fromLatin1(text.get());
        }
        texts << fields.join(u' ');
    }
    return texts;
}

bool keysMatchDs(const DnsMessage& keys, const QString& zone, const QStringList& ds, const QDateTime& at)
{
    const auto packet = packetOf(keys);
    const auto set = setOf(packet.get(), zone, LDNS_RR_TYPE_DNSKEY);
    const auto trusted = trustedKeys(set.get(), dsList(zone, ds).get());
    return verify(set, signaturesOf(packet.get(), zone, LDNS_RR_TYPE_DNSKEY), trusted.get(), at).verdict ==
           SignatureVerdict::Secure;
}

QString normalizedTrustAnchor(const QString& line)
{
    const LdnsPtr<ldns_rr> record = line.size() < 4000 ? parsed(line.simplified()) : nullptr;
    const ldns_rr_type type = record ? ldns_rr_get_type(record.get()) : LDNS_RR_TYPE_A;
    if (type != LDNS_RR_TYPE_DS && type != LDNS_RR_TYPE_DNSKEY)
        throw Error(
            ErrorCode::BadInput,
            Tr::tr(
                "“%1” is not a trust anchor. Write one DS or DNSKEY record, for example “example.jp. IN DS "
                "12345 13 2 …”.")
                .arg(line.left(200)));
    const LdnsPtr<char> text(ldns_rr2str(record.get()));
    return QString::fromLatin1(text.get()).section(u';', 0, 0).simplified();
}

ChainCheck verifyChain(const QString& zone, const ServerAddress& resolver, const QStringList& anchors,
                       const QDateTime& at, const DnsLimits& limits, JobContext& job)
{
    LdnsPtr<ldns_rr_list> trust(ldns_rr_list_new());
    QString start;
    const auto addAnchor = [&](const QString& line) {
        LdnsPtr<ldns_rr> record = parsed(line);
        if (!record)
            return;
        const QString owner = nameOfField(ldns_rr_owner(record.get()));
        if (!owner.isEmpty() && zone != owner && !zone.endsWith(u'.' + owner))
            return; // of another domain
        start = owner;
        ldns_rr_list_push_rr(trust.get(), record.release());
    };
    for (const QString& line : anchors)
        addAnchor(line);
    if (count(trust) == 0) {
        for (const char* line : kRootAnchors)
            addAnchor(QString::fromLatin1(line));
    }

    QStringList zones; // from the anchor down
    for (QString name = zone; name != start; name = name.section(u'.', 1))
        zones.prepend(name);
    zones.prepend(start);

    DnsQuestion question{resolver, {}, {}, {true, true, true, true}, false};
    std::vector<DnsQuestion> questions;
    for (const QString& name : zones) {
        question.name = name;
        for (const char* type : {"DNSKEY", "DS"}) {
            question.type = QString::fromLatin1(type);
            questions.push_back(question);
        }
    }
    const std::vector<DnsReply> replies = askDns(questions, limits, job);

    DnsMessage keys; // of the zone reached so far
    ChainCheck check;
    for (qsizetype i = 0; i < zones.size(); ++i) {
        const DnsReply& dnskey = replies[static_cast<std::size_t>(2 * i)];
        const DnsReply& ds = replies[static_cast<std::size_t>(2 * i + 1)];
        check.zone = zones[i];
        if (i > 0) {
            if (!ds.answered() || ds.message.rcode == QLatin1String("SERVFAIL")) {
                check.detail = QStringLiteral("DS: ") + (ds.answered() ? ds.message.rcode : ds.failure());
                return check;
            }
            check.ds = ds.values(QStringLiteral("DS"));
            if (check.ds.isEmpty()) {
                const bool cut = !dnskey.values(QStringLiteral("DNSKEY")).isEmpty() || i + 1 == zones.size();
                if (!cut)
                    continue; // no zone begins here
                check.verdict = ChainVerdict::Insecure;
                return check;
            }
            const SignatureCheck signedDs = verifySet(ds.message, zones[i], QStringLiteral("DS"), keys, at);
            if (signedDs.verdict != SignatureVerdict::Secure) {
                check.verdict = ChainVerdict::Bogus;
                check.detail = QStringLiteral("DS: ") + signedDs.detail;
                return check;
            }
            trust = dsList(zones[i], check.ds);
        }
        if (!dnskey.answered() || dnskey.values(QStringLiteral("DNSKEY")).isEmpty()) {
            check.detail =
                QStringLiteral("DNSKEY: ") + (dnskey.answered() ? dnskey.message.rcode : dnskey.failure());
            if (dnskey.answered() && dnskey.message.rcode == QLatin1String("NOERROR") && i > 0)
                check.verdict = ChainVerdict::Bogus; // a DS, but no key
            return check;
        }
        const auto packet = packetOf(dnskey.message);
        const auto set = setOf(packet.get(), zones[i], LDNS_RR_TYPE_DNSKEY);
        const auto trusted = trustedKeys(set.get(), trust.get());
        const SignatureCheck signedKeys =
            verify(set, signaturesOf(packet.get(), zones[i], LDNS_RR_TYPE_DNSKEY), trusted.get(), at);
        if (signedKeys.verdict != SignatureVerdict::Secure) {
            check.verdict = ChainVerdict::Bogus;
            check.detail = QStringLiteral("DNSKEY: ") + signedKeys.detail;
            return check;
        }
        keys = dnskey.message;
    }
    check.verdict = ChainVerdict::Secure;
    return check;
}

} // namespace akimori::net
