#include "ui/dialogs/pindialog.h"

#include "ui/widgets/card.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

PinDialog::PinDialog(const QString& title, const QString& text, const QString& button, QWidget* parent)
    : MessageDialog(Glyph::Key, Ink::Accent, title, text, parent)
    , m_pin(new QLineEdit)
{
    setObjectName(QStringLiteral("pinDialog"));
    m_pin->setObjectName(QStringLiteral("pinEdit"));
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(64);
    content()->addWidget(makeLabel(tr("PIN"), TextStyle::Caption, Ink::Secondary));
    content()->addWidget(m_pin);
    addCancelButton();
    QPushButton* confirm = addPrimaryButton(button, QStringLiteral("confirmButton"));
    confirm->setEnabled(false);
    connect(m_pin, &QLineEdit::textChanged, this, [confirm](const QString& pin) { confirm->setEnabled(!pin.isEmpty()); });
    connect(this, &QDialog::accepted, this, [this] { emit given(m_pin->text()); });
    m_pin->setFocus();
}

} // namespace akimori::ui
