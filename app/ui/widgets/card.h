#pragma once

#include "ui/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace akimori::ui {

/// A framed panel with a title line and a body.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setSubtitle(const QString& text);
    /// Right end of the title line.
    void addToTitle(QWidget* widget);
    /// Takes the height that is left, for lists. Otherwise a card is as high as its content.
    void setGrowing();
    QVBoxLayout* body() const { return m_body; }

private:
    QHBoxLayout* m_titleLine;
    QLabel* m_subtitle;
    QVBoxLayout* m_body;
};

/// A label in one of the text styles. Plain text always: what it shows may come from a server.
QLabel* makeLabel(const QString& text, TextStyle style = TextStyle::Body, Ink ink = Ink::Text,
                  QWidget* parent = nullptr);
/// The same, breaking lines.
QLabel* makeParagraph(const QString& text, TextStyle style = TextStyle::Body, Ink ink = Ink::Secondary,
                      QWidget* parent = nullptr);

/// A line to type in, at most 30 text heights wide. `label` is what a screen reader says.
QLineEdit* makeLineEdit(const QString& label, const char* name, const QString& hint);

enum class ButtonRole { Normal, Primary, Danger, Link };
/// `name` becomes the object name and ends in "Button".
QPushButton* makeButton(const QString& text, const QString& name, ButtonRole role = ButtonRole::Normal,
                        QWidget* parent = nullptr);

} // namespace akimori::ui
