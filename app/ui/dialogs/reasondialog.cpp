#include "ui/dialogs/reasondialog.h"

#include "ui/widgets/card.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

ReasonDialog::ReasonDialog(const QString& title, const QString& text, const QString& button, bool destructive,
                           QWidget* parent)
    : MessageDialog(destructive ? Glyph::TriangleAlert : Glyph::Pencil, destructive ? Ink::Warn : Ink::Accent, title,
                    text, parent)
    , m_reason(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("reasonDialog"));
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setAccessibleName(tr("Reason (recorded)"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().height() * 5);
    content()->addWidget(makeLabel(tr("Reason (recorded)"), TextStyle::Caption, Ink::Secondary));
    content()->addWidget(m_reason);
    addCancelButton();
    QPushButton* confirm = addPrimaryButton(button, QStringLiteral("confirmButton"), destructive);
    confirm->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this, confirm] { confirm->setEnabled(!reason().isEmpty()); });
    connect(this, &QDialog::accepted, this, [this] { emit given(reason()); });
    m_reason->setFocus();
}

QString ReasonDialog::reason() const { return m_reason->toPlainText().trimmed(); }

} // namespace akimori::ui
