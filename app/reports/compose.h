#pragma once

#include "reports/document.h"
#include "reports/page.h"

namespace akimori::reports {

/// Lays a paper out: the first pass fills the pages, the second writes "n / m ページ", the document number and the
/// footer on each. Pure apart from the typefaces of this machine; any thread. Needs a QGuiApplication.
Layout compose(const Document& document, const FontSet& fonts);

/// What a paper without a number carries in its place.
QString draftMark();

} // namespace akimori::reports
