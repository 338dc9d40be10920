#include "records/advisory.h"

#include "records/words.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {

constexpr std::array kKinds{Word<AdvisoryKind>{AdvisoryKind::Information, "information"},
                            Word<AdvisoryKind>{AdvisoryKind::Errata, "errata"},
                            Word<AdvisoryKind>{AdvisoryKind::Exploited, "exploited"}};
constexpr std::array kBases{
    Word<DateBasis>{DateBasis::Unknown, "unknown"}, Word<DateBasis>{DateBasis::Stated, "stated"},
    Word<DateBasis>{DateBasis::AssumedUtc, "assumedUtc"}, Word<DateBasis>{DateBasis::AssumedJst, "assumedJst"},
    Word<DateBasis>{DateBasis::DayOnly, "dayOnly"}};

} // namespace

QByteArray Advisory::fingerprint() const
{
    QStringList parts{title, revision, severityText, withdrawn ? QStringLiteral("withdrawn") : QString()};
    parts += cves;
    QStringList fixes;
    for (const FixedPackage& fix : packages)
        fixes << QStringList{fix.release, fix.package, fix.version, fix.module}.join(u'\x1f');
    for (const AffectedProduct& product : products)
        fixes << QStringList{product.vendor, product.product, product.cpe, product.versions, product.fixed}.join(
            u'\x1f');
    std::sort(fixes.begin(), fixes.end()); // sources reorder their lists
    parts += fixes;
    return QCryptographicHash::hash(parts.join(u'\x1e').toUtf8(), QCryptographicHash::Sha256).toHex();
}

QString toString(AdvisoryKind kind)
{
    return records::spell(kKinds, kind);
}

QString toString(DateBasis basis)
{
    return records::spell(kBases, basis);
}

AdvisoryKind advisoryKindFromString(const QString& text)
{
    return records::read(kKinds, text);
}

DateBasis dateBasisFromString(const QString& text)
{
    return records::read(kBases, text);
}

QString displayName(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Unknown:
        return Tr::tr("The date of publication is not known.");
    case DateBasis::Stated:
        return Tr::tr("The source states the time with its zone.");
    case DateBasis::AssumedUtc:
        return Tr::tr("The source gives no time zone; it was read as UTC.");
    case DateBasis::AssumedJst:
        return Tr::tr("The source gives no time zone; it was read as Japanese time.");
    case DateBasis::DayOnly:
        return Tr::tr("The source gives the day only; it was taken as it stands.");
    }
    return {};
}

} // namespace akimori
