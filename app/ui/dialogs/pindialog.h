#pragma once

#include "ui/dialogs/messagedialog.h"

class QLineEdit;

namespace akimori::ui {

/// Asks for a PIN. It is never shown, kept or recorded.
class PinDialog : public MessageDialog
{
    Q_OBJECT

public:
    PinDialog(const QString& title, const QString& text, const QString& button, QWidget* parent);

signals:
    void given(const QString& pin);

private:
    QLineEdit* m_pin;
};

} // namespace akimori::ui
