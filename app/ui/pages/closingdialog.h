#pragma once

#include "ui/dialogs/messagedialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace akimori::ui {

/// Who approved that something is taken from the public, and why. The button works only with both.
class ClosingDialog : public MessageDialog
{
    Q_OBJECT

public:
    ClosingDialog(const QString& title, const QString& text, const QString& button, QWidget* parent);

signals:
    void given(const QString& approvedBy, const QString& reason);

private:
    QLineEdit* m_approvedBy;
    QPlainTextEdit* m_reason;
};

} // namespace akimori::ui
