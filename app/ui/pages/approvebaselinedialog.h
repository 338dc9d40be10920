#pragma once

#include "ui/dialogs/messagedialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace akimori::ui {

/// 基準の承認: the present state of the server becomes the approved one, with a change number or a reason.
class ApproveBaselineDialog : public MessageDialog
{
    Q_OBJECT

public:
    ApproveBaselineDialog(const QString& siteName, int openFindings, QWidget* parent);

signals:
    void approved(const QString& changeNo, const QString& reason);

private:
    QLineEdit* m_changeNo;
    QPlainTextEdit* m_reason;
};

} // namespace akimori::ui
