#pragma once

#include "reports/document.h"

#include <QByteArray>

namespace akimori::reports {

/// The paper as an OpenDocument text for editing in an office program: same words, tables with heading rows, page size,
/// margins and typefaces. It carries 「編集用・未発行」 at the head of every page: what was edited outside counts only
/// when it is registered as an edition of its own.
QByteArray odtOf(const Document& document);

} // namespace akimori::reports
