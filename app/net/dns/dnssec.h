#pragma once

#include "net/dns/dnsclient.h"

#include <QDateTime>

namespace akimori::net {

enum class SignatureVerdict {
    Secure,   ///< a signature by one of the keys fits
    Unsigned, ///< no signature came along
    Bogus,    ///< signatures came, none fits: forged or broken
    Expired,  ///< signed by the right key, but not valid at this time
    NoKey,    ///< signed by a key that is not among the keys
    NoData,   ///< the answer holds no such set
};

struct SignatureCheck
{
    SignatureVerdict verdict = SignatureVerdict::NoData;
    QString detail;    ///< what ldns said, untranslated
    QDateTime expires; ///< UTC: earliest end of a signature of the set
};

/// Verifies the set of `name` and `type` in `answer` (asked with DO) by the DNSKEY records in `keys`.
SignatureCheck verifySet(const DnsMessage& answer, const QString& name, const QString& type,
                         const DnsMessage& keys, const QDateTime& at);

/// DS texts ("20326 8 2 E06D…") that a parent would publish for the key-signing keys in `keys`.
QStringList dsOfKeys(const DnsMessage& keys);

/// Whether one of the `ds` texts (digests SHA-1, SHA-256, SHA-384) is that of a key in `keys` that signs the
/// key set.
bool keysMatchDs(const DnsMessage& keys, const QString& zone, const QStringList& ds, const QDateTime& at);

enum class ChainVerdict {
    Secure,    ///< signed from the anchor down to the zone
    Insecure,  ///< a zone above proves that it has no DS for it: not protected, signed or not
    Bogus,     ///< a signature or a DS on the way does not fit
    Unchecked, ///< an answer on the way is missing, or the missing of a DS is not proved
};

struct ChainCheck
{
    ChainVerdict verdict = ChainVerdict::Unchecked;
    QString zone;   ///< where the verdict fell
    QString detail; ///< untranslated
    QStringList ds; ///< of `zone` at its parent
};

/// Follows the chain of trust from `anchors` ("example.jp. IN DS …" or DNSKEY lines; empty = the root's keys
/// of 2017 and 2024) down to `zone` by asking `resolver` with CD set, and verifies every step here,
/// the missing of a DS included (verifyDsDenial): an answer from which a DS was cut out gives Unchecked, never Insecure.
ChainCheck verifyChain(const QString& zone, const ServerAddress& resolver, const QStringList& anchors,
                       const QDateTime& at, const DnsLimits& limits, JobContext& job);

/// Normal form of an anchor line. Throws Error(BadInput) unless it is one DS or DNSKEY record.
QString normalizedTrustAnchor(const QString& line);

} // namespace akimori::net
