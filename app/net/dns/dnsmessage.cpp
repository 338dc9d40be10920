#include "net/dns/dnsmessage.h"

#include "base/error.h"
#include "net/dns/ldnstypes.h"
#include "net/tr.h"

#include <QHostAddress>
#include <QRandomGenerator>

#include <algorithm>

namespace akimori::net {

namespace {

constexpr int kHeader = 12;
constexpr int kMaxWire = 65'535;
constexpr std::uint16_t kEdnsSize = 1232;

/// Length of the question section's first question at byte 12; 0 when it is not plain. Questions are not
/// compressed.
qsizetype questionLength(const QByteArray& wire)
{
    qsizetype at = kHeader;
    while (at < wire.size()) {
        const auto length = static_cast<unsigned char>(wire[at]);
        if (length == 0)
            return at + 5 <= wire.size() ? at + 5 - kHeader : 0;
        if (length > 63 || at - kHeader > 255)
            return 0;
        at += length + 1;
    }
    return 0;
}

/// Value of an HTTPS or SVCB record: "1 . alpn=h2,h3 ipv4hint=192.0.2.1". Keys that concern nobody here are
/// hex.
QString serviceBinding(const QByteArray& rdata)
{
    const auto byte = [&](qsizetype at) { return static_cast<unsigned char>(rdata[at]); };
    const auto number = [&](qsizetype at) { return byte(at) << 8 | byte(at + 1); };
    if (rdata.size() < 3)
        return QStringLiteral("\\# ") + QString::fromLatin1(rdata.toHex());
    QString text = QString::number(number(0)) + u' ';
    qsizetype at = 2;
    QString target;
    while (at < rdata.size() && byte(at) != 0) {
        target += QString::fromLatin1(rdata.mid(at + 1, byte(at))).toLower() + u'.';
        at += byte(at) + 1;
    }
    text += target.isEmpty() ? QStringLiteral(".") : target;
    ++at;
    while (at + 4 <= rdata.size()) {
        const int key = number(at);
        const QByteArray value = rdata.mid(at + 4, number(at + 2));
        at += 4 + number(at + 2);
        QStringList parts;
        if (key == 4 || key == 6) {
            const int width = key == 4 ? 4 : 16;
            for (qsizetype i = 0; i + width <= value.size(); i += width) {
                if (key == 4)
                    parts << QStringLiteral("%1.%2.%3.%4")
                                 .arg(static_cast<unsigned char>(value[i]))
                                 .arg(static_cast<unsigned char>(value[i + 1]))
                                 .arg(static_cast<unsigned char>(value[i + 2]))
                                 .arg(static_cast<unsigned char>(value[i + 3]));
                else
                    parts << QHostAddress(reinterpret_cast<const quint8*>(value.constData() + i)).toString();
            }
            text +=
                (key == 4 ? QStringLiteral(" ipv4hint=") : QStringLiteral(" ipv6hint=")) + parts.join(u',');
        } else if (key == 1) {
            for (qsizetype i = 0; i < value.size(); i += static_cast<unsigned char>(value[i]) + 1)
                parts << QString::fromLatin1(value.mid(i + 1, static_cast<unsigned char>(value[i])));
            text += QStringLiteral(" alpn=") + parts.join(u',');
        } else {
            text += QStringLiteral(" key%1=%2").arg(key).arg(QString::fromLatin1(value.toHex()));
        }
    }
    return text;
}

QString fieldText(const ldns_rdf* field)
{
    if (!field)
        return {};
    const LdnsPtr<char> text(ldns_rdf2str(field));
    const QString read = QString::fromUtf8(text.get());
    return ldns_rdf_get_type(field) == LDNS_RDF_TYPE_DNAME ? read.toLower() : read;
}

QString valueOf(const ldns_rr* record)
{
    const ldns_rr_type type = ldns_rr_get_type(record);
    if (type == 64 || type == 65) {
        QByteArray rdata;
        for (std::size_t i = 0; i < ldns_rr_rd_count(record); ++i) {
            const ldns_rdf* field = ldns_rr_rdf(record, i);
            if (!field)
                return {};
            rdata.append(reinterpret_cast<const char*>(ldns_rdf_data(field)),
                         static_cast<int>(ldns_rdf_size(field)));
        }
        return serviceBinding(rdata);
    }
    QStringList fields;
    for (std::size_t i = 0; i < ldns_rr_rd_count(record); ++i)
        fields << fieldText(ldns_rr_rdf(record, i));
    return fields.join(u' ');
}

std::vector<DnsRecord> recordsOf(const ldns_rr_list* list)
{
    std::vector<DnsRecord> records;
    const std::size_t count = list ? ldns_rr_list_rr_count(list) : 0;
    records.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const ldns_rr* record = ldns_rr_list_rr(list, i);
        records.push_back({nameOfField(ldns_rr_owner(record)), typeName(ldns_rr_get_type(record)),
                           static_cast<qint64>(ldns_rr_ttl(record)), valueOf(record)});
    }
    return records;
}

} // namespace

ldns_rr_type typeNumber(const QString& type)
{
    if (type == QLatin1String("HTTPS"))
        return static_cast<ldns_rr_type>(65);
    if (type == QLatin1String("SVCB"))
        return static_cast<ldns_rr_type>(64);
    return ldns_get_rr_type_by_name(type.toLatin1().constData());
}

