#pragma once

#include <QString>

namespace akimori::reports {

/// Text for XML and HTML: markup escaped, and what XML 1.0 does not allow replaced by U+FFFD.
QString xmlText(const QString& text);

} // namespace akimori::reports
