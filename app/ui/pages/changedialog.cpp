#include "ui/pages/changedialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

QLineEdit* lineEdit(const char* name, const QString& accessibleName)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(accessibleName);
    return edit;
}

} // namespace

ChangeDialog::ChangeDialog(const QString& siteName, QWidget* parent)
    : MessageDialog(Glyph::ClipboardList, Ink::Accent, tr("Open a change work for “%1”").arg(siteName),
                    tr("Its number stands on every record and on the report of this change."), parent)
    , m_site(siteName)
    , m_title(lineEdit("changeTitleEdit", tr("Title of the change")))
    , m_kind(new QComboBox)
    , m_scope(new QComboBox)
    , m_purpose(lineEdit("purposeEdit", tr("Purpose")))
    , m_plan(new QPlainTextEdit)
    , m_impact(lineEdit("impactEdit", tr("Impact")))
    , m_rollback(lineEdit("rollbackPlanEdit", tr("How to go back")))
{
    setObjectName(QStringLiteral("changeDialog"));
    m_kind->setObjectName(QStringLiteral("changeKindComboBox"));
    m_kind->setAccessibleName(tr("Kind of change"));
    for (const ChangeWorkKind kind : {ChangeWorkKind::Normal, ChangeWorkKind::Standard, ChangeWorkKind::Emergency})
        m_kind->addItem(displayName(kind), static_cast<int>(kind));
    m_scope->setObjectName(QStringLiteral("changeScopeComboBox"));
    m_scope->setAccessibleName(tr("What is changed"));
    for (const ChangeScope scope : {ChangeScope::Content, ChangeScope::System})
        m_scope->addItem(displayName(scope), static_cast<int>(scope));
    m_plan->setObjectName(QStringLiteral("planEdit"));
    m_plan->setAccessibleName(tr("Plan and steps"));
    m_plan->setTabChangesFocus(true);
    m_plan->setFixedHeight(fontMetrics().height() * 5);
    auto* form = new QFormLayout;
    form->addRow(tr("Title of the change"), m_title);
    form->addRow(tr("Kind of change"), m_kind);
    form->addRow(tr("What is changed"), m_scope);
    form->addRow(tr("Purpose"), m_purpose);
    form->addRow(tr("Plan and steps"), m_plan);
    form->addRow(tr("Impact"), m_impact);
    form->addRow(tr("How to go back"), m_rollback);
    content()->addLayout(form);
    addCancelButton();
    QPushButton* open = addPrimaryButton(tr("Open the change work"), QStringLiteral("openChangeButton"));
    open->setEnabled(false);
    connect(m_title, &QLineEdit::textChanged, open,
            [open](const QString& text) { open->setEnabled(!text.trimmed().isEmpty()); });
    connect(this, &QDialog::accepted, this, [this] {
        operations::OpenChange::Request request;
        request.site = m_site;
        request.title = m_title->text();
        request.kind = static_cast<ChangeWorkKind>(m_kind->currentData().toInt());
        request.scope = static_cast<ChangeScope>(m_scope->currentData().toInt());
        request.purpose = m_purpose->text();
        request.plan = m_plan->toPlainText();
        request.impact = m_impact->text();
        request.rollbackPlan = m_rollback->text();
        emit filled(request);
    });
}

} // namespace akimori::ui
