#pragma once

#include "reports/document.h"
#include "reports/page.h"

#include <QByteArray>

class QPainter;

namespace akimori::reports {

/// Paints a page so that 1 mm of it is `scale` units of the painter, from the painter's present origin. The one
/// painter for PDF, printer and preview.
void paintPage(QPainter& painter, const Page& page, const FontSet& fonts, double scale);

/// The PDF of a paper: typefaces embedded, text extractable, title and number in its properties. The same document on
/// the same machine gives the same bytes (the date in the file is document.madeAt). Throws Error(LocalIo).
QByteArray pdfOf(const Document& document, const Layout& layout, const FontSet& fonts);

} // namespace akimori::reports
