#pragma once

#include "ui/icons.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace akimori::ui {

/// Frame of every dialog: glyph, sentence, explanation, room for content, buttons at the bottom right.
/// Esc closes; it deletes itself when closed.
class MessageDialog : public QDialog
{
    Q_OBJECT

public:
    MessageDialog(Glyph glyph, Ink ink, const QString& title, const QString& text, QWidget* parent);

    /// Details in a monospaced, selectable box with a copy button.
    void addDetail(const QString& detail);
    QVBoxLayout* content() const { return m_content; }
    /// Buttons stand in the order added. `accepts` closes the dialog as accepted.
    QPushButton* addButton(const QString& text, const QString& name, bool accepts);
    QPushButton* addPrimaryButton(const QString& text, const QString& name, bool destructive = false);
    QPushButton* addCancelButton();
    /// A button that does not close the dialog by itself.
    void addOwnButton(QPushButton* button);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* add(QPushButton* button, bool accepts);
    void buttonsLast();

    QVBoxLayout* m_content;
    QLayout* m_buttons;
};

} // namespace akimori::ui
