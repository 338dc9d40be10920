#pragma once

class QTextEdit;
class QWidget;

namespace akimori::ui {

/// Asks for a printer and prints the text as it is laid out, for chapters of the manual. Returns at once; GUI thread only.
/// Nothing happens when the text is deleted before the person has chosen.
void printText(QWidget* parent, QTextEdit* text);

} // namespace akimori::ui
