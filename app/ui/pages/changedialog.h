#pragma once

#include "operations/publishing/changes.h"
#include "ui/dialogs/messagedialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace akimori::ui {

/// 変更作業の起票.
class ChangeDialog : public MessageDialog
{
    Q_OBJECT

public:
    ChangeDialog(const QString& siteName, QWidget* parent);

signals:
    void filled(const akimori::operations::OpenChange::Request& request);

private:
    QString m_site;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QComboBox* m_scope;
    QLineEdit* m_purpose;
    QPlainTextEdit* m_plan;
    QLineEdit* m_impact;
    QLineEdit* m_rollback;
};

} // namespace akimori::ui
