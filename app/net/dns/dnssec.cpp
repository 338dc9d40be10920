#include "net/dns/dnssec.h"

#include "base/error.h"
#include "net/dns/dsdenial.h"
#include "net/dns/signedsets.h"
#include "net/tr.h"

#include <algorithm>

namespace akimori::net {

namespace {

const char* const kRootAnchors[] = {
    ". 3600 IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D",
    ". 3600 IN DS 38696 8 2 683D2D0ACB8C9B712A1948B27F741219298D0A450D612C483AF444A4C0FB2B16"};

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

/// The key set of the zone, signed by one of its keys that is trusted.
SignatureCheck verifyKeySet(const DnsMessage& keys, const QString& zone, const ldns_rr_list* trust, const QDateTime& at)
{
    const auto packet = packetOf(keys);
    const ldns_rr_list* section = packet ? ldns_pkt_answer(packet.get()) : nullptr;
    const auto set = setOf(section, zone, LDNS_RR_TYPE_DNSKEY);
    return verifySignatures(set.get(), signaturesOf(section, zone, LDNS_RR_TYPE_DNSKEY).get(),
                            trustedKeys(set.get(), trust).get(), at);
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
    const ldns_rr_list* section = packet ? ldns_pkt_answer(packet.get()) : nullptr;
    return verifySignatures(setOf(section, name, typeNumber(type)).get(),
                            signaturesOf(section, name, typeNumber(type)).get(), keysOf(keys).get(), at);
}

QStringList dsOfKeys(const DnsMessage& keys)
{
    QStringList texts;
    const auto all = keysOf(keys);
    for (std::size_t i = 0; i < countOf(all); ++i) {
        const ldns_rr* key = ldns_rr_list_rr(all.get(), i);
        if (!(ldns_rdf2native_int16(ldns_rr_dnskey_flags(key)) & 1))
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
    return verifyKeySet(keys, zone, dsList(zone, ds).get(), at).verdict == SignatureVerdict::Secure;
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

namespace {

/// From the anchor down to the zone, one name after the other.
class Chain
{
public:
    Chain(QString anchor, LdnsPtr<ldns_rr_list> trust, const QDateTime& at)
        : m_trust(std::move(trust))
        , m_holder(std::move(anchor))
        , m_at(at)
    {
    }

    /// False when the verdict has fallen. `last`: there is nothing below that could tell more.
    bool descend(const QString& name, const DnsReply& ds, const DnsReply& dnskey, bool last)
    {
        m_check.zone = name;
        if (!ds.answered() || ds.message.rcode == QLatin1String("SERVFAIL"))
            return end(ChainVerdict::Unchecked,
                       QStringLiteral("DS: ") + (ds.answered() ? ds.message.rcode : ds.failure()));
        m_check.ds = ds.values(QStringLiteral("DS"));
        if (m_check.ds.isEmpty())
            return passUnsigned(name, ds.message, dnskey, last);
        const SignatureCheck signedDs = verifySet(ds.message, name, QStringLiteral("DS"), m_keys, m_at);
        if (signedDs.verdict != SignatureVerdict::Secure)
            return end(ChainVerdict::Bogus, QStringLiteral("DS: ") + signedDs.detail);
        m_trust = dsList(name, m_check.ds);
        return takeKeys(name, dnskey);
    }

    bool takeKeys(const QString& zone, const DnsReply& dnskey)
    {
        m_check.zone = zone;
        const QString what = QStringLiteral("DNSKEY: ");
        if (!dnskey.answered() || dnskey.values(QStringLiteral("DNSKEY")).isEmpty()) {
            const bool none = dnskey.answered() && dnskey.message.rcode == QLatin1String("NOERROR");
            const bool promised = none && zone != m_holder; // a DS, but no key
            return end(promised ? ChainVerdict::Bogus : ChainVerdict::Unchecked,
                       what + (dnskey.answered() ? dnskey.message.rcode : dnskey.failure()));
        }
        const SignatureCheck keys = verifyKeySet(dnskey.message, zone, m_trust.get(), m_at);
        // The anchor's own keys without any signature: the resolver does not pass signatures on.
        if (keys.verdict == SignatureVerdict::Unsigned && zone == m_holder)
            return end(ChainVerdict::Unchecked, what + QStringLiteral("no signatures came along"));
        if (keys.verdict != SignatureVerdict::Secure)
            return end(ChainVerdict::Bogus, what + keys.detail);
        m_keys = dnskey.message;
        m_holder = zone;
        return true;
    }

    ChainCheck secure()
    {
        end(ChainVerdict::Secure, {});
        return m_check;
    }
    const ChainCheck& check() const { return m_check; }

private:
    bool end(ChainVerdict verdict, const QString& detail)
    {
        m_check.verdict = verdict;
        m_check.detail = detail;
        return false;
    }

    bool passUnsigned(const QString& name, const DnsMessage& answer, const DnsReply& dnskey, bool last)
    {
        const DsDenialCheck denial = verifyDsDenial(answer, name, m_holder, m_keys, m_at);
        const bool zoneHere = last || !dnskey.values(QStringLiteral("DNSKEY")).isEmpty();
        switch (denial.verdict) {
        case DsDenial::Delegated:
            return end(ChainVerdict::Insecure, denial.detail);
        case DsDenial::OptedOut:
            // Between two names of one zone this may be an empty name; the last one decides.
            return zoneHere ? end(ChainVerdict::Insecure, denial.detail) : true;
        case DsDenial::NotDelegated:
            // The zone above signs this name itself, or says that it does not exist.
            return zoneHere ? end(ChainVerdict::Unchecked, QStringLiteral("the zone above knows no delegation (%1)")
                                                                .arg(denial.detail))
                            : true;
        case DsDenial::Unproved:
            return zoneHere ? end(ChainVerdict::Unchecked,
                                  QStringLiteral("the missing of a DS is not proved (%1)").arg(denial.detail))
                            : true;
        }
        return false;
    }

    LdnsPtr<ldns_rr_list> m_trust;
    QString m_holder;  ///< zone of the keys
    DnsMessage m_keys; ///< trusted
    QDateTime m_at;
    ChainCheck m_check;
};

} // namespace

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
    if (countOf(trust) == 0) {
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

    Chain chain(start, std::move(trust), at);
    if (!chain.takeKeys(start, replies[0]))
        return chain.check();
    for (qsizetype i = 1; i < zones.size(); ++i) {
        const auto own = static_cast<std::size_t>(2 * i);
        if (!chain.descend(zones[i], replies[own + 1], replies[own], i + 1 == zones.size()))
            return chain.check();
    }
    return chain.secure();
}

} // namespace akimori::net
