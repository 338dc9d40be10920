#include "advisories/versions/ranges.h"

#include "advisories/versions/rpmversion.h"

#include <QRegularExpression>
#include <QStringList>

namespace akimori::advisories {

namespace {

int compare(const QString& left, const QString& right)
{
    return compareRpmPart(left.toLatin1(), right.toLatin1());
}

QString branch(const QString& version)
{
    return version.section(u'.', 0, 1);
}

RangeAnswer inRange(const QString& version, const QString& range)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d[\\w.]*)\\s*)?(?:(-|<=|<|through)\\s*(\\d[\\w.]*))?$"));
    if (range == QLatin1String("all"))
        return RangeAnswer::Inside;
    const QRegularExpressionMatch match = form.match(range);
    if (!match.hasMatch() || range.isEmpty())
        return RangeAnswer::Unknown;
    const QString from = match.captured(1);
    const QString end = match.captured(3);
    if (end.isEmpty())
        return compare(version, from) == 0 ? RangeAnswer::Inside : RangeAnswer::Outside;
    if (!from.isEmpty() && compare(version, from) < 0)
        return RangeAnswer::Outside;
    const int toEnd = compare(version, end);
    const bool inside = match.captured(2) == QLatin1String("<") ? toEnd < 0 : toEnd <= 0;
    return inside ? RangeAnswer::Inside : RangeAnswer::Outside;
}

} // namespace

RangeAnswer inRanges(const QString& version, const QString& ranges, const QString& fixed)
{
    static const QRegularExpression plain(QStringLiteral("^\\d[\\w.]{0,60}$"));
    if (!plain.match(version).hasMatch())
        return RangeAnswer::Unknown;
    for (const QString& fix : fixed.split(u',', Qt::SkipEmptyParts)) {
        const QString first = fix.trimmed().chopped(fix.trimmed().endsWith(u'+') ? 1 : 0);
        if (plain.match(first).hasMatch() && branch(first) == branch(version) && compare(version, first) >= 0)
            return RangeAnswer::Outside;
    }
    RangeAnswer answer = RangeAnswer::Outside;
    const QStringList parts = ranges.split(u',', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return RangeAnswer::Unknown;
    for (const QString& part : parts) {
        const RangeAnswer one = inRange(version, part.trimmed());
        if (one == RangeAnswer::Inside)
            return one;
        if (one == RangeAnswer::Unknown)
            answer = one;
    }
    return answer;
}

} // namespace akimori::advisories
