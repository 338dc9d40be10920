#pragma once

#include "operations/people/exceptions.h"
#include "ui/dialogs/messagedialog.h"

class QComboBox;
class QDateTimeEdit;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace akimori::ui {

class Dialogs;

/// 例外運用の申請: what, why, until when. The decision is another person's.
class RequestExceptionDialog : public MessageDialog
{
    Q_OBJECT

public:
    /// `siteName` empty = every site.
    RequestExceptionDialog(const QString& siteName, ApprovalKind kind, QWidget* parent);

signals:
    void requested(const akimori::operations::RequestException::Request& request);

private:
    void updateButton();

    QString m_site;
    QComboBox* m_kind;
    QPlainTextEdit* m_reason;
    QCheckBox* m_standing;
    QDateTimeEdit* m_until;
    QLineEdit* m_consultation;
    QPushButton* m_send;
};

/// 例外判断の記録: by PIN at this computer, from a written reply, or by telephone (to be confirmed afterwards).
class DecideExceptionDialog : public MessageDialog
{
    Q_OBJECT

public:
    /// `deciders`: names of 管理者 and 責任者 in their term; empty while no people are recorded.
    DecideExceptionDialog(const Approval& approval, const QStringList& deciders, Dialogs& dialogs, QWidget* parent);

signals:
    void decided(const akimori::operations::DecideException::Request& request);

private:
    void updateFields();
    operations::DecideException::Request request() const;

    QString m_id;
    bool m_peopleRecorded;
    QComboBox* m_decision;
    QComboBox* m_decider;
    QComboBox* m_means;
    QLineEdit* m_pin;
    QLineEdit* m_attachment;
    QPushButton* m_choose;
    QLineEdit* m_instruction;
    QPushButton* m_record;
};

} // namespace akimori::ui
