#include "reports/typesetter.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace akimori::reports {

namespace {

constexpr double kMmPerPoint = 25.4 / 72;
constexpr qsizetype kCachedText = 64; ///< longer texts hardly come twice
constexpr qsizetype kCacheEntries = 20'000;
const QChar kGeta(0x3013); ///< 〓: the printer's mark for a letter that is not in the case

bool isInvisible(char32_t letter)
{
    const auto category = QChar::category(letter);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           (letter >= 0xfe00 && letter <= 0xfe0f) || (letter >= 0xe0100 && letter <= 0xe01ef);
}

} // namespace

int unitsOf(double points)
{
    return static_cast<int>(std::lround(points * kMmPerPoint * kUnitsPerMm));
}

Typesetter::Typesetter(FontSet fonts)
    : m_fonts(std::move(fonts))
{
    for (const QString& family : m_fonts.mincho + m_fonts.gothic) {
        QFont font(family);
        font.setPixelSize(100);
        m_rawFonts.push_back(QRawFont::fromFont(font));
    }
}

double Typesetter::pitchMm(const TextStyle& style)
{
    return style.points * kMmPerPoint * style.pitch;
}

double Typesetter::baselineMm(const TextStyle& style)
{
    // Japanese letters fill their square; its lower edge lies 0.12 em below the baseline.
    return style.points * kMmPerPoint * ((style.pitch - 1) / 2 + 0.88);
}

bool Typesetter::hasGlyph(char32_t letter)
{
    if (m_known.contains(letter))
        return true;
    if (m_missing.contains(letter))
        return false;
    const bool found = std::any_of(m_rawFonts.begin(), m_rawFonts.end(),
                                   [&](const QRawFont& font) { return font.supportsCharacter(letter); });
    (found ? m_known : m_missing).insert(letter);
    return found;
}

QString Typesetter::printable(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        char32_t letter = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            letter = QChar::surrogateToUcs4(unit, text.at(++i));
        if (letter == U'\n') {
            out += QChar::LineFeed;
        } else if (letter == U'\t') {
            out += QLatin1String("  ");
        } else if (isInvisible(letter)) {
            // A selector picks the shape of the kanji before it; the others only confuse.
            if (QChar::category(letter) == QChar::Mark_NonSpacing)
                out += QStringView(QChar::fromUcs4(letter));
        } else if (QChar::isSurrogate(letter) || !hasGlyph(letter)) {
            m_missing.insert(letter);
            out += kGeta;
        } else {
            out += QStringView(QChar::fromUcs4(letter));
        }
    }
    return out;
}

std::vector<SetLine> Typesetter::breakLines(const QString& text, const QFont& font, double width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    std::vector<SetLine> lines;
    for (const QString& paragraph : text.split(QChar::LineFeed)) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        const std::size_t before = lines.size();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            QString part = paragraph.mid(line.textStart(), line.textLength());
            while (part.endsWith(u' '))
                part.chop(1);
            lines.push_back({part, line.naturalTextWidth() / kUnitsPerMm});
        }
        layout.endLayout();
        if (lines.size() == before)
            lines.push_back({});
    }
    return lines;
}

const std::vector<SetLine>& Typesetter::lines(const QString& text, const TextStyle& style, double widthMm)
{
    const QString key = QString::number(static_cast<int>(style.face)) + u'/' + QString::number(unitsOf(style.points)) +
                        u'/' + QString::number(std::lround(widthMm * kUnitsPerMm)) + u'/' + text;
    const auto known = m_cache.constFind(key);
    if (known != m_cache.constEnd())
        return *known;
    if (m_cache.size() >= kCacheEntries)
        m_cache.clear();
    const QString cacheKey = text.size() > kCachedText ? QString() : key; // long ones replace each other
    return *m_cache.insert(cacheKey, breakLines(printable(text), m_fonts.font(style.face, unitsOf(style.points)),
                                                std::max(1.0, widthMm) * kUnitsPerMm));
}

double Typesetter::widthMm(const QString& text, const TextStyle& style)
{
    return lines(text, style, 10'000).front().widthMm;
}

QStringList Typesetter::missing() const
{
    QList<char32_t> letters(m_missing.begin(), m_missing.end());
    std::sort(letters.begin(), letters.end());
    QStringList names;
    for (const char32_t letter : letters)
        names << QStringLiteral("U+%1").arg(static_cast<uint>(letter), 4, 16, QLatin1Char('0')).toUpper();
    return names;
}

} // namespace akimori::reports
