#pragma once

#include "ui/dialogs/messagedialog.h"

class QPlainTextEdit;

namespace akimori::ui {

/// Asks by what it can be seen that something was done: document number, file, time. The button works only
/// once something is written.
class EvidenceDialog : public MessageDialog
{
    Q_OBJECT

public:
    EvidenceDialog(const QString& title, const QString& text, QWidget* parent);

signals:
    void given(const QString& evidence);

private:
    QPlainTextEdit* m_evidence;
};

} // namespace akimori::ui
