#include "advisories/feeds/feedtext.h"

#include <algorithm>

namespace akimori::advisories {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDash(QChar c)
{
    return c == u'-' || (c.unicode() >= 0x2010 && c.unicode() <= 0x2015);
}

bool isLetter(QChar c, char16_t upper)
{
    return (c.unicode() & ~0x20) == upper;
}

qsizetype digitsFrom(QStringView text, qsizetype at)
{
    const qsizetype start = at;
    while (at < text.size() && isDigit(text.at(at)))
        ++at;
    return at - start;
}

/// Whether the text may hold a number at all: most fields do not, and are done with here. Full-width letters count.
bool mayHold(const QString& text, bool& wide)
{
    bool narrow = false;
    for (const QChar c : text) {
        narrow = narrow || c == u'V' || c == u'v';
        wide = wide || (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e);
    }
    return narrow || wide;
}

} // namespace

/// Without a regular expression: every text of every entry is looked at, a hundred thousand of them in a year of JVN.
QStringList cvesIn(const QString& text)
{
    QStringList cves;
    bool wide = false;
    if (!mayHold(text, wide))
        return cves;
    const QString narrow = wide ? text.normalized(QString::NormalizationForm_KC) : text;
    constexpr qsizetype kShortest = 13; // "CVE-2026-1234"
    for (qsizetype at = 0; at + kShortest <= narrow.size(); ++at) {
        if (!isLetter(narrow.at(at), u'C') || !isLetter(narrow.at(at + 1), u'V') || !isLetter(narrow.at(at + 2), u'E') ||
            !isDash(narrow.at(at + 3)) || digitsFrom(narrow, at + 4) != 4 || !isDash(narrow.at(at + 8)))
            continue;
        const qsizetype digits = digitsFrom(narrow, at + 9);
        if (digits < 4 || digits > 7)
            continue;
        QString number = QStringLiteral("CVE-");
        number += QStringView(narrow).sliced(at + 4, 4);
        number += u'-';
        number += QStringView(narrow).sliced(at + 9, digits);
        if (!cves.contains(number))
            cves << number;
        at += 8 + digits;
    }
    cves.sort();
    return cves;
}

void addCves(Advisory& advisory, const QString& text)
{
    for (const QString& number : cvesIn(text)) {
        const auto place = std::lower_bound(advisory.cves.begin(), advisory.cves.end(), number);
        if (place == advisory.cves.end() || *place != number)
            advisory.cves.insert(place, number);
    }
}

} // namespace akimori::advisories
