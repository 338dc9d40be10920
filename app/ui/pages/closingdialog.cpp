#include "ui/pages/closingdialog.h"

#include "ui/widgets/card.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

ClosingDialog::ClosingDialog(const QString& title, const QString& text, const QString& button, QWidget* parent)
    : MessageDialog(Glyph::TriangleAlert, Ink::Warn, title, text, parent)
    , m_approvedBy(new QLineEdit)
    , m_reason(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("closingDialog"));
    m_approvedBy->setObjectName(QStringLiteral("approvedByEdit"));
    m_approvedBy->setAccessibleName(tr("Approved by (recorded)"));
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setAccessibleName(tr("Reason (recorded)"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().height() * 4);
    content()->addWidget(makeLabel(tr("Approved by (recorded)"), TextStyle::Caption, Ink::Secondary));
    content()->addWidget(m_approvedBy);
    content()->addWidget(makeLabel(tr("Reason (recorded)"), TextStyle::Caption, Ink::Secondary));
    content()->addWidget(m_reason);
    addCancelButton();
    QPushButton* confirm = addPrimaryButton(button, QStringLiteral("confirmButton"), true);
    confirm->setEnabled(false);
    const auto update = [this, confirm] {
        confirm->setEnabled(!m_approvedBy->text().trimmed().isEmpty() && !m_reason->toPlainText().trimmed().isEmpty());
    };
    connect(m_approvedBy, &QLineEdit::textChanged, this, update);
    connect(m_reason, &QPlainTextEdit::textChanged, this, update);
    connect(this, &QDialog::accepted, this,
            [this] { emit given(m_approvedBy->text().trimmed(), m_reason->toPlainText().trimmed()); });
    m_approvedBy->setFocus();
}

} // namespace akimori::ui
