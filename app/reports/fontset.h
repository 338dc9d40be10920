#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace akimori::reports {

/// Which of the paper's three kinds of letters.
enum class Face { Mincho, Gothic, GothicBold };

/// The typefaces of papers: BIZ UDMincho for text, BIZ UDGothic for headings and labels, Noto CJK for the rare kanji of
/// names that they lack. Needs a QGuiApplication.
struct FontSet
{
    QStringList mincho; ///< families in the order in which they are tried
    QStringList gothic;
    QStringList warnings; ///< translated: which typefaces are missing and what stands in for them

    /// What this machine has. Throws Error(Unsupported) when no Japanese typeface is installed at all.
    static FontSet installed();
    /// The same choice from a list of families, for tests.
    static FontSet from(const QStringList& families);

    /// `pixels` in the unit of the painter; unhinted, so that every device gets the same widths.
    QFont font(Face face, int pixels) const;
};

} // namespace akimori::reports
