#include "reports/pdfpatch.h"

#include "base/error.h"
#include "base/jst.h"
#include "reports/tr.h"

#include <QMap>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace akimori::reports {

namespace {

[[noreturn]] void unknownForm(const QByteArray& found)
{
    throw Error(ErrorCode::Internal,
                Tr::tr("The PDF library of this computer writes another form than expected, so a reprint would differ from its "
                       "first print. Please report this with the version of Qt."),
                QString::fromLatin1(found.left(80)));
}

/// Adds `moved` to the place of every object behind `at`, in the cross-reference table and in startxref.
void moveObjects(QByteArray& pdf, qsizetype at, qsizetype moved)
{
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 6;
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const qsizetype entries = pdf.indexOf('\n', table) + 1;
    if (table < 6 || start < 0 || entries <= 0)
        unknownForm(pdf.right(80));
    constexpr qsizetype kEntry = 20; // "0000000123 00000 n \n"
    for (qsizetype entry = entries; entry + kEntry <= start && pdf.at(entry + 10) == ' '; entry += kEntry) {
        const qsizetype place = pdf.mid(entry, 10).toLongLong();
        if (pdf.at(entry + 17) == 'n' && place > at)
            pdf.replace(entry, 10, QByteArray::number(place + moved).rightJustified(10, '0'));
    }
    const qsizetype number = start + 10;
    qsizetype end = number;
    while (end < pdf.size() && pdf.at(end) >= '0' && pdf.at(end) <= '9')
        ++end;
    pdf.replace(number, end - number, QByteArray::number(pdf.mid(number, end - number).toLongLong() + moved));
}

/// Which of the embedded typefaces: family without blanks in lower case, and whether it is the bold one.
using FontKey = std::pair<QString, bool>;

QString folded(const QString& name)
{
    return QString(name).remove(u' ').toLower();
}

/// The letters beyond U+FFFF in the order in which they are painted, by the typeface that has them.
QMap<FontKey, std::vector<char32_t>> rareLetters(const Layout& layout, const FontSet& fonts)
{
    QMap<FontKey, std::vector<char32_t>> letters;
    const auto note = [&](Face face, char32_t letter) {
        for (const QString& family : face == Face::Mincho ? fonts.mincho : fonts.gothic) {
            QFont font(family);
            font.setPixelSize(100);
            if (!QRawFont::fromFont(font).supportsCharacter(letter))
                continue;
            std::vector<char32_t>& known = letters[{folded(family), face == Face::GothicBold}];
            if (std::find(known.begin(), known.end(), letter) == known.end())
                known.push_back(letter);
            return;
        }
    };
    for (const Page& page : layout.pages) {
        for (const TextRun& run : page.texts) {
            for (qsizetype i = 0; i + 1 < run.text.size(); ++i) {
                if (run.text.at(i).isHighSurrogate() && run.text.at(i + 1).isLowSurrogate())
                    note(run.face, QChar::surrogateToUcs4(run.text.at(i), run.text.at(i + 1)));
            }
        }
    }
    return letters;
}

/// Glyph numbers that the map of the typeface already names.
QSet<int> mappedGlyphs(const QByteArray& map)
{
    static const QRegularExpression range(QStringLiteral("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> [\\[<]"));
    QSet<int> mapped;
    for (auto it = range.globalMatch(QString::fromLatin1(map)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (int glyph = match.captured(1).toInt(nullptr, 16); glyph <= match.captured(2).toInt(nullptr, 16); ++glyph)
            mapped.insert(glyph);
    }
    return mapped;
}

/// Entries for the letters: a glyph without a name is the next letter that has none, because glyphs are numbered in the
/// order of their first use.
QByteArray entriesFor(const std::vector<char32_t>& letters, const QSet<int>& mapped)
{
    QByteArray entries = QByteArray::number(static_cast<qsizetype>(letters.size())) + " beginbfchar\n";
    int glyph = 1;
    for (const char32_t letter : letters) {
        while (mapped.contains(glyph))
            ++glyph;
        const auto hex = [](uint number) { return QByteArray::number(number, 16).toUpper().rightJustified(4, '0'); };
        entries += '<' + hex(static_cast<uint>(glyph++)) + "> <" + hex(QChar::highSurrogate(letter)) +
                   hex(QChar::lowSurrogate(letter)) + ">\n";
    }
    return entries + "endbfchar\n";
}

/// The place of the object that the typeface's /ToUnicode names; -1 when there is no such typeface.
qsizetype unicodeMapOf(const QByteArray& pdf, const FontKey& key)
{
    static constexpr char kBase[] = "/BaseFont /";
    for (qsizetype at = pdf.indexOf(kBase); at >= 0; at = pdf.indexOf(kBase, at + 1)) {
        const qsizetype begin = at + static_cast<qsizetype>(sizeof kBase) - 1;
        const QString name = folded(QString::fromLatin1(pdf.mid(begin, pdf.indexOf('\n', begin) - begin)));
        const qsizetype reference = pdf.indexOf("/ToUnicode ", begin);
        const qsizetype end = pdf.indexOf("endobj", begin);
        if (reference < 0 || reference > end || !name.startsWith(key.first) || name.contains(QLatin1String("bold")) != key.second)
            continue;
        const int number = pdf.mid(reference + 11, pdf.indexOf(' ', reference + 11) - reference - 11).toInt();
        return pdf.indexOf('\n' + QByteArray::number(number) + " 0 obj\n");
    }
    return -1;
}

} // namespace

void setDate(QByteArray& pdf, const QDateTime& madeAt)
{
    static constexpr char kKey[] = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(kKey);
    const qsizetype begin = at + static_cast<qsizetype>(sizeof kKey) - 1;
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', begin);
    if (end < 0 || end - begin > 30)
        unknownForm(pdf.mid(std::max<qsizetype>(0, at), 80));
    const QByteArray date = jst::fromUtc(madeAt).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "+09'00'";
    const qsizetype moved = date.size() - (end - begin);
    pdf.replace(begin, end - begin, date);
    if (moved != 0)
        moveObjects(pdf, at, moved);
}

void addRareLetters(QByteArray& pdf, const Layout& layout, const FontSet& fonts)
{
    const QMap<FontKey, std::vector<char32_t>> letters = rareLetters(layout, fonts);
    for (auto it = letters.begin(); it != letters.end(); ++it) {
        const qsizetype object = unicodeMapOf(pdf, it.key());
        const qsizetype length = object < 0 ? -1 : pdf.indexOf("/Length ", object);
        const qsizetype map = object < 0 ? -1 : pdf.indexOf("begincmap", object);
        const qsizetype end = object < 0 ? -1 : pdf.indexOf("endcmap", object);
        if (length < 0 || map < length || end < map || end > pdf.indexOf("endobj", object))
            continue; // another form of PDF: the letter is painted all the same
        const QByteArray entries = entriesFor(it.value(), mappedGlyphs(pdf.mid(map, end - map)));
        pdf.insert(end, entries);
        const qsizetype number = length + 8;
        qsizetype after = number;
        while (after < pdf.size() && pdf.at(after) >= '0' && pdf.at(after) <= '9')
            ++after;
        const QByteArray longer = QByteArray::number(pdf.mid(number, after - number).toLongLong() + entries.size());
        const qsizetype moved = entries.size() + longer.size() - (after - number);
        pdf.replace(number, after - number, longer);
        moveObjects(pdf, object + 1, moved);
    }
}

} // namespace akimori::reports
