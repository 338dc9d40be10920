#pragma once

#include "operations/cutover/cutovers.h"
#include "ui/dialogs/messagedialog.h"

class QComboBox;
class QPlainTextEdit;

namespace akimori::ui {

/// 申請の値: what is written into the application to the domain administrator, ready to copy, for each of the
/// four kinds.
class CutoverApplicationDialog : public MessageDialog
{
    Q_OBJECT

public:
    /// Without `kind` it shows what comes next in the course of the plan.
    CutoverApplicationDialog(const operations::CutoverOverview& overview, std::optional<CutoverApplicationKind> kind,
                             QWidget* parent);

    /// The text as shown and copied.
    static QString textOf(const CutoverApplication& application);

signals:
    /// F-10 of the plan and kind in view.
    void paperWanted(const QString& subject);

private:
    void show();

    operations::CutoverOverview m_overview;
    QComboBox* m_kind;
    QPlainTextEdit* m_text;
};

} // namespace akimori::ui
