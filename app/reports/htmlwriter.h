#pragma once

#include "reports/document.h"

#include <QByteArray>

namespace akimori::reports {

/// The paper as one self-contained HTML page, for reading on a screen and for checks: no script, no outside resource.
QByteArray htmlOf(const Document& document);

} // namespace akimori::reports
