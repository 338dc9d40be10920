#include "advisories/versions/dpkgversion.h"

#include <algorithm>
#include <cctype>

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

struct Parts
{
    QByteArray epoch;
    QByteArray upstream;
    QByteArray revision;
};

Parts split(const QByteArray& version)
{
    Parts parts;
    const qsizetype colon = version.indexOf(':');
    parts.epoch = colon < 0 ? QByteArray() : version.left(colon);
    parts.upstream = version.mid(colon + 1);
    const qsizetype dash = parts.upstream.lastIndexOf('-');
    if (dash >= 0) {
        parts.revision = parts.upstream.mid(dash + 1);
        parts.upstream.truncate(dash);
    }
    return parts;
}

/// '~' sorts before the end, the end before letters, letters before everything else.
int weight(const QByteArray& text, qsizetype at)
{
    if (at >= text.size() || isDigit(text.at(at)))
        return 0;
    const char c = text.at(at);
    if (c == '~')
        return -1;
    return isLetter(c) ? c : static_cast<unsigned char>(c) + 256;
}

qsizetype endOfNumber(const QByteArray& text, qsizetype from)
{
    while (from < text.size() && isDigit(text.at(from)))
        ++from;
    return from;
}

qsizetype skipZeros(const QByteArray& text, qsizetype from)
{
    while (from < text.size() && text.at(from) == '0')
        ++from;
    return from;
}

int comparePart(const QByteArray& left, const QByteArray& right)
{
    qsizetype l = 0;
    qsizetype r = 0;
    while (l < left.size() || r < right.size()) {
        while ((l < left.size() && !isDigit(left.at(l))) || (r < right.size() && !isDigit(right.at(r)))) {
            const int difference = weight(left, l) - weight(right, r);
            if (difference != 0)
                return difference;
            ++l;
            ++r;
        }
        l = skipZeros(left, l);
        r = skipZeros(right, r);
        const qsizetype leftEnd = endOfNumber(left, l);
        const qsizetype rightEnd = endOfNumber(right, r);
        if (leftEnd - l != rightEnd - r) // without zeros in front the longer number is the greater one
            return leftEnd - l < rightEnd - r ? -1 : 1;
        const int difference = left.mid(l, leftEnd - l).compare(right.mid(r, rightEnd - r));
        if (difference != 0)
            return difference;
        l = leftEnd;
        r = rightEnd;
    }
    return 0;
}

} // namespace

int compareDpkgVersions(const QByteArray& left, const QByteArray& right)
{
    const Parts l = split(left);
    const Parts r = split(right);
    if (const int epoch = comparePart(l.epoch, r.epoch); epoch != 0)
        return epoch;
    if (const int upstream = comparePart(l.upstream, r.upstream); upstream != 0)
        return upstream;
    return comparePart(l.revision, r.revision);
}

bool isDpkgVersion(const QByteArray& version)
{
    if (version.isEmpty() || version.size() > 200)
        return false;
    const Parts parts = split(version);
    const bool epochIsNumber = std::all_of(parts.epoch.begin(), parts.epoch.end(), isDigit);
    const bool epochIsThere = !version.startsWith(':') && parts.epoch.size() <= 9;
    const bool known = std::all_of(version.begin(), version.end(), [](char c) {
        return isDigit(c) || isLetter(c) || (c != '\0' && QByteArrayView(".+-:~_").contains(c));
    });
    return known && epochIsNumber && epochIsThere && !parts.upstream.isEmpty() && isDigit(parts.upstream.front());
}

} // namespace akimori::advisories
