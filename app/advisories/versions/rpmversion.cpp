#include "advisories/versions/rpmversion.h"

#include <algorithm>

namespace akimori::advisories {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSeparator(char c)
{
    return !isDigit(c) && !isLetter(c) && c != '~' && c != '^';
}

qsizetype skipSeparators(const QByteArray& text, qsizetype at)
{
    while (at < text.size() && isSeparator(text.at(at)))
        ++at;
    return at;
}

QByteArray segment(const QByteArray& text, qsizetype at, bool digits)
{
    qsizetype end = at;
    while (end < text.size() && (digits ? isDigit(text.at(end)) : isLetter(text.at(end))))
        ++end;
    return text.mid(at, end - at);
}

int sign(qsizetype value)
{
    return value < 0 ? -1 : (value > 0 ? 1 : 0);
}

int compareNumbers(QByteArray left, QByteArray right)
{
    const auto trim = [](QByteArray& number) {
        qsizetype zeros = 0;
        while (zeros < number.size() && number.at(zeros) == '0')
            ++zeros;
        number.remove(0, zeros);
    };
    trim(left);
    trim(right);
    if (left.size() != right.size())
        return sign(left.size() - right.size());
    return sign(left.compare(right));
}

struct Evr
{
    QByteArray epoch;
    QByteArray version;
    QByteArray release;
    bool hasRelease = false;
};

Evr split(const QByteArray& text)
{
    Evr evr;
    const qsizetype colon = text.indexOf(':');
    const bool hasEpoch = colon > 0 && std::all_of(text.begin(), text.begin() + colon, isDigit);
    evr.epoch = hasEpoch ? text.left(colon) : QByteArray();
    evr.version = hasEpoch ? text.mid(colon + 1) : text;
    const qsizetype dash = evr.version.lastIndexOf('-');
    evr.hasRelease = dash >= 0;
    if (evr.hasRelease) {
        evr.release = evr.version.mid(dash + 1);
        evr.version.truncate(dash);
    }
    return evr;
}

} // namespace

int compareRpmPart(const QByteArray& left, const QByteArray& right)
{
    if (left == right)
        return 0;
    qsizetype l = 0;
    qsizetype r = 0;
    while (true) {
        l = skipSeparators(left, l);
        r = skipSeparators(right, r);
        const char a = l < left.size() ? left.at(l) : '\0';
        const char b = r < right.size() ? right.at(r) : '\0';
        if (a == '~' || b == '~') {
            if (a != b)
                return a == '~' ? -1 : 1;
            ++l, ++r;
            continue;
        }
        if (a == '^' || b == '^') {
            if (a != b) { // '^' is more than the end and less than anything else
                if (a == '\0' || b == '\0')
                    return a == '\0' ? -1 : 1;
                return a == '^' ? -1 : 1;
            }
            ++l, ++r;
            continue;
        }
        if (a == '\0' || b == '\0')
            return a == b ? 0 : (a == '\0' ? -1 : 1);
        const bool digits = isDigit(a);
        const QByteArray leftSegment = segment(left, l, digits);
        const QByteArray rightSegment = segment(right, r, digits);
        if (rightSegment.isEmpty()) // a number is newer than a word
            return digits ? 1 : -1;
        const int difference =
            digits ? compareNumbers(leftSegment, rightSegment) : sign(leftSegment.compare(rightSegment));
        if (difference != 0)
            return difference;
        l += leftSegment.size();
        r += rightSegment.size();
    }
}

int compareRpmVersions(const QByteArray& left, const QByteArray& right)
{
    const Evr l = split(left);
    const Evr r = split(right);
    if (const int epoch = compareNumbers(l.epoch, r.epoch); epoch != 0)
        return epoch;
    if (const int version = compareRpmPart(l.version, r.version); version != 0)
        return version;
    if (l.hasRelease != r.hasRelease)
        return l.hasRelease ? 1 : -1;
    return compareRpmPart(l.release, r.release);
}

bool isRpmVersion(const QByteArray& version)
{
    if (version.isEmpty() || version.size() > 200)
        return false;
    const Evr evr = split(version);
    const bool known = std::all_of(version.begin(), version.end(), [](char c) {
        return isDigit(c) || isLetter(c) || (c != '\0' && QByteArrayView(".+-:~^_").contains(c));
    });
    return known && !evr.version.isEmpty() && !evr.version.contains(':');
}

} // namespace akimori::advisories
