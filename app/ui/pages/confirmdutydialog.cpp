#include "ui/pages/confirmdutydialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace akimori::ui {

namespace {

/// While words stand in place of the date there are no sections to go through, and Qt's own would keep Tab for ever.
class DayOrWords : public QDateEdit
{
protected:
    bool focusNextPrevChild(bool next) override
    {
        return date() == minimumDate() ? QWidget::focusNextPrevChild(next) : QDateEdit::focusNextPrevChild(next);
    }
};

} // namespace

ConfirmDutyDialog::ConfirmDutyDialog(const DutyRow& row, const QDate& today, Dialogs& dialogs, QWidget* parent)
    : MessageDialog(Glyph::Pencil, Ink::Accent, tr("Record a confirmation: %1").arg(row.clause.name),
                    row.why + QLatin1Char('\n') + row.ask, parent)
    , m_clause(row.clause.id)
    , m_state(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_consultation(new QLineEdit)
    , m_from(new QDateEdit(today))
    , m_until(new DayOrWords)
    , m_attachment(new QLineEdit)
{
    setObjectName(QStringLiteral("confirmDutyDialog"));
    setMinimumWidth(QFontMetrics(textFont(TextStyle::Body)).height() * 34);
    m_state->setObjectName(QStringLiteral("confirmStateComboBox"));
    m_state->addItem(displayName(DutyState::Fulfilled), toString(DutyState::Fulfilled));
    m_state->addItem(displayName(DutyState::NotApplicable), toString(DutyState::NotApplicable));
    m_text->setObjectName(QStringLiteral("confirmTextEdit"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().height() * 5);
    m_text->setPlaceholderText(tr("e.g. asked the section in charge on …; answer: …"));
    m_consultation->setObjectName(QStringLiteral("consultationEdit"));
    m_from->setObjectName(QStringLiteral("confirmFromEdit"));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_until->setObjectName(QStringLiteral("confirmUntilEdit"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_until->setMinimumDate(today.addDays(-1)); // stands for "not said"
    m_until->setDate(m_until->minimumDate());
    m_until->setSpecialValueText(row.clause.cadence == DutyCadence::Standing || row.clause.cadence == DutyCadence::Once
                                     ? tr("until something else is recorded")
                                     : tr("for this month"));
    m_attachment->setObjectName(QStringLiteral("attachmentEdit"));
    m_attachment->setReadOnly(true);
    QPushButton* choose = makeButton(tr("Attach a file…"), QStringLiteral("attachButton"));
    auto* file = new QHBoxLayout;
    file->addWidget(m_attachment, 1);
    file->addWidget(choose);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(spacing::kSmall);
    const auto add = [form](const QString& name, QWidget* field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    add(tr("State"), m_state);
    add(tr("What was confirmed, and with whom"), m_text);
    add(tr("Number of the consultation"), m_consultation);
    add(tr("Valid from"), m_from);
    add(tr("Valid until"), m_until);
    m_attachment->setAccessibleName(tr("Paper behind it"));
    form->addRow(tr("Paper behind it"), file);
    content()->addLayout(form);
    addCancelButton();
    QPushButton* record = addPrimaryButton(tr("Record"), QStringLiteral("recordButton"));
    record->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this, record] { record->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(choose, &QPushButton::clicked, this, [this, &dialogs] {
        dialogs.chooseOpenFile(this, tr("Paper behind it"), QString(),
                               [this](const QString& chosen) { m_attachment->setText(chosen); });
    });
    connect(this, &QDialog::accepted, this, [this] { emit given(request()); });
    m_text->setFocus();
}

operations::ConfirmDuty::Request ConfirmDutyDialog::request() const
{
    operations::ConfirmDuty::Request request;
    request.clause = m_clause;
    request.state = dutyStateFromString(m_state->currentData().toString());
    request.from = m_from->date();
    if (m_until->date() != m_until->minimumDate())
        request.until = m_until->date();
    request.text = m_text->toPlainText();
    request.consultationNo = m_consultation->text();
    request.attachment = m_attachment->text();
    return request;
}

} // namespace akimori::ui
