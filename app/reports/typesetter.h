#pragma once

#include "reports/fontset.h"

#include <QHash>
#include <QRawFont>
#include <QSet>

#include <vector>

namespace akimori::reports {

struct TextStyle
{
    Face face = Face::Mincho;
    double points = 10.5;
    double pitch = 1.45; ///< distance of lines in em
};

/// One line that fits.
struct SetLine
{
    QString text;
    double widthMm = 0;
};

/// Breaks text into lines and measures them, in mm and independent of any device: what fits here fits on every printer.
///
/// Text from outside is made harmless first: control and direction characters go, and what no typeface has becomes 〓
/// and is named in missing(). One object for one thread.
class Typesetter
{
public:
    explicit Typesetter(FontSet fonts);

    const FontSet& fonts() const { return m_fonts; }
    /// At least one line; an empty text gives an empty one. Reference valid until the next call.
    const std::vector<SetLine>& lines(const QString& text, const TextStyle& style, double widthMm);
    double widthMm(const QString& text, const TextStyle& style);

    static double pitchMm(const TextStyle& style); ///< height of a line box
    static double baselineMm(const TextStyle& style); ///< of the baseline below the top of its box

    /// Letters that were replaced, as "U+E000".
    QStringList missing() const;

private:
    QString printable(const QString& text);
    bool hasGlyph(char32_t letter);
    std::vector<SetLine> breakLines(const QString& text, const QFont& font, double width) const;

    FontSet m_fonts;
    std::vector<QRawFont> m_rawFonts;
    QHash<QString, std::vector<SetLine>> m_cache;
    QSet<char32_t> m_known;
    QSet<char32_t> m_missing;
};

/// The unit in which letters are measured and painted: 1/100 mm.
constexpr double kUnitsPerMm = 100;
int unitsOf(double points);

} // namespace akimori::reports
