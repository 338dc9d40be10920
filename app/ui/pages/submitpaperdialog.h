#pragma once

#include "operations/reports/papers.h"
#include "ui/dialogs/messagedialog.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace akimori::ui {

class Dialogs;

/// 提出の記録: means, receiver, time (JST) and the scanned receipt.
class SubmitPaperDialog : public MessageDialog
{
    Q_OBJECT

public:
    /// `now`: UTC.
    SubmitPaperDialog(const QString& no, const QString& title, const QDateTime& now, Dialogs& dialogs, QWidget* parent);

signals:
    void chosen(const akimori::operations::SubmitPaper::Request& request);

private:
    operations::SubmitPaper::Request request() const;

    QString m_no;
    QComboBox* m_means;
    QLineEdit* m_receivedBy;
    QDateTimeEdit* m_at;
    QLineEdit* m_receipt;
};

} // namespace akimori::ui
