#pragma once

#include "operations/reports/papers.h"
#include "ui/dialogs/messagedialog.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace akimori::ui {

class Dialogs;

/// 提出の記録: means, receiver, time (JST) and the scanned receipt.
class SubmitPaperDialog : public MessageDialog
{
    Q_OBJECT

public:
    /// `now`: UTC. `prospect`: what would keep the paper from counting; shown before it is recorded.
    SubmitPaperDialog(const QString& no, const QString& title, const QDateTime& now,
                      const operations::SubmitPaper::Prospect& prospect, Dialogs& dialogs, QWidget* parent);

signals:
    void chosen(const akimori::operations::SubmitPaper::Request& request);

private:
    void addBefore(const QString& before);
    void addProspect(const operations::SubmitPaper::Prospect& prospect);
    operations::SubmitPaper::Request request() const;

    QString m_no;
    QComboBox* m_means;
    QLineEdit* m_receivedBy;
    QDateTimeEdit* m_at;
    QLineEdit* m_receipt;
    QLineEdit* m_again = nullptr; ///< only where the edition is handed in already
    QPlainTextEdit* m_reason = nullptr; ///< only where a reason lets the paper count
    QLineEdit* m_nextOn = nullptr;
};

} // namespace akimori::ui
