#include "ui/pages/changestepdialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

using What = ChangeStepInput::What;

QString nameOf(What what)
{
    switch (what) {
    case What::Approve: return ChangeStepDialog::tr("Approve the change");
    case What::BackupBefore: return ChangeStepDialog::tr("Take the generations before the change");
    case What::Work: return ChangeStepDialog::tr("What was done");
    case What::Check: return ChangeStepDialog::tr("Operation check");
    case What::BackupAfter: return ChangeStepDialog::tr("Take the generations after the change");
    case What::Baseline: return ChangeStepDialog::tr("Approve the server's present state as the baseline");
    case What::Waive: return ChangeStepDialog::tr("Waive a step (manager)");
    }
    return {};
}

/// What a person most probably wants to record next.
What nextOf(const ChangeWork& change)
{
    for (const ChangeStep step : change.missingSteps()) {
        switch (step) {
        case ChangeStep::Approval: return What::Approve;
        case ChangeStep::DataBefore:
        case ChangeStep::SystemBefore: return What::BackupBefore;
        case ChangeStep::Check: return What::Check;
        case ChangeStep::DataAfter:
        case ChangeStep::SystemAfter: return What::BackupAfter;
        case ChangeStep::Baseline: return What::Baseline;
        case ChangeStep::Plan:
        case ChangeStep::Work: return What::Work;
        }
    }
    return What::Work;
}

} // namespace

ChangeWork recordStep(const operations::Context& context, const QString& no, const ChangeStepInput& input, JobContext& job)
{
    const operations::RecordChangeStep record(context);
    switch (input.what) {
    case What::Approve: return operations::ApproveChange(context).run(no, input.pin);
    case What::BackupBefore: return record.backup(no, false, {}, job);
    case What::BackupAfter: return record.backup(no, true, {}, job);
    case What::Work: return record.work(no, input.text, input.detail);
    case What::Check: return record.check(no, input.text, input.result, input.detail);
    case What::Baseline: return record.baseline(no, job);
    case What::Waive: return record.waive(no, input.step, input.text);
    }
    return {};
}

ChangeStepDialog::ChangeStepDialog(const ChangeWork& change, bool peopleRecorded, QWidget* parent)
    : MessageDialog(Glyph::ClipboardList, Ink::Accent, tr("Record a step of %1").arg(change.no), change.title, parent)
    , m_peopleRecorded(peopleRecorded)
    , m_what(new QComboBox)
    , m_form(new QFormLayout)
    , m_text(new QPlainTextEdit)
    , m_detail(new QLineEdit)
    , m_result(new QComboBox)
    , m_step(new QComboBox)
    , m_pin(new QLineEdit)
{
    setObjectName(QStringLiteral("changeStepDialog"));
    const auto named = [](QWidget* widget, const char* name, const QString& accessible) {
        widget->setObjectName(QLatin1String(name));
        widget->setAccessibleName(accessible);
    };
    named(m_what, "stepComboBox", tr("Step"));
    named(m_text, "stepTextEdit", tr("Text"));
    named(m_detail, "stepDetailEdit", tr("Details"));
    named(m_result, "stepResultComboBox", tr("Outcome"));
    named(m_step, "waivedStepComboBox", tr("Step that is waived"));
    named(m_pin, "stepPinEdit", tr("PIN"));
    for (const What what : {What::Approve, What::BackupBefore, What::Work, What::Check, What::BackupAfter, What::Baseline, What::Waive})
        m_what->addItem(nameOf(what), static_cast<int>(what));
    for (const ChangeCheck::Result result : {ChangeCheck::Result::Ok, ChangeCheck::Result::Found, ChangeCheck::Result::Unchecked})
        m_result->addItem(displayName(result), static_cast<int>(result));
    for (const ChangeStep step : change.missingSteps())
        m_step->addItem(displayName(step), static_cast<int>(step));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().height() * 4);
    m_pin->setEchoMode(QLineEdit::Password);
    m_form->addRow(tr("Step"), m_what);
    m_form->addRow(tr("Step that is waived"), m_step);
    m_form->addRow(tr("Text"), m_text);
    m_form->addRow(tr("Outcome"), m_result);
    m_form->addRow(tr("Details"), m_detail);
    m_form->addRow(tr("PIN"), m_pin);
    content()->addLayout(m_form);
    addCancelButton();
    m_record = addPrimaryButton(tr("Record"), QStringLiteral("recordStepButton"));
    m_what->setCurrentIndex(m_what->findData(static_cast<int>(nextOf(change))));
    connect(m_what, &QComboBox::currentIndexChanged, this, &ChangeStepDialog::adapt);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ChangeStepDialog::adapt);
    connect(this, &QDialog::accepted, this, [this] { emit filled(input()); });
    adapt();
}

ChangeStepInput ChangeStepDialog::input() const
{
    ChangeStepInput input;
    input.what = static_cast<What>(m_what->currentData().toInt());
    input.text = m_text->toPlainText().trimmed();
    input.detail = m_detail->text().trimmed();
    input.result = static_cast<ChangeCheck::Result>(m_result->currentData().toInt());
    input.step = static_cast<ChangeStep>(m_step->currentData().toInt());
    input.pin = m_pin->text();
    return input;
}

void ChangeStepDialog::adapt()
{
    const auto what = static_cast<What>(m_what->currentData().toInt());
    const bool text = what == What::Work || what == What::Check || what == What::Waive;
    const auto show = [this](QWidget* field, bool visible) {
        field->setVisible(visible);
        m_form->labelForField(field)->setVisible(visible);
    };
    show(m_text, text);
    show(m_detail, what == What::Work || what == What::Check);
    show(m_result, what == What::Check);
    show(m_step, what == What::Waive);
    show(m_pin, what == What::Approve && m_peopleRecorded);
    m_record->setEnabled((!text || !m_text->toPlainText().trimmed().isEmpty())
                         && (what != What::Waive || m_step->count() > 0));
}

} // namespace akimori::ui
