#pragma once

#include "operations/duties/dutystatus.h"
#include "ui/dialogs/messagedialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace akimori::ui {

class Dialogs;

/// 確認を記録: what a person established about a clause that no record can prove.
class ConfirmDutyDialog : public MessageDialog
{
    Q_OBJECT

public:
    ConfirmDutyDialog(const DutyRow& row, const QDate& today, Dialogs& dialogs, QWidget* parent);

signals:
    void given(const akimori::operations::ConfirmDuty::Request& request);

private:
    operations::ConfirmDuty::Request request() const;

    QString m_clause;
    QComboBox* m_state;
    QPlainTextEdit* m_text;
    QLineEdit* m_consultation;
    QDateEdit* m_from;
    QDateEdit* m_until;
    QLineEdit* m_attachment;
};

} // namespace akimori::ui
