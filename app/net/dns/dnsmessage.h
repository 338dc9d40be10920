#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace akimori::net {

/// One resource record as received.
struct DnsRecord
{
    QString name;   ///< owner, lower-case, no final dot; "" = the root
    QString type;   ///< "A", "HTTPS", "TYPE1234"
    qint64 ttl = 0; ///< seconds
    QString value;  ///< presentation form; names in it lower-case with final dot
};

/// A decoded answer.
struct DnsMessage
{
    QString rcode;                   ///< "NOERROR", "NXDOMAIN", "SERVFAIL" …
    bool authoritative = false;      ///< AA
    bool truncated = false;          ///< TC
    bool recursionAvailable = false; ///< RA
    bool authenticData = false;      ///< AD: the resolver says that it validated
    std::vector<DnsRecord> answer;
    std::vector<DnsRecord> authority;
    std::vector<DnsRecord> additional;
    QByteArray wire; ///< as received, for DNSSEC
};

struct DnsQueryFlags
{
    bool recursion = false;        ///< RD
    bool dnssec = false;           ///< DO
    bool checkingDisabled = false; ///< CD
    bool edns = true;              ///< with a buffer of 1,232 bytes, which passes without fragments
};

/// Wire form of a question, the letters of its name in random case (an answer must repeat them: harder to
/// forge). `name` normalized, or "" for the root. Throws Error(BadInput) for an unknown type or an impossible
/// name.
QByteArray encodeDnsQuery(const QString& name, const QString& type, quint16 id, const DnsQueryFlags& flags);

enum class QuestionMatch { Exact, OtherCase, Different };
/// Whether `reply` has the same id and repeats the question of `query`.
QuestionMatch matchQuestion(const QByteArray& query, const QByteArray& reply);

/// Nothing when the bytes are not a DNS message. Never more than 65,535 bytes are looked at.
std::optional<DnsMessage> decodeDnsMessage(const QByteArray& wire);

/// Values of one owner and type in a section, sorted; empty when there are none.
QStringList valuesOf(const std::vector<DnsRecord>& records, const QString& name, const QString& type);
/// Smallest TTL of that set, -1 when there is none.
qint64 ttlOf(const std::vector<DnsRecord>& records, const QString& name, const QString& type);

} // namespace akimori::net
