#include "ui/pages/allowdialog.h"

#include "ui/widgets/card.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

AllowDialog::AllowDialog(QWidget* parent)
    : MessageDialog(Glyph::Pencil, Ink::Accent, tr("Allow something for this site"),
                    tr("What is allowed here is no finding any more. Whole host names and hashes only; the reason stays in the "
                       "record."),
                    parent)
    , m_kind(new QComboBox)
    , m_value(new QLineEdit)
    , m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("allowDialog"));
    m_kind->setObjectName(QStringLiteral("allowKindBox"));
    m_kind->setAccessibleName(tr("Kind"));
    for (const AllowanceKind kind : {AllowanceKind::ScriptHost, AllowanceKind::FrameHost, AllowanceKind::FormHost, AllowanceKind::LinkHost,
                                     AllowanceKind::MeasurementId, AllowanceKind::InlineScript, AllowanceKind::File})
        m_kind->addItem(displayName(kind), static_cast<int>(kind));
    m_value->setObjectName(QStringLiteral("allowValueEdit"));
    m_value->setAccessibleName(tr("Host name, account or hash"));
    m_reason->setObjectName(QStringLiteral("allowReasonEdit"));
    m_reason->setAccessibleName(tr("Reason (recorded)"));
    for (const auto& [caption, widget] : {std::pair<QString, QWidget*>{tr("Kind"), m_kind},
                                          {tr("Host name, account or hash"), m_value},
                                          {tr("Reason (recorded)"), m_reason}}) {
        content()->addWidget(makeLabel(caption, TextStyle::Caption, Ink::Secondary));
        content()->addWidget(widget);
    }
    addCancelButton();
    QPushButton* confirm = addPrimaryButton(tr("Allow it"), QStringLiteral("confirmButton"));
    confirm->setEnabled(false);
    const auto update = [this, confirm] {
        confirm->setEnabled(!m_value->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty());
    };
    connect(m_value, &QLineEdit::textChanged, this, update);
    connect(m_reason, &QLineEdit::textChanged, this, update);
    connect(this, &QDialog::accepted, this, [this] {
        emit given(static_cast<AllowanceKind>(m_kind->currentData().toInt()), m_value->text().trimmed(), m_reason->text().trimmed());
    });
    m_value->setFocus();
}

} // namespace akimori::ui
