#pragma once

#include "ui/dialogs/messagedialog.h"

class QPlainTextEdit;

namespace akimori::ui {

/// Asks for the reason of an act that is recorded with it. The button works only once something is written.
class ReasonDialog : public MessageDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString& title, const QString& text, const QString& button, bool destructive,
                 QWidget* parent);

    QString reason() const;

signals:
    void given(const QString& reason);

private:
    QPlainTextEdit* m_reason;
};

} // namespace akimori::ui