QString typeName(ldns_rr_type number)
{
    if (number == 65)
        return QStringLiteral("HTTPS");
    if (number == 64)
        return QStringLiteral("SVCB");
    const LdnsPtr<char> text(ldns_rr_type2str(number));
    return QString::fromLatin1(text.get());
}

QString nameOfField(const ldns_rdf* field)
{
    if (!field)
        return {};
    const LdnsPtr<char> text(ldns_rdf2str(field));
    QString name = QString::fromLatin1(text.get()).toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

QByteArray encodeDnsQuery(const QString& name, const QString& type, quint16 id, const DnsQueryFlags& flags)
{
    const ldns_rr_type number = typeNumber(type);
    ldns_rdf* owner = ldns_dname_new_frm_str((name + u'.').toLatin1().constData());
    if (!owner || number == 0) {
        if (owner)
            ldns_rdf_deep_free(owner);
        throw Error(ErrorCode::BadInput, Tr::tr("The DNS cannot be asked for “%1 %2”.").arg(name, type));
    }
    const auto bits =
        static_cast<std::uint16_t>((flags.recursion ? LDNS_RD : 0) | (flags.checkingDisabled ? LDNS_CD : 0));
    const LdnsPtr<ldns_pkt> packet(
        ldns_pkt_query_new(owner, number, LDNS_RR_CLASS_IN, bits)); // takes the owner
    ldns_pkt_set_id(packet.get(), id);
    if (flags.edns) {
        ldns_pkt_set_edns_udp_size(packet.get(), kEdnsSize);
        ldns_pkt_set_edns_do(packet.get(), flags.dnssec);
    }
    std::uint8_t* raw = nullptr;
    std::size_t size = 0;
    if (ldns_pkt2wire(&raw, packet.get(), &size) != LDNS_STATUS_OK)
        throw Error(ErrorCode::BadInput, Tr::tr("The DNS cannot be asked for “%1 %2”.").arg(name, type));
    const LdnsPtr<std::uint8_t> bytes(raw);
    QByteArray wire(reinterpret_cast<const char*>(raw), static_cast<qsizetype>(size));
    const qsizetype end = kHeader + questionLength(wire) - 4;
    for (qsizetype i = kHeader; i < end; ++i) {
        const char c = wire[i];
        if (((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) &&
            (QRandomGenerator::system()->generate() & 1))
            wire[i] = static_cast<char>(c ^ 0x20); // length bytes are below 64 and no letters
    }
    return wire;
}

QuestionMatch matchQuestion(const QByteArray& query, const QByteArray& reply)
{
    const qsizetype length = questionLength(query);
    if (reply.size() < kHeader || reply.left(2) != query.left(2) || !(reply[2] & '\x80'))
        return QuestionMatch::Different;
    const bool withoutQuestion = reply[4] == 0 && reply[5] == 0 && (reply[3] & 0x0f) != 0; // some refusals
    if (withoutQuestion)
        return QuestionMatch::Exact;
    const QByteArray asked = query.mid(kHeader, length);
    const QByteArray repeated = reply.mid(kHeader, length);
    if (asked == repeated)
        return QuestionMatch::Exact;
    return asked.toLower() == repeated.toLower() ? QuestionMatch::OtherCase : QuestionMatch::Different;
}

std::optional<DnsMessage> decodeDnsMessage(const QByteArray& wire)
{
    if (wire.size() < kHeader || wire.size() > kMaxWire)
        return std::nullopt;
    ldns_pkt* raw = nullptr;
    if (ldns_wire2pkt(&raw, reinterpret_cast<const std::uint8_t*>(wire.constData()),
                      static_cast<std::size_t>(wire.size())) != LDNS_STATUS_OK)
        return std::nullopt;
    const LdnsPtr<ldns_pkt> packet(raw);
    DnsMessage message;
    const LdnsPtr<char> rcode(ldns_pkt_rcode2str(ldns_pkt_get_rcode(raw)));
    message.rcode = QString::fromLatin1(rcode.get());
    message.authoritative = ldns_pkt_aa(raw);
    message.truncated = ldns_pkt_tc(raw);
    message.recursionAvailable = ldns_pkt_ra(raw);
    message.authenticData = ldns_pkt_ad(raw);
    message.answer = recordsOf(ldns_pkt_answer(raw));
    message.authority = recordsOf(ldns_pkt_authority(raw));
    message.additional = recordsOf(ldns_pkt_additional(raw));
    message.wire = wire;
    return message;
}

QStringList valuesOf(const std::vector<DnsRecord>& records, const QString& name, const QString& type)
{
    QStringList values;
    for (const DnsRecord& record : records) {
        if (record.type == type && record.name == name && !values.contains(record.value))
            values << record.value;
    }
    values.sort();
    return values;
}

qint64 ttlOf(const std::vector<DnsRecord>& records, const QString& name, const QString& type)
{
    qint64 ttl = -1;
    for (const DnsRecord& record : records) {
        if (record.type == type && record.name == name)
            ttl = ttl < 0 ? record.ttl : std::min(ttl, record.ttl);
    }
    return ttl;
}

} // namespace akimori::net
