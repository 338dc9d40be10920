#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QLabel;
class QWidget;

namespace akimori::ui {

/// Auto follows the desktop as it was when the program started (Qt 6.4 does not tell about later changes).
enum class ThemeMode { Auto, Light, Dark };

/// What a colour means. A tone never stands alone: glyph and word go with it.
enum class Tone { Neutral, Info, Ok, Warn, Bad };

/// The type scale, relative to the chosen size of the body text.
enum class TextStyle { Caption, Body, Strong, Title, Figure, Page };

/// Colours of text and strokes.
enum class Ink { Text, Secondary, Accent, OnAccent, Ok, Warn, Bad };

/// The design tokens. Contrast of every pair in use is ≥ 4.5 for text and ≥ 3 for control borders and focus;
/// tests/gui/tst_theme.cpp computes it.
struct Tokens
{
    QColor window, surface, nav, line, lineStrong, text, text2, accent, onAccent, accentHover, accentSoft;
    QColor ok, okSoft, warn, warnSoft, bad, badSoft, infoSoft, neutralSoft, button, focus;
};

const Tokens& lightTokens();
const Tokens& darkTokens();
/// The set in use.
const Tokens& tokens();
bool isDark();

/// Sets style, palette, font and style sheet of the whole program. May be called again at any time; painted
/// widgets ask tokens() while they paint.
void applyTheme(QApplication& app, ThemeMode mode, qreal pointSize);
ThemeMode themeModeFromString(const QString& text); ///< "auto", "light", "dark"; anything else is Auto
QString toString(ThemeMode mode);

/// Size of the body text in points; 9 to 16.
qreal bodyPointSize();
QFont textFont(TextStyle style);
QColor inkColor(Ink ink);
QColor toneColor(Tone tone);     ///< text and glyph
QColor toneSoftColor(Tone tone); ///< background
Ink toneInk(Tone tone);

/// Through properties and the style sheet, so that both follow a later applyTheme().
void setTextStyle(QWidget* label, TextStyle style, Ink ink = Ink::Text);

/// Sets a property that the style sheet selects by, and polishes the widget again.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

/// Spacing in device-independent pixels: a 4 px grid.
namespace spacing {
constexpr int kTight = 4;
constexpr int kSmall = 8;
constexpr int kGap = 12;
constexpr int kCard = 16;
constexpr int kPage = 28;
} // namespace spacing

} // namespace akimori::ui
