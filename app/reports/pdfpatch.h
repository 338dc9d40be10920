#pragma once

#include "reports/page.h"

#include <QByteArray>
#include <QDateTime>

namespace akimori::reports {

/// Two things that QPdfWriter (Qt 6.4) leaves to be done on the finished file. Both keep its cross-reference table true.

/// Replaces the time of writing, which is all that differs between two runs, by the time of the paper. Qt writes it in
/// this computer's zone, whose form has no fixed length. Throws Error(Internal) for a PDF of an unknown form.
void setDate(QByteArray& pdf, const QDateTime& madeAt);

/// Letters beyond U+FFFF (𠮷) are painted, but Qt does not say which letter the glyph stands for, so that they would be
/// lost when text is copied or searched. Adds them to the typefaces' maps; what cannot be added stays as it is.
void addRareLetters(QByteArray& pdf, const Layout& layout, const FontSet& fonts);

} // namespace akimori::reports
