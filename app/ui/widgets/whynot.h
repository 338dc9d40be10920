#pragma once

#include <QString>

class QPushButton;

namespace akimori::ui {

/// A button that cannot be pressed says why, in its tool tip and to a screen reader; enabled it says what it said before.
void setEnabledOrWhy(QPushButton* button, bool enabled, const QString& whyNot);

} // namespace akimori::ui
