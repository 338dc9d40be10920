#pragma once

#include "records/siteallowance.h"
#include "ui/dialogs/messagedialog.h"

class QComboBox;
class QLineEdit;

namespace akimori::ui {

/// One more thing that is normal for the site: kind, value and reason.
class AllowDialog : public MessageDialog
{
    Q_OBJECT

public:
    explicit AllowDialog(QWidget* parent);

signals:
    void given(akimori::AllowanceKind kind, const QString& value, const QString& reason);

private:
    QComboBox* m_kind;
    QLineEdit* m_value;
    QLineEdit* m_reason;
};

} // namespace akimori::ui
