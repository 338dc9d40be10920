#pragma once

#include "operations/cutover/plancutover.h"
#include "ui/dialogs/messagedialog.h"

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace akimori::ui {

class Banner;
class Workbench;

/// 切替計画: domain, names, old and new addresses and whom to ask. Nothing is contacted; what cannot be meant
/// is said in the dialog.
class CutoverPlanDialog : public MessageDialog
{
    Q_OBJECT

public:
    /// `plan` with an empty id = a new one.
    CutoverPlanDialog(Workbench& workbench, const CutoverPlan& plan, QWidget* parent);

signals:
    void saved(const akimori::CutoverPlan& plan);

private:
    QLineEdit* addEdit(QFormLayout* form, const QString& label, const QString& name, const QString& text,
                       const QString& hint);
    operations::PlanCutover::Request entered() const;
    void save();

    Workbench& m_workbench;
    CutoverPlan m_plan;
    Banner* m_banner;
    QLineEdit* m_domain;
    QLineEdit* m_names;
    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_authorities;
    QLineEdit* m_resolvers;
    QLineEdit* m_authorityFile;
    QLineEdit* m_planned;
    QSpinBox* m_ttl;
};

} // namespace akimori::ui
